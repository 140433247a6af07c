import { auditAccess } from '@huipin/audit';
import { importAccess } from '@huipin/imports';
import type { AccessRule } from '@huipin/service-defaults';
import { importsSeenBy } from './imports/imports.module.ts';

const sampled = {
  privy: ['sampling.report', 'credit.decide', 'credit.review', 'feed.department', 'audit.read', 'enterprise.self'],
  condition: 'not final yet, or withdrawn: departments and laboratories, an enterprise its own',
} as const;
const cases = { who: ['credit.decide', 'credit.review', 'audit.read', 'enterprise.self'], territory: 'subtree', condition: 'where the enterprise sits today; an enterprise its own' } as const;

/** Who may do what in credit (front door, section 3). */
export const access: readonly AccessRule[] = [
  { route: 'POST /sampling-results', who: ['sampling.report'], territory: 'subtree', condition: 'where it was sampled, on the day of sampling' },
  { route: 'GET /sampling-results', who: 'public', reading: 'recorded', ...sampled },
  { route: 'GET /sampling-results/:id', who: 'public', reading: 'recorded', ...sampled },
  { route: 'POST /sampling-results/:id/objections', who: ['enterprise.self', 'credit.decide'], territory: 'subtree', condition: 'an enterprise its own' },
  { route: 'POST /sampling-results/:id/retests', who: ['sampling.report'], territory: 'subtree' },
  { route: 'POST /sampling-results/:id/corrections', who: ['sampling.report'], territory: 'subtree' },
  { route: 'POST /sampling-results/:id/withdrawals', who: ['sampling.report'], territory: 'subtree' },
  { route: 'GET /sampling-statistics', who: 'public' },
  { route: 'GET /enterprises/:id/grade', who: 'public' },
  { route: 'GET /enterprises/:id/grade/explanation', who: 'public' },
  { route: 'GET /enterprises/:id/grade/decisions', who: 'public' },
  { route: 'GET /grade-decisions/:id', who: 'public' },
  { route: 'POST /grading-rules', who: ['rule.publish'], territory: 'subtree', condition: 'for the whole province; alone in the embedded stack only' },
  { route: 'POST /rule-proposals', who: ['rule.publish'], territory: 'subtree' },
  { route: 'GET /rule-proposals', who: ['rule.publish', 'audit.read'] },
  { route: 'GET /rule-proposals/:id', who: ['rule.publish', 'audit.read'] },
  { route: 'POST /rule-proposals/:id/confirmations', who: ['rule.publish'], territory: 'subtree', condition: 'not who proposed it' },
  { route: 'POST /rule-proposals/:id/withdrawals', who: ['rule.publish'], territory: 'own' },
  { route: 'GET /grading-rules', who: 'public' },
  { route: 'GET /listing-rules', who: 'public' },
  { route: 'POST /listing-cases', who: ['credit.decide'], territory: 'subtree' },
  { route: 'GET /listing-cases', ...cases },
  { route: 'GET /listing-cases/:id', ...cases },
  { route: 'POST /listing-cases/:id/notice', who: ['credit.decide'], territory: 'subtree' },
  { route: 'POST /listing-cases/:id/statements', who: ['credit.decide', 'enterprise.self'], territory: 'subtree', condition: 'an enterprise its own' },
  { route: 'POST /listing-cases/:id/consents', who: ['credit.review'], territory: 'subtree' },
  { route: 'POST /listing-cases/:id/decision', who: ['credit.decide'], territory: 'subtree' },
  { route: 'GET /listings', who: 'public', condition: 'in force on the day' },
  { route: 'GET /listings/:id', who: 'public', reading: 'recorded', privy: ['credit.decide', 'credit.review', 'feed.department', 'audit.read', 'enterprise.self'], condition: 'no longer in force: credit officers, departments, the enterprise itself' },
  { route: 'POST /listings/:id/removals', who: ['credit.decide'], territory: 'subtree' },
  { route: 'POST /listings/:id/corrections', who: ['credit.decide'], territory: 'subtree' },
  ...importAccess({ upload: ['sampling.report'], seenBy: importsSeenBy }),
  ...auditAccess,
];
