import { SubjectKind } from '@huipin/contracts';
import { describeConsumer } from '@huipin/messaging/testing';
import { serviceUnderTest } from '@huipin/service-defaults/testing';
import { allMigrations } from './data-source.ts';
import { rewardsService } from './definition.ts';
import * as given from './testing/facts.ts';

const honour = { id: 'honour', subjectId: 'enterprise', type: given.types.nationalQuality };

describeConsumer('rewards', () => serviceUnderTest('rewards', rewardsService, allMigrations), [
  given.allTypes()[0]!,
  given.enterprise('enterprise', '340104'),
  given.enterpriseChanged('enterprise', '340103'),
  given.subject('brand', SubjectKind.BRAND),
  given.subjectChanged('brand', SubjectKind.BRAND, 'enterprise'),
  given.granted(honour),
  given.corrected({ ...honour, on: '2026-06-02' }),
  given.listed('enterprise', 'listing'),
  given.listingCorrected('enterprise', 'listing', { endsOn: '2029-01-01' }),
  given.listingEnded('enterprise', 'listing'),
  given.revoked(honour),
  given.merged('enterprise', 'survivor'),
]);
