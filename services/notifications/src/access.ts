import { auditAccess } from '@huipin/audit';
import type { AccessRule } from '@huipin/service-defaults';

const departmentFeed = 'the department feed needs feed.department';

const department = { privy: ['feed.department'], condition: departmentFeed } as const;

/** Who may do what in notifications (front door, sections 3 and 6). */
export const access: readonly AccessRule[] = [
  { route: 'GET /feeds', who: 'public', ...department },
  { route: 'GET /feeds/:feed/events', who: 'public', ...department },
  { route: 'GET /feeds/:feed/stream', who: 'public', ...department },
  { route: 'POST /subscriptions', who: ['subscription.manage'], condition: departmentFeed },
  { route: 'GET /subscriptions', who: ['subscription.manage'], territory: 'own' },
  { route: 'GET /subscriptions/:id', who: ['subscription.manage'], territory: 'own' },
  { route: 'PATCH /subscriptions/:id', who: ['subscription.manage'], territory: 'own', condition: departmentFeed },
  { route: 'DELETE /subscriptions/:id', who: ['subscription.manage'], territory: 'own' },
  { route: 'POST /subscriptions/:id/secret-rotations', who: ['subscription.manage'], territory: 'own' },
  { route: 'POST /subscriptions/:id/test-events', who: ['subscription.manage'], territory: 'own' },
  { route: 'GET /subscriptions/:id/progress', who: ['subscription.manage'], territory: 'own' },
  { route: 'GET /subscriptions/:id/deliveries', who: ['subscription.manage'], territory: 'own' },
  { route: 'GET /subscriptions/:id/failures', who: ['subscription.manage'], territory: 'own' },
  { route: 'POST /sealing-renewals', who: ['security.manage'] },
  ...auditAccess,
];
