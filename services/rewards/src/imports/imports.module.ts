import { ImportsModule } from '@huipin/imports';
import type { Role } from '@huipin/service-defaults';
import { RewardRulesImportService } from './reward-rules-import.service.ts';

/** Who sees the imports of every client. */
export const importsSeenBy: readonly Role[] = ['operate', 'audit.read'];

export const rewardsImports = ImportsModule.forRoot({ kinds: [RewardRulesImportService], seenBy: importsSeenBy });
