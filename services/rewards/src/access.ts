import { auditAccess } from '@huipin/audit';
import { importAccess } from '@huipin/imports';
import type { AccessRule } from '@huipin/service-defaults';
import { importsSeenBy } from './imports/imports.module.ts';

const readers = ['reward.prepare', 'reward.approve', 'enterprise.self', 'rule.publish', 'audit.read'] as const;
const visible = { territory: 'equal', condition: "the payer's own people; the enterprise for itself and its brands; others within their territory" } as const;

/** Who may do what in the rewards service (front door, section 3). A payer's money is handled by its own people only. */
export const access: readonly AccessRule[] = [
  { route: 'GET /rules', who: 'public' },
  { route: 'GET /rules/:id', who: 'public' },
  { route: 'POST /rules', who: ['rule.publish'], territory: 'subtree', condition: 'alone in the embedded stack only' },
  { route: 'POST /rules/:id/closures', who: ['rule.publish'], territory: 'subtree', condition: 'alone in the embedded stack only' },
  { route: 'POST /rule-proposals', who: ['rule.publish'], territory: 'subtree' },
  { route: 'GET /rule-proposals', who: ['rule.publish', 'audit.read'] },
  { route: 'GET /rule-proposals/:id', who: ['rule.publish', 'audit.read'] },
  { route: 'POST /rule-proposals/:id/confirmations', who: ['rule.publish'], territory: 'subtree', condition: 'not who proposed it' },
  { route: 'POST /rule-proposals/:id/withdrawals', who: ['rule.publish'], territory: 'own' },
  ...importAccess({ upload: ['rule.publish'], seenBy: importsSeenBy }),
  { route: 'GET /entitlements', who: readers, ...visible },
  { route: 'GET /entitlements/:id', who: readers, ...visible },
  { route: 'GET /entitlements/:id/explanation', who: readers, ...visible },
  { route: 'POST /entitlements/:id/preparations', who: ['reward.prepare'], territory: 'equal' },
  { route: 'POST /entitlements/:id/preparations/cancellations', who: ['reward.prepare'], territory: 'equal', condition: 'an approved one: reward.approve' },
  { route: 'POST /entitlements/:id/approvals', who: ['reward.approve'], territory: 'equal', condition: 'not who prepared it' },
  { route: 'POST /entitlements/:id/clawbacks', who: ['reward.approve'], territory: 'equal' },
  { route: 'GET /payments', who: 'public', condition: 'what has been paid (clause 5.3)' },
  { route: 'POST /budgets', who: ['reward.prepare'], territory: 'equal' },
  { route: 'GET /budgets', who: ['reward.prepare', 'reward.approve', 'audit.read'], territory: 'equal' },
  { route: 'GET /budgets/:id', who: ['reward.prepare', 'reward.approve', 'audit.read'], territory: 'equal' },
  { route: 'POST /budgets/:id/supplements', who: ['reward.prepare'], territory: 'equal' },
  { route: 'POST /payment-batches', who: ['reward.approve'], territory: 'equal' },
  { route: 'GET /payment-batches/:id', who: ['reward.prepare', 'reward.approve', 'audit.read'], territory: 'equal' },
  { route: 'POST /payment-batches/:id/confirmations', who: ['reward.approve'], territory: 'equal' },
  ...auditAccess,
];
