import { auditErrors } from '@huipin/audit';
import { asyncApi, connectEvents, healthOfMessaging, messagingErrors } from '@huipin/messaging';
import type { ServiceDefinition } from '@huipin/service-defaults';
import { access } from './access.ts';
import { AppModule } from './app.module.ts';
import { tables } from './data-source.ts';
import { DeliveriesService } from './deliveries/deliveries.service.ts';
import { errors } from './errors.ts';
import { labels } from './labels.ts';

export const notificationsService: ServiceDefinition = {
  module: AppModule,
  tables,
  access,
  errors: { ...messagingErrors.table, ...auditErrors.table, ...errors.table },
  labels,
  asyncapi: asyncApi('notifications'),
  connect: connectEvents,
  health: healthOfMessaging,
  dayTasks: (app) => ({ 'forget-deliveries': (today) => app.get(DeliveriesService).forget(today) }),
};
