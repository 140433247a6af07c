import { migrateService } from '@huipin/service-defaults';
import { environment } from './config.ts';
import { allMigrations } from './data-source.ts';

await migrateService('notifications', environment, allMigrations);
