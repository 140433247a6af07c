import { auditMigrations } from '@huipin/audit';
import { importMigrations } from '@huipin/imports';
import { messagingMigrations } from '@huipin/messaging';
import { defaultMigrations } from '@huipin/service-defaults';
import { gradeDecisionTable, gradeStandingTable } from './grades/grade.table.ts';
import { gradingRuleTable } from './grading-rules/grading-rule.table.ts';
import { knownDeclarationTable } from './known-declarations/known-declaration.table.ts';
import { knownEnterpriseTable } from './known-enterprises/known-enterprise.table.ts';
import { knownHonourTable } from './known-honours/known-honour.table.ts';
import { listingRuleTable } from './listing-rules/listing-rule.table.ts';
import { listingCaseTable } from './listings/listing-case.table.ts';
import { listingTable } from './listings/listing.table.ts';
import { samplingResultTable } from './sampling/sampling-result.table.ts';

/** Every table of this service that TypeORM reads and writes. */
export const tables = [
  knownEnterpriseTable,
  knownHonourTable,
  knownDeclarationTable,
  samplingResultTable,
  gradingRuleTable,
  gradeStandingTable,
  gradeDecisionTable,
  listingRuleTable,
  listingCaseTable,
  listingTable,
];

/** The plumbing's tables first, then this service's own. */
export const allMigrations = [messagingMigrations, auditMigrations, defaultMigrations, importMigrations, new URL('./migrations/', import.meta.url)];
