import type { PayerLevel } from '@huipin/codes';
import type { Instant, LocalDate } from '@huipin/kernel';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { Stacking } from '../rules/rule.ts';
import type { Scheme } from '../rules/tier.ts';
import type { AppliedRule, Entitlement, EntitlementState, MoveCause, Reason, SubjectKind, UnpaidState } from './entitlement.ts';

export interface EntitlementRow {
  id: string;
  version: number;
  recorded_at: Instant;
  superseded_at: Instant | null;
  honour_id: string;
  honour_type_code: string;
  subject_id: string;
  subject_kind: SubjectKind;
  subject_name: string;
  subject_division: string | null;
  scheme: Scheme;
  payer_level: PayerLevel | null;
  payer_division: string | null;
  rule_id: string | null;
  rule_edition: string | null;
  rule_policy_ref: string | null;
  rule_amount_fen: number | null;
  programme: string | null;
  stacking: Stacking | null;
  amount_fen: number | null;
  state: EntitlementState;
  former_state: UnpaidState | null;
  reason: Reason | null;
  decision_id: string;
  moved_because: MoveCause;
  moved_by: string | null;
  note: string | null;
  policy_ref: string;
  budget_id: string | null;
  prepared_by: string | null;
  approved_by: string | null;
  batch_id: string | null;
  paid_on: LocalDate | null;
  reference: string | null;
  recovered_on: LocalDate | null;
}

const optionalText = column.nullable(column.text);

export const entitlementTable = new EntitySchema<EntitlementRow>({
  name: 'entitlement',
  columns: {
    id: column.id,
    version: { ...column.integer, primary: true },
    recorded_at: column.instant,
    superseded_at: column.nullable(column.instant),
    honour_id: column.text,
    honour_type_code: column.text,
    subject_id: column.text,
    subject_kind: column.text,
    subject_name: column.text,
    subject_division: optionalText,
    scheme: column.text,
    payer_level: optionalText,
    payer_division: optionalText,
    rule_id: optionalText,
    rule_edition: optionalText,
    rule_policy_ref: optionalText,
    rule_amount_fen: column.nullable(column.whole),
    programme: optionalText,
    stacking: optionalText,
    amount_fen: column.nullable(column.whole),
    state: column.text,
    former_state: optionalText,
    reason: optionalText,
    decision_id: column.text,
    moved_because: column.text,
    moved_by: optionalText,
    note: optionalText,
    policy_ref: column.text,
    budget_id: optionalText,
    prepared_by: optionalText,
    approved_by: optionalText,
    batch_id: optionalText,
    paid_on: column.nullable(column.date),
    reference: optionalText,
    recovered_on: column.nullable(column.date),
  },
});

export function toEntitlement(row: EntitlementRow): Entitlement {
  return {
    id: row.id,
    version: row.version,
    act: { at: row.recorded_at, by: row.moved_by, cause: row.moved_because, policyRef: row.policy_ref, note: row.note },
    honourId: row.honour_id,
    honourTypeCode: row.honour_type_code,
    subject: { id: row.subject_id, kind: row.subject_kind, name: row.subject_name, division: row.subject_division },
    scheme: row.scheme,
    payer: row.payer_level && row.payer_division ? { level: row.payer_level, division: row.payer_division } : null,
    rule: toAppliedRule(row),
    amountFen: row.amount_fen,
    state: row.state,
    formerState: row.former_state,
    reason: row.reason,
    decisionId: row.decision_id,
    budgetId: row.budget_id,
    preparedBy: row.prepared_by,
    approvedBy: row.approved_by,
    batchId: row.batch_id,
    paidOn: row.paid_on,
    reference: row.reference,
    recoveredOn: row.recovered_on,
  };
}

function toAppliedRule(row: EntitlementRow): AppliedRule | null {
  if (row.rule_id === null) return null;
  return {
    id: row.rule_id,
    edition: row.rule_edition ?? '',
    policyRef: row.rule_policy_ref ?? '',
    amountFen: row.rule_amount_fen ?? 0,
    programme: row.programme ?? '',
    stacking: row.stacking ?? 'exclusive-highest',
  };
}

export function toRow(entitlement: Entitlement): EntitlementRow {
  const { act, subject, payer, rule } = entitlement;
  return {
    id: entitlement.id,
    version: entitlement.version,
    recorded_at: act.at,
    superseded_at: null,
    honour_id: entitlement.honourId,
    honour_type_code: entitlement.honourTypeCode,
    subject_id: subject.id,
    subject_kind: subject.kind,
    subject_name: subject.name,
    subject_division: subject.division,
    scheme: entitlement.scheme,
    payer_level: payer?.level ?? null,
    payer_division: payer?.division ?? null,
    rule_id: rule?.id ?? null,
    rule_edition: rule?.edition ?? null,
    rule_policy_ref: rule?.policyRef ?? null,
    rule_amount_fen: rule?.amountFen ?? null,
    programme: rule?.programme ?? null,
    stacking: rule?.stacking ?? null,
    amount_fen: entitlement.amountFen,
    state: entitlement.state,
    former_state: entitlement.formerState,
    reason: entitlement.reason,
    decision_id: entitlement.decisionId,
    moved_because: act.cause,
    moved_by: act.by,
    note: act.note,
    policy_ref: act.policyRef,
    budget_id: entitlement.budgetId,
    prepared_by: entitlement.preparedBy,
    approved_by: entitlement.approvedBy,
    batch_id: entitlement.batchId,
    paid_on: entitlement.paidOn,
    reference: entitlement.reference,
    recovered_on: entitlement.recoveredOn,
  };
}
