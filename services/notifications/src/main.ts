import { runService } from '@huipin/service-defaults';
import { notificationsConfig } from './config.ts';
import { notificationsService } from './definition.ts';

await runService(notificationsConfig, notificationsService);
