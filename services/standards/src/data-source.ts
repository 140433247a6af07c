import { auditMigrations } from '@huipin/audit';
import { messagingMigrations } from '@huipin/messaging';
import { defaultMigrations } from '@huipin/service-defaults';
import { declarationTable } from './declarations/declaration.table.ts';
import { findingTable } from './findings/finding.table.ts';
import { knownEnterpriseTable } from './known-enterprises/known-enterprise.table.ts';
import { knownSamplingResultTable } from './known-sampling/known-sampling-result.table.ts';

/** Every table of this service that TypeORM reads and writes. */
export const tables = [knownEnterpriseTable, knownSamplingResultTable, declarationTable, findingTable];

/** The plumbing's tables first, then this service's own. */
export const allMigrations = [messagingMigrations, auditMigrations, defaultMigrations, new URL('./migrations/', import.meta.url)];
