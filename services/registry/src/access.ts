import { importAccess } from '@huipin/imports';
import type { AccessRule } from '@huipin/service-defaults';
import { importsSeenBy } from './imports/imports.module.ts';

/** Who may do what in the registry (front door, section 3). */
export const access: readonly AccessRule[] = [
  { route: 'GET /divisions', who: 'public' },
  { route: 'GET /divisions/:code', who: 'public' },
  { route: 'GET /industries/:edition/:code', who: 'public' },
  { route: 'GET /enterprises', who: 'public', condition: 'public fields only' },
  { route: 'GET /enterprises/:id', who: 'public', condition: 'public fields only' },
  { route: 'POST /enterprises', who: ['registry.write'], territory: 'subtree' },
  { route: 'POST /enterprises/:id/corrections', who: ['registry.write'], territory: 'subtree' },
  { route: 'POST /enterprises/:id/merges', who: ['registry.write'], territory: 'subtree' },
  ...importAccess({ upload: ['registry.import', 'honour.decide'], seenBy: importsSeenBy }),
];
