import { z } from 'zod';
import type { Entitlement } from '../entitlements/entitlement.ts';
import { keyOf, type Decision } from './claim.ts';
import { explain } from './explanation.ts';

const bilingual = z.object({ zh: z.string(), en: z.string() });

/** Why an entitlement is what it is: inputs, rule edition, clause, each step; and how it has moved since. */
export const explanationView = z
  .object({
    entitlementId: z.string(),
    decidedAt: z.string(),
    cause: z.string(),
    clause: z.string(),
    ruleEdition: z.string().nullable(),
    inputs: z.record(z.string(), z.unknown()).meta({ description: 'all that the decision rested on, as it was known then' }),
    steps: z.array(z.object({ step: z.enum(['honour', 'place', 'payer', 'rule', 'stacking']), clause: z.string(), text: bilingual })),
    outcome: z
      .object({
        scheme: z.enum(['tier', 'local']),
        payer: z.object({ level: z.enum(['provincial', 'municipal', 'county']), division: z.string() }).nullable(),
        amountFen: z.number().int().nullable(),
        rule: z.object({ id: z.string(), edition: z.string(), policyRef: z.string() }).nullable(),
        state: z.enum(['no-payer', 'no-rule', 'proposed', 'void']),
        reason: z.string().nullable(),
      })
      .nullable()
      .meta({ description: 'decided again from the inputs; equals what was decided then' }),
    moves: z.array(
      z.object({
        version: z.number().int(),
        at: z.string(),
        cause: z.string(),
        state: z.string(),
        reason: z.string().nullable(),
        note: z.string().nullable(),
        clause: z.string(),
      }),
    ),
  })
  .meta({ id: 'EntitlementExplanation' });

export type ExplanationView = z.output<typeof explanationView>;

export function toView(entitlement: Entitlement, decision: Decision, history: readonly Entitlement[]): ExplanationView {
  const { outcome, steps } = explain(decision.inputs, keyOf(entitlement.scheme, entitlement.payer));
  const rule = outcome?.rule ?? null;
  return {
    entitlementId: entitlement.id,
    decidedAt: decision.decidedAt,
    cause: decision.cause,
    clause: decision.inputs.tier.policyRef,
    ruleEdition: rule?.edition ?? null,
    inputs: { ...decision.inputs },
    steps,
    outcome: outcome
      ? {
          scheme: outcome.scheme,
          payer: outcome.payer,
          amountFen: outcome.amountFen,
          rule: rule && { id: rule.id, edition: rule.edition, policyRef: rule.policyRef },
          state: outcome.state,
          reason: outcome.reason,
        }
      : null,
    moves: history.map(({ version, act: { at, cause, note, policyRef }, state, reason }) => ({ version, at, cause, state, reason, note, clause: policyRef })),
  };
}
