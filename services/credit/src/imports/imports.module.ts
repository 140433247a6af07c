import { ImportsModule } from '@huipin/imports';
import type { Role } from '@huipin/service-defaults';
import { SamplingModule } from '../sampling/sampling.module.ts';
import { SamplingResultsImportService } from './sampling-results-import.service.ts';

/** Who sees the imports of every client. */
export const importsSeenBy: readonly Role[] = ['operate', 'audit.read'];

export const creditImports = ImportsModule.forRoot({
  kinds: [SamplingResultsImportService],
  imports: [SamplingModule],
  seenBy: importsSeenBy,
});
