import { describeConsumer } from '@huipin/messaging/testing';
import { serviceUnderTest } from '@huipin/service-defaults/testing';
import { allMigrations } from './data-source.ts';
import { creditService } from './definition.ts';
import * as given from './testing/neighbours.events.ts';

const honour = { id: 'honour', subjectId: 'enterprise' };

describeConsumer('credit', () => serviceUnderTest('credit', creditService, allMigrations), [
  given.enterpriseRegistered({ id: 'enterprise', name: '甲公司', code: '91340100MA2MXXXX0X' }),
  given.enterpriseChanged({ id: 'enterprise', name: '乙公司', division: '340104' }),
  given.brandRegistered('brand'),
  given.brandChanged('brand', 'enterprise'),
  given.honourGranted(honour),
  given.honourCorrected({ ...honour, grantedOn: '2024-02-01' }),
  given.honourRenewed({ ...honour, validTo: '2030-01-01' }),
  given.honourExpired(honour, '2026-01-01'),
  given.honourRevoked(honour, '2025-01-01'),
  given.declared('declaration', 'enterprise', '2025-01-01'),
  given.declarationCorrected('declaration', 'enterprise', '2025-01-02'),
  given.declarationWithdrawn('declaration', 'enterprise', '2025-01-02', '2026-01-01'),
  given.enterpriseMerged({ id: 'enterprise', name: '乙公司' }, 'survivor'),
]);
