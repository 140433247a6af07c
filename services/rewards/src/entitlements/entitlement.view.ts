import { findDivision } from '@huipin/codes';
import { dayOf } from '@huipin/kernel';
import { z } from 'zod';
import type { Entitlement } from './entitlement.ts';

const unpaidStates = ['no-payer', 'no-rule', 'proposed', 'prepared', 'approved', 'in-payment'] as const;
export const entitlementStates = [...unpaidStates, 'paid', 'frozen', 'clawback', 'void'] as const;

export const payerView = z.object({ level: z.enum(['provincial', 'municipal', 'county']), division: z.string(), name: z.string().nullable() });
export const ruleRefView = z.object({ id: z.string(), edition: z.string(), policyRef: z.string() });
const subjectView = z.object({ id: z.string(), kind: z.enum(['enterprise', 'brand', 'region', 'association']), name: z.string() });

/** What an honour gives a subject a right to, from one payer. */
export const entitlementView = z
  .object({
    id: z.string(),
    honourId: z.string(),
    honourTypeCode: z.string(),
    subjectId: z.string(),
    subject: subjectView,
    scheme: z.enum(['tier', 'local']),
    payer: payerView.nullable(),
    amountFen: z.number().int().nullable(),
    programme: z.string().nullable(),
    state: z.enum(entitlementStates),
    formerState: z.enum(unpaidStates).nullable(),
    reason: z.string().nullable(),
    rule: ruleRefView.nullable(),
    budgetId: z.string().nullable(),
    batchId: z.string().nullable(),
    paidOn: z.string().nullable(),
    reference: z.string().nullable(),
    recoveredOn: z.string().nullable(),
    movedBecause: z.string(),
    version: z.number().int(),
    recordedAt: z.string(),
  })
  .meta({ id: 'Entitlement' });

export type EntitlementView = z.output<typeof entitlementView>;

export function toView(entitlement: Entitlement): EntitlementView {
  const { subject, payer, rule, act } = entitlement;
  return {
    id: entitlement.id,
    honourId: entitlement.honourId,
    honourTypeCode: entitlement.honourTypeCode,
    subjectId: subject.id,
    subject: { id: subject.id, kind: subject.kind, name: subject.name },
    scheme: entitlement.scheme,
    payer: payer && { ...payer, name: findDivision(payer.division, dayOf(act.at))?.name ?? null },
    amountFen: entitlement.amountFen,
    programme: rule?.programme ?? null,
    state: entitlement.state,
    formerState: entitlement.formerState,
    reason: entitlement.reason,
    rule: rule && { id: rule.id, edition: rule.edition, policyRef: rule.policyRef },
    budgetId: entitlement.budgetId,
    batchId: entitlement.batchId,
    paidOn: entitlement.paidOn,
    reference: entitlement.reference,
    recoveredOn: entitlement.recoveredOn,
    movedBecause: act.cause,
    version: entitlement.version,
    recordedAt: act.at,
  };
}

/** What anybody may know: that it was paid, to whom, for what, by whom and by which rule (clause 5.3). */
export const paymentView = z
  .object({
    entitlementId: z.string(),
    subject: subjectView,
    honourId: z.string(),
    honourTypeCode: z.string(),
    payer: payerView,
    amountFen: z.number().int(),
    rule: ruleRefView,
    paidOn: z.string(),
    recoveredOn: z.string().nullable(),
  })
  .meta({ id: 'Payment' });

export type PaymentView = z.output<typeof paymentView>;

export function toPaymentView(entitlement: Entitlement): PaymentView {
  const { id, subject, honourId, honourTypeCode, payer, amountFen, rule, paidOn, recoveredOn } = toView(entitlement);
  return { entitlementId: id, subject, honourId, honourTypeCode, payer: payer!, amountFen: amountFen ?? 0, rule: rule!, paidOn: paidOn ?? '', recoveredOn };
}
