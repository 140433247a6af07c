import { newId, systemClock, type Instant } from '@huipin/kernel';
import { rows, type Transaction } from '@huipin/messaging';
import { In } from 'typeorm';
import type { Act, Entitlement, Move, Subject } from '../entitlements/entitlement.ts';
import { lockEntitlementsOf, saveMoves } from '../entitlements/moves.service.ts';
import type { Rule } from '../rules/rule.ts';
import { lockRules, rulesFor } from '../rules/rule-book.service.ts';
import { tierPlan } from '../rules/tier.ts';
import { bearingRules, decideClaim, type Claim, type Decision } from './claim.ts';
import { claimTable, decisionTable, toClaim, toDecisionRow, toRow } from './claim.table.ts';
import { dependentsOf, findListed, findStandpoints, lockPlaces, type Standpoint } from './places.service.ts';
import { committedOf, isAlive, reconcile, withdrawAll, type Cause } from './reconcile.ts';

export type ClaimCause = Extract<Cause, 'granted' | 'corrected' | 'revoked'>;

/** Honours decided in one go: enough to amortise the round trips, few enough for one statement each. */
const CHUNK = 500;

/** Keeps honours as they are told, where that is news, and decides what they give a right to. Each honour once. */
export async function recordClaims(tx: Transaction, claims: readonly Claim[], cause: ClaimCause): Promise<void> {
  await lockPlaces(tx, claims.map(toSubjectRef));
  await lockRules(tx, claims.map(({ honourTypeCode }) => honourTypeCode), 'read');
  const known = new Map((await lockClaims(tx, claims.map(({ honourId }) => honourId))).map((claim) => [claim.honourId, claim]));
  const news = claims.filter((claim) => isNews(claim, known.get(claim.honourId))).map((claim) => withRevocation(claim, known.get(claim.honourId)));
  if (news.length === 0) return;
  await tx.upsert(claimTable, news.map(toRow), ['honour_id']);
  await redecide(tx, news.map(({ honourId }) => honourId), cause);
}

/** The place or the listing of enterprises has changed: so may everything that hangs on them. */
export async function redecideEnterprises(tx: Transaction, enterpriseIds: readonly string[], cause: Cause): Promise<void> {
  await redecideSubjects(tx, await dependentsOf(tx, enterpriseIds), cause);
}

export async function redecideSubjects(tx: Transaction, subjectIds: readonly string[], cause: Cause): Promise<void> {
  const found = await rows<{ honour_id: string }>(tx, 'select honour_id from claim where subject_id = any($1) order by honour_id', [subjectIds]);
  const ids = found.map(({ honour_id: id }) => id);
  for (let from = 0; from < ids.length; from += CHUNK) await redecide(tx, ids.slice(from, from + CHUNK), cause);
}

/** A rule was published or closed: all honours of its type that were granted in its time, in chunks, in one transaction. */
export async function redecideType(tx: Transaction, { honourTypeCode, validFrom }: Rule, cause: 'rule-published' | 'rule-closed'): Promise<void> {
  for (let after = ''; ; ) {
    const found = await rows<{ honour_id: string }>(
      tx,
      'select honour_id from claim where honour_type_code = $1 and granted_from >= $2 and honour_id > $3 order by honour_id limit $4',
      [honourTypeCode, validFrom, after, CHUNK],
    );
    const last = found.at(-1);
    if (last === undefined) return;
    await redecide(tx, found.map(({ honour_id: id }) => id), cause);
    after = last.honour_id;
  }
}

/** Of these honours, the ones that a listed subject may not keep. */
export async function findBarred(tx: Transaction, honourIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await tx.findBy(claimTable, { honour_id: In([...honourIds]), blocked_by_listing: true });
  return new Set(found.map(({ honour_id: id }) => id));
}

/** A correction can move an honour to another subject, and the order of events holds per subject only. */
function isNews(claim: Claim, known: Claim | undefined): boolean {
  return known === undefined ? claim.entitling : known.version <= claim.version;
}

/** What was revoked stays revoked, whatever else of it is put right: only a revocation speaks of that. */
function withRevocation(claim: Claim, known: Claim | undefined): Claim {
  if (known?.revokedOn == null || claim.revokedOn !== null) return claim;
  return { ...claim, revokedOn: known.revokedOn, revocationRef: known.revocationRef };
}

async function redecide(tx: Transaction, honourIds: readonly string[], cause: Cause): Promise<void> {
  const claims = await lockClaims(tx, honourIds);
  const existing = Map.groupBy(await lockEntitlementsOf(tx, honourIds), ({ honourId }) => honourId);
  const standpointOf = await findStandpoints(tx, claims.map(toSubjectRef));
  const listed = await findListed(tx, claims.flatMap((claim) => standpointOf(toSubjectRef(claim)).enterpriseIds), systemClock.today());
  const rules = new Map<string, Rule[]>();
  for (const code of new Set(claims.map(({ honourTypeCode }) => honourTypeCode))) rules.set(code, await rulesFor(tx, code));

  const now = systemClock.now();
  const decided = claims.map((claim) => {
    const standpoint = standpointOf(toSubjectRef(claim));
    return decide(claim, existing.get(claim.honourId) ?? [], {
      standpoint,
      rules: rules.get(claim.honourTypeCode) ?? [],
      listed: standpoint.enterpriseIds.some((id) => listed.has(id)),
      cause,
      now,
    });
  });
  // Only what an entitlement rests on is kept.
  const used = new Set(decided.flatMap(({ moves }) => moves.map(({ after }) => after.decisionId)));
  await tx.insert(decisionTable, decided.flatMap(({ decision }) => (decision && used.has(decision.id) ? toDecisionRow(decision) : [])));
  await saveMoves(tx, decided.flatMap(({ moves }) => moves));
}

interface Circumstances {
  readonly standpoint: Standpoint;
  readonly rules: readonly Rule[];
  readonly listed: boolean;
  readonly cause: Cause;
  readonly now: Instant;
}

function decide(claim: Claim, existing: readonly Entitlement[], circumstances: Circumstances): { decision?: Decision; moves: Move[] } {
  const { standpoint, rules, listed, cause, now } = circumstances;
  const act: Act = { at: now, by: null, cause, policyRef: policyRefOf(cause, claim), note: null };
  const own = existing.filter(({ subject }) => subject.id === claim.subjectId);
  if (!isAlive(claim)) {
    if (cause !== 'revoked' && cause !== 'corrected') return { moves: [] };
    return { moves: withdrawAll(existing, claim.revokedOn === null ? 'honour-corrected' : 'honour-revoked', act) };
  }
  const { place } = standpoint;
  const inputs = { claim, place, tier: tierPlan, rules: bearingRules(claim, place, tierPlan, rules), committed: committedOf(own, cause) };
  const decision: Decision = { id: newId(), honourId: claim.honourId, decidedAt: now, cause, inputs, outcomes: decideClaim(inputs) };
  const subject: Subject = { id: claim.subjectId, kind: claim.subjectKind, name: claim.subjectName, division: place.division };
  const moves = reconcile(own, decision, { subject, cause, listed, act, newId });
  if (cause !== 'corrected') return { decision, moves };
  const others = existing.filter((entitlement) => !own.includes(entitlement));
  return { decision, moves: [...withdrawAll(others, 'honour-corrected', act), ...moves] };
}

function policyRefOf(cause: Cause, claim: Claim): string {
  if (cause === 'listed' || cause === 'listing-ended') return '4.3.1';
  return cause === 'revoked' ? (claim.revocationRef ?? '3.1.2') : tierPlan.policyRef;
}

async function lockClaims(tx: Transaction, honourIds: readonly string[]): Promise<Claim[]> {
  const found = await tx.find(claimTable, { where: { honour_id: In([...honourIds]) }, order: { honour_id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  return found.map(toClaim);
}

function toSubjectRef({ subjectId: id, subjectKind: kind }: Claim) {
  return { id, kind };
}
