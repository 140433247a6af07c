import { describeConsumer } from '@huipin/messaging/testing';
import { serviceUnderTest } from '@huipin/service-defaults/testing';
import { allMigrations } from './data-source.ts';
import { standardsService } from './definition.ts';
import * as given from './testing/neighbours.events.ts';

const result = { id: 'result', enterpriseId: 'enterprise' };

describeConsumer('standards', () => serviceUnderTest('standards', standardsService, allMigrations), [
  given.enterpriseRegistered({ id: 'enterprise', name: '甲公司', division: '340104' }),
  given.enterpriseChanged({ id: 'enterprise', name: '乙公司' }),
  given.samplingFinalised(result),
  given.samplingCorrected({ ...result, version: 2, failedItems: ['容量'] }),
  given.samplingWithdrawn({ ...result, version: 3 }, '2025-07-01'),
  given.enterpriseMerged({ id: 'enterprise', name: '乙公司' }, 'survivor'),
]);
