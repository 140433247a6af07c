import { ImportsModule } from '@huipin/imports';
import type { Role } from '@huipin/service-defaults';
import { HonoursModule } from '../honours/honours.module.ts';
import { EnterprisesImportService } from './enterprises-import.service.ts';
import { HonoursImportService } from './honours-import.service.ts';

/** Who sees the imports of every client. */
export const importsSeenBy: readonly Role[] = ['operate', 'audit.read'];

export const registryImports = ImportsModule.forRoot({
  kinds: [EnterprisesImportService, HonoursImportService],
  imports: [HonoursModule],
  seenBy: importsSeenBy,
});
