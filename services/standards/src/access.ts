import { auditAccess } from '@huipin/audit';
import type { AccessRule } from '@huipin/service-defaults';

const declarer = { who: ['enterprise.self', 'registry.write'], territory: 'subtree', condition: 'enterprise.self for its own enterprise only' } as const;

/** Who may do what in the standards service (front door, section 3). */
export const access: readonly AccessRule[] = [
  { route: 'GET /standards/parse', who: 'public' },
  { route: 'GET /declarations', who: 'public', reading: 'recorded', condition: 'pending and refused ones: their enterprise and registry.write only' },
  { route: 'GET /declarations/:id', who: 'public', reading: 'recorded', condition: 'pending and refused ones: their enterprise and registry.write only' },
  { route: 'POST /declarations', ...declarer },
  { route: 'POST /declarations/:id/corrections', ...declarer },
  { route: 'POST /declarations/:id/withdrawals', ...declarer },
  { route: 'GET /findings', who: 'public' },
  { route: 'GET /findings/:id', who: 'public' },
  { route: 'GET /findings/:id/explanation', who: 'public' },
  ...auditAccess,
];
