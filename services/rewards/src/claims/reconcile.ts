import {
  alignWithListing,
  isUnpaid,
  moveTo,
  proposeClawback,
  showAs,
  standingOf,
  withdrawEntitlement,
  type Act,
  type Entitlement,
  type Move,
  type Subject,
} from '../entitlements/entitlement.ts';
import { keyOf, type Claim, type Committed, type Decision, type Outcome } from './claim.ts';

/** The decisions that events and rules lead to; each is also the cause of the moves it makes. */
export type Cause = 'granted' | 'corrected' | 'revoked' | 'place-known' | 'rule-published' | 'rule-closed' | 'listed' | 'listing-ended';

/**
 * Whether a later decision leaves it alone: money that is paid or under way always; prepared and approved ones too,
 * since somebody has acted on them — unless the honour itself was recorded wrongly.
 */
export function isCommitted(entitlement: Entitlement, cause: Cause): boolean {
  const { paidOn, batchId, budgetId } = entitlement;
  return paidOn !== null || batchId !== null || (budgetId !== null && cause !== 'corrected');
}

/** What the others have to yield to. */
export function committedOf(existing: readonly Entitlement[], cause: Cause): Committed[] {
  return existing.flatMap((entitlement): Committed[] => {
    const { rule, scheme, payer } = entitlement;
    if (rule === null || standingOf(entitlement) === 'void' || !isCommitted(entitlement, cause)) return [];
    return [{ key: keyOf(scheme, payer), stacking: rule.stacking, amountFen: rule.amountFen }];
  });
}

/** Whether the honour still gives a right to anything. */
export function isAlive({ entitling, revokedOn }: Claim): boolean {
  return entitling && revokedOn === null;
}

/** The honour is gone, or is another subject's: nothing of it is owed any more. */
export function withdrawAll(existing: readonly Entitlement[], reason: 'honour-revoked' | 'honour-corrected', act: Act): Move[] {
  return moves(existing, (entitlement) => withdrawEntitlement(entitlement, reason, act));
}

/** From what is to what is decided; then, whatever was decided, frozen while the subject is listed. */
export function reconcile(
  existing: readonly Entitlement[],
  decision: Decision,
  context: { subject: Subject; cause: Cause; listed: boolean; act: Act; newId: () => string },
): Move[] {
  const { cause, listed, act, subject, newId } = context;
  const known = new Map(existing.map((entitlement) => [keyOf(entitlement.scheme, entitlement.payer), entitlement]));
  const outcomes = new Map(decision.outcomes.map((outcome) => [outcome.key, outcome]));
  const changed = moves(existing, (before) => {
    const decided = isCommitted(before, cause) ? before : follow(before, outcomes.get(keyOf(before.scheme, before.payer)), decision.id, subject, act);
    const aligned = alignWithListing(decided, listed, act);
    // However the subject came under a listing: what merged into a listed enterprise is told in any order.
    const barred = listed && decision.inputs.claim.blockedByListing && (cause === 'listed' || before.act.cause !== 'clawback-dismissed');
    return asOneMove(before, barred ? proposeClawback(aligned, act) : aligned);
  });
  const recorded = decision.outcomes
    .filter(({ key }) => !known.has(key))
    .map((outcome): Move => ({ before: null, after: record(outcome, decision, { subject, listed, act, newId }) }));
  return [...changed, ...recorded];
}

/** A decision that says the same as before moves nothing. */
function follow(entitlement: Entitlement, outcome: Outcome | undefined, decisionId: string, subject: Subject, act: Act): Entitlement {
  const standing = standingOf(entitlement);
  if (outcome === undefined) {
    return isUnpaid(standing) ? moveTo(entitlement, { state: 'void', formerState: null, reason: 'no-longer-due', ...nobodyPrepared }, act) : entitlement;
  }
  const { payer, rule, amountFen, state, reason } = outcome;
  const isPrepared = standing === 'prepared' || standing === 'approved';
  const sameMoney =
    entitlement.payer?.division === payer?.division && entitlement.rule?.id === rule?.id && entitlement.amountFen === amountFen;
  if (sameMoney && entitlement.reason === reason && (standing === state || (isPrepared && state === 'proposed'))) return entitlement;
  return moveTo(entitlement, { ...showAs(state, entitlement.state === 'frozen'), subject, payer, rule, amountFen, reason, decisionId, ...nobodyPrepared }, act);
}

const nobodyPrepared = { budgetId: null, preparedBy: null, approvedBy: null } as const;

function record(outcome: Outcome, decision: Decision, context: { subject: Subject; listed: boolean; act: Act; newId: () => string }): Entitlement {
  const { scheme, payer, rule, amountFen, state, reason } = outcome;
  const { subject, listed, act, newId } = context;
  const { claim } = decision.inputs;
  return {
    id: newId(),
    version: 1,
    act,
    honourId: claim.honourId,
    honourTypeCode: claim.honourTypeCode,
    subject,
    scheme,
    payer,
    rule,
    amountFen,
    ...showAs(state, listed),
    reason,
    decisionId: decision.id,
    ...nobodyPrepared,
    batchId: null,
    paidOn: null,
    reference: null,
    recoveredOn: null,
  };
}

function moves(existing: readonly Entitlement[], move: (before: Entitlement) => Entitlement): Move[] {
  return existing.map((before): Move => ({ before, after: move(before) })).filter(({ before, after }) => before !== after);
}

/** Decided and frozen by one cause: one version, not two. */
function asOneMove(before: Entitlement, after: Entitlement): Entitlement {
  return after === before ? before : { ...after, version: before.version + 1 };
}
