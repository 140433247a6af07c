import type { Fen, Instant, LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';
import type { Payer, Rule } from '../rules/rule.ts';
import type { Scheme } from '../rules/tier.ts';

export type UnpaidState = 'no-payer' | 'no-rule' | 'proposed' | 'prepared' | 'approved' | 'in-payment';
/** Where it stands, whether or not a listing freezes it. */
export type Standing = UnpaidState | 'paid' | 'clawback' | 'void';
export type EntitlementState = Standing | 'frozen';

/** Why it stands where it stands; null where the ordinary way led there. */
export type Reason =
  | 'division-unknown'
  | 'owner-unknown'
  | 'grant-day-unknown'
  | 'no-such-level'
  | 'clause-names-no-payer'
  | 'no-rule-in-force'
  | 'outbid'
  | 'covered'
  | 'already-committed'
  | 'no-longer-due'
  | 'honour-revoked'
  | 'honour-corrected'
  | 'listed'
  | 'recovered';

/** What moved it from one version to the next. */
export type MoveCause =
  | 'granted'
  | 'corrected'
  | 'revoked'
  | 'place-known'
  | 'rule-published'
  | 'rule-closed'
  | 'listed'
  | 'listing-ended'
  | 'prepared'
  | 'cancelled'
  | 'approved'
  | 'sent-to-payment'
  | 'payment-confirmed'
  | 'payment-failed'
  | 'year-ended'
  | 'clawback-confirmed'
  | 'clawback-dismissed';

export type SubjectKind = 'enterprise' | 'brand' | 'region' | 'association';

export interface Subject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  /** Where it counts: a brand where its owner sits, a region where it lies. */
  readonly division: string | null;
}

/** The rule as it was applied. */
export type AppliedRule = Pick<Rule, 'id' | 'edition' | 'policyRef' | 'amountFen' | 'programme' | 'stacking'>;

/** Who or what made a move, when, and by which sentence. */
export interface Act {
  readonly at: Instant;
  /** The caller, or null where an event or a date did it. */
  readonly by: string | null;
  readonly cause: MoveCause;
  readonly policyRef: string;
  readonly note: string | null;
}

/** What an honour gives a subject a right to, from one payer; one version of it. */
export interface Entitlement {
  readonly id: string;
  readonly version: number;
  readonly act: Act;
  readonly honourId: string;
  readonly honourTypeCode: string;
  readonly subject: Subject;
  readonly scheme: Scheme;
  readonly payer: Payer | null;
  readonly rule: AppliedRule | null;
  /** What is payable, which stacking can make less than the rule's amount; null without a rule. */
  readonly amountFen: Fen | null;
  readonly state: EntitlementState;
  /** What a frozen one goes back to. */
  readonly formerState: UnpaidState | null;
  readonly reason: Reason | null;
  readonly decisionId: string;
  /** The budget that its amount is reserved in, or was paid from. */
  readonly budgetId: string | null;
  readonly preparedBy: string | null;
  readonly approvedBy: string | null;
  /** The payment batch that it is in or was paid by. */
  readonly batchId: string | null;
  readonly paidOn: LocalDate | null;
  readonly reference: string | null;
  readonly recoveredOn: LocalDate | null;
}

/** Before is null for a new one. */
export interface Move {
  readonly before: Entitlement | null;
  readonly after: Entitlement;
}

export function standingOf({ state, formerState }: Pick<Entitlement, 'state' | 'formerState'>): Standing {
  return state === 'frozen' ? (formerState ?? 'void') : state;
}

const unpaid: ReadonlySet<Standing> = new Set<UnpaidState>(['no-payer', 'no-rule', 'proposed', 'prepared', 'approved', 'in-payment']);

export function isUnpaid(standing: Standing): standing is UnpaidState {
  return unpaid.has(standing);
}

/** A listing freezes whatever has not been paid; everything else shows as it stands. */
export function showAs(standing: Standing, listed: boolean): Pick<Entitlement, 'state' | 'formerState'> {
  return listed && isUnpaid(standing) ? { state: 'frozen', formerState: standing } : { state: standing, formerState: null };
}

export function moveTo(entitlement: Entitlement, change: Partial<Entitlement>, act: Act): Entitlement {
  return { ...entitlement, ...change, act, version: entitlement.version + 1 };
}

/** The amount held in its budget: reserved and not paid yet. */
export function reservedFen({ budgetId, paidOn, amountFen }: Entitlement): Fen {
  return budgetId !== null && paidOn === null ? (amountFen ?? 0) : 0;
}

/** The amount that its budget has paid. Recovered money goes to the treasury, not back into the budget. */
export function paidFen({ paidOn, amountFen }: Entitlement): Fen {
  return paidOn === null ? 0 : (amountFen ?? 0);
}

export function prepareEntitlement(entitlement: Entitlement, budgetId: string, act: Act): Entitlement {
  assertState(entitlement, 'proposed');
  return moveTo(entitlement, { state: 'prepared', budgetId, preparedBy: act.by }, act);
}

/** The reservation is given back. What was approved takes an approver to undo. */
export function cancelPreparation(entitlement: Entitlement, mayApprove: boolean, act: Act): Entitlement {
  assertState(entitlement, 'prepared', 'approved');
  if (entitlement.state === 'approved' && !mayApprove) throw errors.APPROVER_NEEDED();
  return release(entitlement, act);
}

export function approveEntitlement(entitlement: Entitlement, act: Act): Entitlement {
  assertState(entitlement, 'prepared');
  if (entitlement.preparedBy === act.by) throw errors.SAME_PERSON_TWICE();
  return moveTo(entitlement, { state: 'approved', approvedBy: act.by }, act);
}

/** A reservation of a past year that is not yet in payment lapses; preparation and approval start again. */
export function releaseAtYearEnd(entitlement: Entitlement, act: Act): Entitlement {
  return release(entitlement, act);
}

export function sendToPayment(entitlement: Entitlement, batchId: string, act: Act): Entitlement {
  assertState(entitlement, 'approved');
  return moveTo(entitlement, { state: 'in-payment', batchId }, act);
}

/**
 * The money has arrived: a fact, whatever happened while the payment was under way. What was frozen meanwhile counts
 * as paid, and is claimed back at once where the type is barred to listed subjects; what had become void is claimed
 * back in any case.
 */
export function confirmPayment(entitlement: Entitlement, paid: { paidOn: LocalDate; reference: string; barred: boolean }, act: Act): Entitlement {
  const { paidOn, reference, barred } = paid;
  const arrived = { paidOn, reference, formerState: null };
  if (entitlement.state === 'void') return moveTo(entitlement, { ...arrived, state: 'clawback' }, act);
  if (entitlement.state === 'frozen' && barred) return moveTo(entitlement, { ...arrived, state: 'clawback', reason: 'listed' }, act);
  return moveTo(entitlement, { ...arrived, state: 'paid' }, act);
}

/** The money came back: approved as before, frozen if it was, and free again if it had become void. */
export function failPayment(entitlement: Entitlement, act: Act): Entitlement {
  if (entitlement.state === 'void') return moveTo(entitlement, { batchId: null, budgetId: null }, act);
  return moveTo(entitlement, { ...showAs('approved', entitlement.state === 'frozen'), batchId: null }, act);
}

export function resolveClawback(entitlement: Entitlement, resolution: { outcome: 'confirm' | 'dismiss'; decidedOn: LocalDate }, act: Act): Entitlement {
  assertState(entitlement, 'clawback');
  if (resolution.outcome === 'dismiss') return moveTo(entitlement, { state: 'paid', reason: null }, act);
  return moveTo(entitlement, { state: 'void', reason: 'recovered', recoveredOn: resolution.decidedOn }, act);
}

/**
 * The honour is gone: what is unpaid is void, what is paid is proposed for clawback. A payment under way keeps its
 * reservation until its outcome is known.
 */
export function withdrawEntitlement(entitlement: Entitlement, reason: 'honour-revoked' | 'honour-corrected', act: Act): Entitlement {
  const standing = standingOf(entitlement);
  if (isUnpaid(standing)) {
    const budgetId = standing === 'in-payment' ? entitlement.budgetId : null;
    return moveTo(entitlement, { state: 'void', formerState: null, reason, budgetId, preparedBy: null, approvedBy: null }, act);
  }
  const isNews = standing === 'paid' || (standing === 'clawback' && entitlement.reason !== reason);
  return isNews ? moveTo(entitlement, { state: 'clawback', reason }, act) : entitlement;
}

/** Freezes or thaws by whether the subject is listed; a clawback that only the listing asked for ends with it. */
export function alignWithListing(entitlement: Entitlement, listed: boolean, act: Act): Entitlement {
  const { state, reason } = entitlement;
  if (state === 'clawback' && reason === 'listed' && !listed) return moveTo(entitlement, { state: 'paid', reason: null }, act);
  const shown = showAs(standingOf(entitlement), listed);
  return shown.state === state ? entitlement : moveTo(entitlement, shown, act);
}

/** A listed subject may not keep an honour of a barred type, nor the reward for it. */
export function proposeClawback(entitlement: Entitlement, act: Act): Entitlement {
  return entitlement.state === 'paid' ? moveTo(entitlement, { state: 'clawback', reason: 'listed' }, act) : entitlement;
}

function release(entitlement: Entitlement, act: Act): Entitlement {
  return moveTo(entitlement, { ...showAs('proposed', entitlement.state === 'frozen'), budgetId: null, preparedBy: null, approvedBy: null }, act);
}

function assertState({ state }: Entitlement, ...needed: readonly EntitlementState[]): void {
  if (!needed.includes(state)) throw errors.ENTITLEMENT_STATE({ state, needed: needed.join(', ') }, { extensions: { state } });
}
