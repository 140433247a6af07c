import { auditMigrations } from '@huipin/audit';
import { importMigrations } from '@huipin/imports';
import { messagingMigrations } from '@huipin/messaging';
import { defaultMigrations } from '@huipin/service-defaults';
import { enterpriseCodeTable, enterpriseTable } from './enterprises/enterprise.table.ts';
import { exitCaseTable } from './exit-cases/exit-case.table.ts';
import { honourTypeTable } from './honour-types/honour-type.table.ts';
import { honourTable } from './honours/honour.table.ts';
import { knownListingTable } from './known-listings/known-listing.table.ts';
import { personTable } from './persons/person.table.ts';
import { protectionTable } from './protections/protection.table.ts';
import { subjectTable } from './subjects/subject.table.ts';

/** Every table of this service that TypeORM reads and writes. */
export const tables = [
  ...[enterpriseTable, enterpriseCodeTable, subjectTable, personTable],
  ...[honourTypeTable, honourTable, protectionTable],
  ...[knownListingTable, exitCaseTable],
];

/** The plumbing's tables first, then this service's own. */
export const allMigrations = [messagingMigrations, auditMigrations, defaultMigrations, importMigrations, new URL('./migrations/', import.meta.url)];
