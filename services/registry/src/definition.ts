import { auditErrors } from '@huipin/audit';
import { importedFiles, importErrors } from '@huipin/imports';
import { asyncApi, connectEvents, healthOfMessaging, messagingErrors } from '@huipin/messaging';
import type { ServiceDefinition } from '@huipin/service-defaults';
import { access } from './access.ts';
import { AppModule } from './app.module.ts';
import { tables } from './data-source.ts';
import { errors } from './errors.ts';
import { HonoursService } from './honours/honours.service.ts';
import { labels } from './labels.ts';

export const registryService: ServiceDefinition = {
  module: AppModule,
  tables,
  access,
  errors: { ...messagingErrors.table, ...auditErrors.table, ...importErrors.table, ...errors.table },
  labels,
  files: importedFiles,
  asyncapi: asyncApi('registry'),
  connect: connectEvents,
  health: healthOfMessaging,
  dayTasks: (app) => ({ 'expire-honours': (today) => app.get(HonoursService, { strict: false }).publishExpired(today) }),
};
