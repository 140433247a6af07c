import { isInTerritory, payerDivision } from '@huipin/codes';
import { isWithin, type Fen, type Instant, type LocalDate } from '@huipin/kernel';
import type { AppliedRule, Reason, SubjectKind } from '../entitlements/entitlement.ts';
import { periodOf, type Payer, type Rule } from '../rules/rule.ts';
import type { HonourLevel, Scheme, TierPlan } from '../rules/tier.ts';
import { meet, type Stacked } from './stacking.ts';

/** An honour that may lead to rewards, as the registry last told it. */
export interface Claim {
  readonly honourId: string;
  readonly version: number;
  readonly subjectId: string;
  readonly subjectKind: SubjectKind;
  readonly subjectName: string;
  readonly honourTypeCode: string;
  readonly honourName: { readonly zh: string; readonly en: string };
  readonly level: HonourLevel;
  readonly blockedByListing: boolean;
  /** The span in which it was granted: both ends are equal where the day is known, null where an end is not. */
  readonly grantedFrom: LocalDate | null;
  readonly grantedTo: LocalDate | null;
  /** False where the registry says that the grant leads to no reward. */
  readonly entitling: boolean;
  readonly revokedOn: LocalDate | null;
  readonly revocationRef: string | null;
}

/** Where the subject counts: a brand where its owner sits, a region where it lies. */
export interface Place {
  readonly division: string | null;
  readonly unknown: Extract<Reason, 'division-unknown' | 'owner-unknown'> | null;
}

/** What is committed already for this honour, by the scheme and payer it belongs to. */
export type Committed = Pick<Rule, 'stacking'> & { readonly key: string; readonly amountFen: Fen };

/** All that a decision rests on; kept with it, so that it replays under its own rules. */
export interface ClaimInputs {
  readonly claim: Claim;
  readonly place: Place;
  readonly tier: TierPlan;
  /** The rules that bear on this honour, as they were known. */
  readonly rules: readonly Rule[];
  readonly committed: readonly Committed[];
}

/** What one payer owes for the honour. */
export interface Outcome {
  readonly key: string;
  readonly scheme: Scheme;
  readonly payer: Payer | null;
  readonly rule: AppliedRule | null;
  readonly amountFen: Fen | null;
  readonly state: 'no-payer' | 'no-rule' | 'proposed' | 'void';
  readonly reason: Reason | null;
}

export interface Decision {
  readonly id: string;
  readonly honourId: string;
  readonly decidedAt: Instant;
  readonly cause: string;
  readonly inputs: ClaimInputs;
  readonly outcomes: readonly Outcome[];
}

/** One per honour and payer: the tier's has no other name, a local scheme goes by its payer. */
export function keyOf(scheme: Scheme, payer: Payer | null): string {
  return scheme === 'tier' ? 'tier' : `local:${payer?.division ?? ''}`;
}

/** The rules, of all for this type of honour, that bear on this one: the tier payer's, and those of places that contain it. */
export function bearingRules(claim: Claim, place: Place, tier: TierPlan, rules: readonly Rule[]): Rule[] {
  const { payer } = tierPayer(claim, place, tier);
  return rules.filter((rule) => {
    if (!isInForceAtGrant(rule, claim)) return false;
    if (rule.scheme === 'tier') return rule.payer.division === payer?.division;
    return place.division !== null && grantDays(claim).every((day) => isInTerritory(place.division!, rule.payer.division, day));
  });
}

/** Who owes what: the tier's payer, and each local scheme that the subject's place falls under (clause 3.1.3). */
export function decideClaim(inputs: ClaimInputs): Outcome[] {
  const candidates = [...tierOutcome(inputs), ...localOutcomes(inputs)];
  const payable = meet([
    ...inputs.committed.map((one): Stacked => ({ ...one, committed: true })),
    ...candidates.flatMap(({ key, rule }): Stacked[] => (rule ? [{ key, stacking: rule.stacking, amountFen: rule.amountFen, committed: false }] : [])),
  ]);
  return candidates.map((outcome) => {
    const met = payable.get(outcome.key);
    if (met === undefined) return outcome;
    return { ...outcome, amountFen: met.amountFen, reason: met.reason, state: met.reason === null ? 'proposed' : 'void' };
  });
}

function tierOutcome({ claim, place, tier, rules, committed }: ClaimInputs): Outcome[] {
  if (committed.some(({ key }) => key === 'tier')) return [];
  const open = { key: 'tier', scheme: 'tier', rule: null, amountFen: null } as const;
  const { payer, reason } = tierPayer(claim, place, tier);
  if (payer === null) return [{ ...open, payer, state: 'no-payer', reason }];
  const rule = rules.find(({ scheme }) => scheme === 'tier');
  return rule === undefined
    ? [{ ...open, payer, state: 'no-rule', reason: 'no-rule-in-force' }]
    : [{ ...open, payer, rule: applied(rule), amountFen: rule.amountFen, state: 'proposed', reason: null }];
}

function localOutcomes({ rules, committed }: ClaimInputs): Outcome[] {
  return rules
    .filter(({ scheme }) => scheme === 'local')
    .map((rule): Outcome => {
      const { scheme, payer, amountFen } = rule;
      return { key: keyOf(scheme, payer), scheme, payer, rule: applied(rule), amountFen, state: 'proposed', reason: null };
    })
    .filter(({ key }) => !committed.some((one) => one.key === key));
}

/** The government one step below the honour's level, where the subject counted when it was granted; null with the reason. */
export function tierPayer(claim: Claim, place: Place, tier: TierPlan): { payer: Payer | null; reason: Reason | null } {
  const none = (reason: Reason) => ({ payer: null, reason });
  const level = tier.payers[claim.level];
  if (level === null) return none('clause-names-no-payer');
  if (place.division === null) return none(place.unknown ?? 'division-unknown');
  const [first, ...others] = grantDays(claim).map((day) => payerDivision(place.division!, level, day));
  if (first === undefined) return none('grant-day-unknown');
  if (first === null) return none('no-such-level');
  // Within an inexact span the place changed hands: which government it was cannot be said.
  if (others.some((other) => other?.code !== first.code)) return none('grant-day-unknown');
  return { payer: { level, division: first.code }, reason: null };
}

/** A rule counts where it was in force on the day of the grant: on every day that may have been it. */
function isInForceAtGrant(rule: Rule, claim: Claim): boolean {
  const days = grantDays(claim);
  return days.length > 0 && days.every((day) => isWithin(periodOf(rule), day));
}

/** First and last day that may be the day of the grant; none where either is open. */
function grantDays({ grantedFrom, grantedTo }: Claim): LocalDate[] {
  if (grantedFrom === null || grantedTo === null) return [];
  return grantedFrom === grantedTo ? [grantedFrom] : [grantedFrom, grantedTo];
}

function applied({ id, edition, policyRef, amountFen, programme, stacking }: Rule): AppliedRule {
  return { id, edition, policyRef, amountFen, programme, stacking };
}
