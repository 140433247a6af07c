import { importMigrations } from '@huipin/imports';
import { messagingMigrations } from '@huipin/messaging';
import { defaultMigrations } from '@huipin/service-defaults';
import { enterpriseCodeTable, enterpriseTable } from './enterprises/enterprise.table.ts';

/** Every table of this service that TypeORM reads and writes. */
export const tables = [enterpriseTable, enterpriseCodeTable];

/** The plumbing's tables first, then this service's own. */
export const allMigrations = [messagingMigrations, defaultMigrations, importMigrations, new URL('./migrations/', import.meta.url)];
