import { auditErrors } from '@huipin/audit';
import { asyncApi, connectEvents, healthOfMessaging, messagingErrors } from '@huipin/messaging';
import type { ServiceDefinition } from '@huipin/service-defaults';
import { access } from './access.ts';
import { AppModule } from './app.module.ts';
import { tables } from './data-source.ts';
import { errors } from './errors.ts';
import { labels } from './labels.ts';

export const standardsService: ServiceDefinition = {
  module: AppModule,
  tables,
  access,
  errors: { ...messagingErrors.table, ...auditErrors.table, ...errors.table },
  labels,
  asyncapi: asyncApi('standards'),
  connect: connectEvents,
  health: healthOfMessaging,
  // Nothing here begins or ends by the calendar alone: a declaration ends by an act, a finding opens and closes by a fact.
  dayTasks: () => ({}),
};
