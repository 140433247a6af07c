import type { AccessRule } from '@huipin/service-defaults';

/** Rows of the service's access table. */
export const auditAccess: readonly AccessRule[] = [
  { route: 'GET /audit/entries', who: ['audit.read'] },
  { route: 'GET /audit/readings', who: ['enterprise.self', 'audit.read'], condition: 'an enterprise its own' },
  { route: 'GET /audit/keys', who: 'public' },
];
