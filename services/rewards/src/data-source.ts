import { auditMigrations } from '@huipin/audit';
import { importMigrations } from '@huipin/imports';
import { messagingMigrations } from '@huipin/messaging';
import { defaultMigrations } from '@huipin/service-defaults';
import { budgetSupplementTable, budgetTable } from './budgets/budget.table.ts';
import { claimTable, decisionTable } from './claims/claim.table.ts';
import { entitlementTable } from './entitlements/entitlement.table.ts';
import { knownEnterpriseTable } from './known-enterprises/known-enterprise.table.ts';
import { knownHonourTypeTable } from './known-honour-types/known-honour-type.table.ts';
import { knownListingTable } from './known-listings/known-listing.table.ts';
import { knownSubjectTable } from './known-subjects/known-subject.table.ts';
import { paymentBatchTable, paymentItemTable } from './payments/payment-batch.table.ts';
import { ruleTable } from './rules/rule.table.ts';

/** Every table of this service that TypeORM reads and writes. */
export const tables = [
  knownEnterpriseTable,
  knownSubjectTable,
  knownHonourTypeTable,
  knownListingTable,
  ruleTable,
  budgetTable,
  budgetSupplementTable,
  claimTable,
  decisionTable,
  entitlementTable,
  paymentBatchTable,
  paymentItemTable,
];

/** The plumbing's tables first, then this service's own. */
export const allMigrations = [messagingMigrations, auditMigrations, defaultMigrations, importMigrations, new URL('./migrations/', import.meta.url)];
