import { auditMigrations } from '@huipin/audit';
import { messagingMigrations } from '@huipin/messaging';
import { defaultMigrations } from '@huipin/service-defaults';
import { subscriptionTable } from './subscriptions/subscription.table.ts';

/** Every table of this service that TypeORM reads and writes; feeds and deliveries are set-based SQL. */
export const tables = [subscriptionTable];

/** The plumbing's tables first, then this service's own. */
export const allMigrations = [messagingMigrations, auditMigrations, defaultMigrations, new URL('./migrations/', import.meta.url)];
