export { notificationsService } from './definition.ts';
export { allMigrations } from './data-source.ts';
