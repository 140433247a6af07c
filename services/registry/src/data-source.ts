import { enterpriseCodeTable, enterpriseTable } from './enterprises/enterprise.table.ts';

/** Every table of this service that TypeORM reads and writes. */
export const tables = [enterpriseTable, enterpriseCodeTable];

export const migrations = new URL('./migrations/', import.meta.url);
