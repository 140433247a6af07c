import { auditErrors } from '@huipin/audit';
import { importedFiles, importErrors } from '@huipin/imports';
import { asyncApi, connectEvents, healthOfMessaging, messagingErrors } from '@huipin/messaging';
import type { ServiceDefinition } from '@huipin/service-defaults';
import { access } from './access.ts';
import { AppModule } from './app.module.ts';
import { tables } from './data-source.ts';
import { EntitlementsService } from './entitlements/entitlements.service.ts';
import { errors } from './errors.ts';
import { labels } from './labels.ts';

export const rewardsService: ServiceDefinition = {
  module: AppModule,
  tables,
  access,
  errors: { ...messagingErrors.table, ...auditErrors.table, ...errors.table, ...importErrors.table },
  labels,
  asyncapi: asyncApi('rewards'),
  files: importedFiles,
  connect: connectEvents,
  health: healthOfMessaging,
  dayTasks: (app) => ({ 'release-past-years': (today) => app.get(EntitlementsService, { strict: false }).releasePastYears(today) }),
};
