import { describeConsumer } from '@huipin/messaging/testing';
import { serviceUnderTest } from '@huipin/service-defaults/testing';
import { allMigrations } from './data-source.ts';
import { registryService } from './definition.ts';
import { listed, listingCorrected, listingEnded } from './honours/testing/registry-under-test.ts';

describeConsumer('registry', () => serviceUnderTest('registry', registryService, allMigrations), [
  listed('enterprise', { id: 'listing' }),
  listingCorrected('enterprise', { id: 'listing', decidedOn: '2026-01-11' }),
  listingEnded('enterprise', '2026-06-01', 'removal', { id: 'listing' }),
]);
