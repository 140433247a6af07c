import { findDivision } from '@huipin/codes';
import { addDays, type Instant, type LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';
import { checkedCode, type GivenEnterprise } from '../known-enterprises/known-enterprise.ts';

export const samplingStages = ['production', 'circulation'] as const;
export type SamplingStage = (typeof samplingStages)[number];
export const samplingOutcomes = ['pass', 'fail', 'refused', 'unlicensed'] as const;
export type SamplingOutcome = (typeof samplingOutcomes)[number];
export const samplingStates = ['reported', 'objected', 'retested', 'final', 'withdrawn'] as const;
export type SamplingState = (typeof samplingStates)[number];

/** Calendar days after the notice in which the enterprise may object (产品质量法 art. 15). */
const DAYS_TO_OBJECT = 15;

export interface SampledProduct {
  readonly name: string;
  readonly spec: string | null;
  readonly lot: string | null;
}

export interface Objection {
  readonly objectedOn: LocalDate;
  readonly reason: string;
}

export interface Retest {
  readonly retestedOn: LocalDate;
  readonly laboratory: string;
  /** What the first test had found. */
  readonly firstResult: SamplingOutcome;
  readonly firstFailedItems: readonly string[];
}

/** One supervisory sampling, in one version of what is known of it. */
export interface SamplingResult {
  readonly id: string;
  readonly version: number;
  readonly recordedAt: Instant;
  readonly given: GivenEnterprise;
  /** Null while nobody knows which enterprise is meant. */
  readonly enterpriseId: string | null;
  readonly trademark: string | null;
  readonly product: SampledProduct;
  readonly stage: SamplingStage;
  /** What stands: the re-test's word where there was one. */
  readonly result: SamplingOutcome;
  readonly failedItems: readonly string[];
  readonly sampledOn: LocalDate;
  readonly notifiedOn: LocalDate;
  readonly lastDayToObject: LocalDate;
  readonly authority: string;
  /** Where it was sampled. */
  readonly division: string;
  readonly laboratory: string;
  readonly objection: Objection | null;
  readonly retest: Retest | null;
  readonly withdrawnOn: LocalDate | null;
  /** Why this version replaced the one before. */
  readonly reason: string | null;
  /** When readers of the public topic were told that it is final; null = not yet, or no longer. */
  readonly finalisedAt: Instant | null;
}

export interface ReportSamplingResult {
  readonly enterprise: { readonly id?: string; readonly code?: string; readonly name?: string };
  readonly trademark?: string;
  readonly product: { readonly name: string; readonly spec?: string; readonly lot?: string };
  readonly stage: SamplingStage;
  readonly result: SamplingOutcome;
  readonly failedItems?: readonly string[];
  readonly sampledOn: LocalDate;
  readonly notifiedOn: LocalDate;
  readonly authority: string;
  readonly division: string;
  readonly laboratory: string;
}

export interface CorrectSamplingResult extends Partial<ReportSamplingResult> {
  readonly reason: string;
}

/** Whose product it was is found out afterwards. */
export function reportSamplingResult(command: ReportSamplingResult, now: Instant, newId: () => string): SamplingResult {
  const { product, sampledOn, notifiedOn, failedItems = [] } = command;
  const reported: SamplingResult = {
    id: newId(),
    version: 1,
    recordedAt: now,
    given: givenEnterprise(command.enterprise),
    enterpriseId: null,
    trademark: command.trademark ?? null,
    product: { name: product.name, spec: product.spec ?? null, lot: product.lot ?? null },
    stage: command.stage,
    result: command.result,
    failedItems,
    sampledOn,
    notifiedOn,
    lastDayToObject: addDays(notifiedOn, DAYS_TO_OBJECT),
    authority: command.authority,
    division: command.division,
    laboratory: command.laboratory,
    objection: null,
    retest: null,
    withdrawnOn: null,
    reason: null,
    finalisedAt: null,
  };
  assertConsistent(reported);
  return reported;
}

/** Within 15 days of the notice; a paper that comes late still counts by its own date. */
export function objectToSamplingResult(known: SamplingResult, { objectedOn, reason }: Objection, now: Instant): SamplingResult {
  assertNotWithdrawn(known);
  if (known.objection !== null) throw errors.ALREADY_OBJECTED();
  const objected = { ...next(known, now, reason), objection: { objectedOn, reason } };
  assertObjectionInTime(objected);
  return objected;
}

export function retestSamplingResult(
  known: SamplingResult,
  command: { retestedOn: LocalDate; result: 'pass' | 'fail'; failedItems?: readonly string[]; laboratory: string },
  now: Instant,
): SamplingResult {
  assertNotWithdrawn(known);
  if (known.objection === null) throw errors.NOT_OBJECTED();
  if (known.retest !== null) throw errors.ALREADY_RETESTED();
  const { retestedOn, laboratory, result, failedItems = [] } = command;
  if (retestedOn < known.objection.objectedOn) throw errors.RETEST_BEFORE_OBJECTION({ objectedOn: known.objection.objectedOn });
  const retest = { retestedOn, laboratory, firstResult: known.result, firstFailedItems: known.failedItems };
  const retested = { ...next(known, now, null), result, failedItems, retest };
  assertConsistent(retested);
  return retested;
}

/** What was recorded wrongly is put right for all days; what was known before stays in the versions before. */
export function correctSamplingResult(known: SamplingResult, command: CorrectSamplingResult, enterpriseId: string | null, now: Instant): SamplingResult {
  assertNotWithdrawn(known);
  const { enterprise, product, reason, failedItems, trademark, ...fields } = command;
  const result = command.result ?? known.result;
  const notifiedOn = command.notifiedOn ?? known.notifiedOn;
  const corrected: SamplingResult = {
    ...known,
    ...withoutUndefined(fields),
    given: enterprise ? givenEnterprise(enterprise) : known.given,
    enterpriseId,
    trademark: trademark ?? known.trademark,
    product: product ? { name: product.name, spec: product.spec ?? null, lot: product.lot ?? null } : known.product,
    result,
    failedItems: failedItems ?? (result === 'fail' ? known.failedItems : []),
    notifiedOn,
    lastDayToObject: addDays(notifiedOn, DAYS_TO_OBJECT),
  };
  if (JSON.stringify(corrected) === JSON.stringify(known)) throw errors.NOTHING_TO_CORRECT();
  assertConsistent(corrected);
  assertObjectionInTime(corrected);
  return next(corrected, now, reason);
}

export function withdrawSamplingResult(known: SamplingResult, command: { withdrawnOn: LocalDate; reason: string }, now: Instant): SamplingResult {
  assertNotWithdrawn(known);
  if (command.withdrawnOn < known.sampledOn) throw errors.WITHDRAWN_BEFORE_SAMPLED({ sampledOn: known.sampledOn });
  return { ...next(known, now, command.reason), withdrawnOn: command.withdrawnOn };
}

/** The enterprise became known, or became another one by a merger. */
export function attachSamplingResult(known: SamplingResult, enterpriseId: string, reason: string, now: Instant): SamplingResult {
  return { ...next(known, now, reason), enterpriseId };
}

/** First day as final; null while an objection waits for its re-test. */
export function finalFrom({ lastDayToObject, objection, retest }: SamplingResult): LocalDate | null {
  if (objection === null) return addDays(lastDayToObject, 1);
  if (retest === null) return null;
  return addDays(retest.retestedOn > lastDayToObject ? retest.retestedOn : lastDayToObject, 1);
}

/** By dates alone; nothing is stored that a day could make wrong. */
export function stateOn(result: SamplingResult, on: LocalDate): SamplingState {
  const { withdrawnOn, objection, retest } = result;
  if (withdrawnOn !== null && withdrawnOn <= on) return 'withdrawn';
  const final = finalFrom(result);
  if (final !== null && final <= on) return 'final';
  if (retest !== null && retest.retestedOn <= on) return 'retested';
  return objection !== null && objection.objectedOn <= on ? 'objected' : 'reported';
}

export type PublicNews = 'finalised' | 'corrected' | 'withdrawn' | 'none';

/**
 * What readers of the public topic must hear of a change: that it is final, was put right, or stands no longer; `none`
 * for what they have never heard of. A result without its enterprise is not told yet, there is nobody to tell it of.
 */
export function publicNews(before: SamplingResult | undefined, after: SamplingResult, today: LocalDate): PublicNews {
  const stands = stateOn(after, today) === 'final' && after.enterpriseId !== null;
  const isTold = before !== undefined && before.finalisedAt !== null;
  if (isTold) return stands ? 'corrected' : 'withdrawn';
  return stands ? 'finalised' : 'none';
}

export function givenEnterprise({ id, code, name }: ReportSamplingResult['enterprise']): GivenEnterprise {
  return { id: id ?? null, code: code === undefined ? null : checkedCode(code, '/enterprise/code'), name: name ?? null };
}

function next(known: SamplingResult, now: Instant, reason: string | null): SamplingResult {
  return { ...known, version: known.version + 1, recordedAt: now, reason };
}

function assertConsistent({ result, failedItems, sampledOn, notifiedOn, division }: SamplingResult): void {
  if (notifiedOn < sampledOn) throw errors.NOTIFIED_BEFORE_SAMPLED({ sampledOn });
  if (result === 'fail' && failedItems.length === 0) throw errors.FAILED_ITEMS_REQUIRED();
  if (result === 'pass' && failedItems.length > 0) throw errors.FAILED_ITEMS_FORBIDDEN();
  const found = findDivision(division, sampledOn);
  if (found === undefined) throw errors.DIVISION_UNKNOWN({ division });
  if (found.inForce) return;
  const successors = found.successors.map(({ code, name }) => `${code} ${name ?? ''}`.trim());
  throw errors.DIVISION_NOT_IN_FORCE({ division, on: sampledOn, successors: successors.join(', ') || null }, { extensions: { successors: found.successors } });
}

function assertObjectionInTime({ objection, notifiedOn, lastDayToObject }: SamplingResult): void {
  if (objection === null) return;
  if (objection.objectedOn < notifiedOn) throw errors.OBJECTION_BEFORE_NOTICE({ notifiedOn });
  if (objection.objectedOn > lastDayToObject) throw errors.OBJECTION_TOO_LATE({ lastDayToObject });
}

function assertNotWithdrawn({ withdrawnOn }: SamplingResult): void {
  if (withdrawnOn !== null) throw errors.RESULT_WITHDRAWN({ withdrawnOn });
}

function withoutUndefined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
