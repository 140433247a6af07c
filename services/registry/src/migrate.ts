import { messagingMigrations } from '@huipin/messaging';
import { defaultMigrations, migrateService } from '@huipin/service-defaults';
import { environment } from './config.ts';
import { migrations } from './data-source.ts';

await migrateService('registry', environment, [messagingMigrations, defaultMigrations, migrations]);
