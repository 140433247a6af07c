import { auditErrors } from '@huipin/audit';
import { importedFiles, importErrors } from '@huipin/imports';
import { asyncApi, connectEvents, healthOfMessaging, messagingErrors } from '@huipin/messaging';
import type { ServiceDefinition } from '@huipin/service-defaults';
import { access } from './access.ts';
import { AppModule } from './app.module.ts';
import { tables } from './data-source.ts';
import { errors } from './errors.ts';
import { GradesBatch } from './grades/grades.batch.ts';
import { labels } from './labels.ts';
import { ListingsService } from './listings/listings.service.ts';
import { SamplingService } from './sampling/sampling.service.ts';

export const creditService: ServiceDefinition = {
  module: AppModule,
  tables,
  access,
  errors: { ...messagingErrors.table, ...auditErrors.table, ...errors.table, ...importErrors.table },
  labels,
  files: importedFiles,
  asyncapi: asyncApi('credit'),
  connect: connectEvents,
  health: healthOfMessaging,
  // In this order: what becomes final and what ends bears on the grades of the same day.
  dayTasks: (app) => ({
    'sampling-results-final': (today) => app.get(SamplingService).publishDue(today),
    'listings-ended': (today) => app.get(ListingsService).publishDue(today),
    'grades-due': (today) => app.get(GradesBatch).settleDue(today),
  }),
};
