import { findDivision } from '@huipin/codes';
import {
  EntitlementMovedSchema,
  EntitlementRecordedSchema,
  EntitlementState as State,
  RewardPaidSchema,
  RewardRecoveredSchema,
  SubjectKind,
  type EntitlementSchema,
} from '@huipin/contracts';
import type { MessageInitShape } from '@bufbuild/protobuf';
import { dayOf, type LocalDate } from '@huipin/kernel';
import { fact, type Fact } from '@huipin/messaging';
import type { Entitlement, EntitlementState, Move } from './entitlement.ts';

const states: Readonly<Record<EntitlementState, State>> = {
  'no-payer': State.NO_PAYER,
  'no-rule': State.NO_RULE,
  proposed: State.PROPOSED,
  prepared: State.PREPARED,
  approved: State.APPROVED,
  'in-payment': State.IN_PAYMENT,
  paid: State.PAID,
  frozen: State.FROZEN,
  clawback: State.CLAWBACK,
  void: State.VOID,
};

const kinds = {
  enterprise: SubjectKind.ENTERPRISE,
  brand: SubjectKind.BRAND,
  region: SubjectKind.REGION,
  association: SubjectKind.ASSOCIATION,
} as const;

/** What a move tells: the move itself to departments, and to everybody that money was paid or recovered. */
export function factsOf({ before, after }: Move): Fact[] {
  const { paidOn, recoveredOn, act } = after;
  const told = before === null ? entitlementRecorded(after) : entitlementMoved(before, after);
  if (paidOn !== null && before?.paidOn === null) return [told, rewardPaid(after, paidOn)];
  if (recoveredOn !== null && before?.recoveredOn === null) return [told, rewardRecovered(after, recoveredOn, act.note ?? '')];
  return [told];
}

function entitlementRecorded(entitlement: Entitlement): Fact {
  return fact(EntitlementRecordedSchema, about(entitlement), { entitlement: toMessage(entitlement) });
}

function entitlementMoved(before: Entitlement, after: Entitlement): Fact {
  const { cause, note, policyRef } = after.act;
  const reason = note === null ? cause : `${cause}: ${note}`;
  return fact(EntitlementMovedSchema, about(after), { entitlement: toMessage(after), from: states[before.state], reason, policyRef });
}

function rewardPaid(entitlement: Entitlement, paidOn: LocalDate): Fact {
  return fact(RewardPaidSchema, about(entitlement), { entitlement: toMessage(entitlement), paidOn });
}

function rewardRecovered(entitlement: Entitlement, recoveredOn: LocalDate, documentNo: string): Fact {
  return fact(RewardRecoveredSchema, about(entitlement), { entitlement: toMessage(entitlement), recoveredOn, documentNo });
}

function about({ id, version, subject }: Entitlement) {
  return { subjectId: subject.id, aggregateId: id, aggregateVersion: version };
}

function toMessage(entitlement: Entitlement): MessageInitShape<typeof EntitlementSchema> {
  const { subject, payer, rule, amountFen, formerState } = entitlement;
  const today = dayOf(entitlement.act.at);
  const division = subject.division === null ? undefined : divisionMessage(subject.division, today);
  return {
    id: entitlement.id,
    subject: { id: subject.id, kind: kinds[subject.kind], name: subject.name, ...(division && { division }) },
    honourId: entitlement.honourId,
    honourTypeCode: entitlement.honourTypeCode,
    scheme: entitlement.scheme,
    ...(payer && { payer: { level: payer.level, division: divisionMessage(payer.division, today) } }),
    ...(amountFen !== null && { amountFen: BigInt(amountFen) }),
    state: states[entitlement.state],
    ...(rule && { rule: { id: rule.id, edition: rule.edition, policyRef: rule.policyRef } }),
    ...(formerState && { formerState: states[formerState] }),
  };
}

function divisionMessage(code: string, on: LocalDate): { code: string; name: string } {
  return { code, name: findDivision(code, on)?.name ?? code };
}
