import { auditAccess } from '@huipin/audit';
import { importAccess } from '@huipin/imports';
import type { AccessRule } from '@huipin/service-defaults';
import { importsSeenBy } from './imports/imports.module.ts';

const persons = { who: ['registry.write', 'enterprise.self'], territory: 'subtree', condition: 'never public; an enterprise its own' } as const;

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
  { route: 'POST /enterprises/:id/persons', ...persons },
  { route: 'GET /enterprises/:id/persons', ...persons },
  { route: 'GET /enterprises/:id/persons/:personId', ...persons },
  { route: 'GET /enterprises/:id/persons/:personId/numbers', ...persons },
  { route: 'DELETE /enterprises/:id/persons/:personId', ...persons },
  { route: 'POST /person-searches', who: ['registry.write'], territory: 'subtree', reading: 'recorded', condition: 'finds within the territory' },
  { route: 'POST /sealing-renewals', who: ['security.manage'] },
  { route: 'GET /honour-types', who: 'public' },
  { route: 'GET /honour-types/:code', who: 'public' },
  { route: 'GET /subjects', who: 'public', condition: 'public fields only' },
  { route: 'GET /subjects/:id', who: 'public', condition: 'public fields only' },
  { route: 'POST /subjects', who: ['registry.write'], territory: 'subtree', condition: 'without a division: the province' },
  { route: 'POST /subjects/:id/corrections', who: ['registry.write'], territory: 'subtree', condition: 'without a division: the province' },
  { route: 'GET /honours', who: 'public' },
  { route: 'GET /honours/:id', who: 'public' },
  { route: 'POST /honours', who: ['honour.decide'], territory: 'subtree', condition: 'on the day of the grant; without a division: the province' },
  { route: 'POST /honours/:id/revocations', who: ['honour.decide'], territory: 'subtree', condition: 'on the day of the revocation' },
  { route: 'POST /honours/:id/renewals', who: ['honour.decide'], territory: 'subtree', condition: 'on the day of the renewal' },
  { route: 'POST /honours/:id/corrections', who: ['honour.decide'], territory: 'subtree' },
  { route: 'GET /protections', who: ['registry.write', 'honour.decide', 'audit.read'] },
  { route: 'GET /protections/:id', who: ['registry.write', 'honour.decide', 'audit.read'] },
  { route: 'GET /exit-cases', who: ['registry.write', 'honour.decide'] },
  ...importAccess({ upload: ['registry.import', 'honour.decide'], seenBy: importsSeenBy }),
  ...auditAccess,
];
