import type { DisabledReason } from '../subscriptions/subscription.ts';
import type { Reason, SinkAnswer } from '../sinks/webhook.ts';

/** Instants here are milliseconds since 1970: they are only compared and added to. */

/** One attempt, as the log keeps it. */
export interface Attempt {
  readonly subscriptionId: string;
  /** Null = a test event. */
  readonly sequence: number | null;
  readonly eventId: string;
  readonly attempt: number;
  readonly attemptedAt: number;
  readonly outcome: 'delivered' | 'failed' | 'gone';
  readonly reason: Reason | null;
  readonly status: number | null;
  readonly durationMs: number;
}

/** A delivery that failed, or (attempts = 0) waits behind one of its subject. */
export interface Failure {
  readonly sequence: number;
  readonly eventId: string;
  readonly subject: string;
  readonly attempts: number;
  /** Null = waits, or was given up. */
  readonly nextAttemptAt: number | null;
  readonly givenUpAt: number | null;
  readonly reason: Reason | null;
  readonly status: number | null;
  readonly failedAt: number;
}

export interface Progress {
  /** Everything up to here is delivered, not wanted, or a failure on record. */
  readonly position: number;
  /** Of the subscription that this progress was made under. */
  readonly version: number;
  readonly breaker: Breaker;
  readonly lastDeliveredAt: number | null;
}

/** What has become of a subscription's attempts since the last save. */
export interface Settlement extends Progress, Outcomes {
  readonly subscriptionId: string;
}

export interface Outcomes {
  readonly attempts: readonly Attempt[];
  readonly failed: readonly Failure[];
  /** Sequences of former failures. */
  readonly delivered: readonly number[];
  /** Makes everything pending due at once: the endpoint is back (`due`), or it is another one now (`anew`). */
  readonly renew: 'due' | 'anew' | null;
  readonly disable: DisabledReason | null;
}

/** Whether rows of failures change with it. */
export function touchesFailures({ failed, delivered, renew }: Outcomes): boolean {
  return failed.length + delivered.length > 0 || renew !== null;
}

/** Seconds from one attempt to the next (Standard Webhooks): the first is immediate, after the tenth it is given up. */
export const retrySchedule = [5, 5 * 60, 30 * 60, 2 * 3_600, 5 * 3_600, 10 * 3_600, 14 * 3_600, 20 * 3_600, 24 * 3_600] as const;
const JITTER = 0.1;

/**
 * When to try again after `attempts` failed ones; null = no more. `random` (0 to 1) spreads what failed together by
 * a tenth either way.
 */
export function nextAttemptAt(attempts: number, now: number, random: number): number | null {
  const seconds = retrySchedule[attempts - 1];
  return seconds === undefined ? null : Math.round(now + seconds * 1_000 * (1 + JITTER * (2 * random - 1)));
}

interface FailedAttempt {
  readonly event: { readonly sequence: number; readonly eventId: string; readonly subject: string };
  readonly answer: SinkAnswer;
  /** Of a retry: what was on record. */
  readonly before: Failure | undefined;
  readonly lastDeliveredAt: number | null;
  readonly now: number;
  readonly random: number;
}

/**
 * What a failed attempt leaves on record. When the schedule is at its end, an event that is refused while others
 * come through is given up alone; where nothing comes through, the subscription is switched off and the event kept.
 */
export function failDelivery({ event, answer, before, lastDeliveredAt, now, random }: FailedAttempt): { failure: Failure; disable: DisabledReason | null } {
  const { sequence, eventId, subject } = event;
  const attempts = (before?.attempts ?? 0) + 1;
  const failedAt = before?.failedAt ?? now;
  const { reason, status } = answer;
  const record = { sequence, eventId, subject, attempts, reason, status, failedAt };
  const next = nextAttemptAt(attempts, now, random);
  if (answer.outcome === 'gone') return { failure: { ...record, nextAttemptAt: now, givenUpAt: null }, disable: 'gone' };
  if (next !== null) return { failure: { ...record, nextAttemptAt: next, givenUpAt: null }, disable: null };
  if (lastDeliveredAt !== null && lastDeliveredAt > failedAt) return { failure: { ...record, nextAttemptAt: null, givenUpAt: now }, disable: null };
  return { failure: { ...record, nextAttemptAt: now, givenUpAt: null }, disable: 'retries-exhausted' };
}

/** Behind an earlier event of its subject. */
export function waitBehind({ sequence, eventId, subject }: FailedAttempt['event'], now: number): Failure {
  return { sequence, eventId, subject, attempts: 0, nextAttemptAt: null, givenUpAt: null, reason: null, status: null, failedAt: now };
}

/**
 * Keeps an endpoint that is down from costing one failed delivery per event. Open = nothing is sent until
 * `openUntil`; then one probe, whose success closes it.
 */
export interface Breaker {
  /** In a row, over all events. */
  readonly failures: number;
  readonly openings: number;
  readonly openUntil: number | null;
}

export const closed: Breaker = { failures: 0, openings: 0, openUntil: null };

const OPENS_AFTER = 5;
const openSeconds = [5, 15, 60, 300];

export function breakAfterFailure(breaker: Breaker, now: number): Breaker {
  const failures = breaker.failures + 1;
  // What was under way together with the failure that opened it tells nothing new.
  if (failures < OPENS_AFTER || breakerState(breaker, now) === 'open') return { ...breaker, failures };
  const seconds = openSeconds[Math.min(breaker.openings, openSeconds.length - 1)]!;
  return { failures, openings: breaker.openings + 1, openUntil: now + seconds * 1_000 };
}

export function breakerState({ openUntil }: Breaker, now: number): 'closed' | 'open' | 'half-open' {
  if (openUntil === null) return 'closed';
  return now < openUntil ? 'open' : 'half-open';
}

/** How many attempts may be under way now. */
export function allowance(breaker: Breaker, now: number, maxInFlight: number): number {
  return { closed: maxInFlight, 'half-open': 1, open: 0 }[breakerState(breaker, now)];
}
