export { ImportsModule, importAccess, importedFiles, type ImportLimits, type ImportsOptions } from './imports.module.ts';
export { lineByLine, nested, parseRow, type ImportContext, type ImportKind, type Outcome } from './import-kind.ts';
export type { ImportRow } from './checked-rows.ts';
export type { Columns } from './header.ts';
export { ImportWorker } from './import-worker.ts';
export { importErrors } from './import-errors.ts';
export { importLabels } from './import-labels.ts';
/** SQL that the database of a service with imports starts with, behind the migrations of messaging and defaults. */
export const importMigrations = new URL('../migrations/', import.meta.url);
