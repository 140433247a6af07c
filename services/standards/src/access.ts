import { auditAccess } from '@huipin/audit';
import type { AccessRule } from '@huipin/service-defaults';

const pending = { privy: ['registry.write', 'enterprise.self'], condition: 'pending and refused ones: their own enterprise and registrars' } as const;
const declarer = { who: ['enterprise.self', 'registry.write'], territory: 'subtree', condition: 'enterprise.self for its own enterprise only' } as const;

/** Who may do what in the standards service (front door, section 3). */
export const access: readonly AccessRule[] = [
  { route: 'GET /standards/parse', who: 'public' },
  { route: 'GET /declarations', who: 'public', reading: 'recorded', ...pending },
  { route: 'GET /declarations/:id', who: 'public', reading: 'recorded', ...pending },
  { route: 'POST /declarations', ...declarer },
  { route: 'POST /declarations/:id/corrections', ...declarer },
  { route: 'POST /declarations/:id/withdrawals', ...declarer },
  { route: 'GET /findings', who: 'public' },
  { route: 'GET /findings/:id', who: 'public' },
  { route: 'GET /findings/:id/explanation', who: 'public' },
  ...auditAccess,
];
