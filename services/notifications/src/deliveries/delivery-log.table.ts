import { rows } from '@huipin/messaging';
import type { EntityManager } from 'typeorm';
import type { Attempt, Failure } from './delivery.ts';

interface FailureRow {
  sequence: string;
  event_id: string;
  subject: string;
  attempts: number;
  next_attempt_at: Date | null;
  given_up_at: Date | null;
  reason: Failure['reason'];
  status: number | null;
  failed_at: Date;
}

function toFailure(row: FailureRow): Failure {
  return {
    sequence: Number(row.sequence),
    eventId: row.event_id,
    subject: row.subject,
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at?.getTime() ?? null,
    givenUpAt: row.given_up_at?.getTime() ?? null,
    reason: row.reason,
    status: row.status,
    failedAt: row.failed_at.getTime(),
  };
}

export interface Pending {
  /** To be tried now, oldest first. */
  readonly due: readonly Failure[];
  /** When the next of the others falls due. */
  readonly nextAt: number | null;
  /** Subjects whose events must wait. */
  readonly subjects: readonly string[];
}

/** `handled` are those that the caller has in hand and not saved yet. */
export async function loadPending(manager: EntityManager, id: string, query: { now: number; handled: readonly number[]; limit: number }): Promise<Pending> {
  const now = new Date(query.now);
  const due = await rows<FailureRow>(
    manager,
    'select * from delivery_failure where subscription_id = $1 and next_attempt_at <= $2 and sequence <> all($3) order by sequence limit $4',
    [id, now, query.handled, query.limit],
  );
  const [next] = await rows<{ at: Date | null }>(manager, 'select min(next_attempt_at) as at from delivery_failure where subscription_id = $1 and next_attempt_at > $2', [id, now]);
  const subjects = await rows<{ subject: string }>(manager, 'select distinct subject from delivery_failure where subscription_id = $1 and given_up_at is null', [id]);
  return { due: due.map(toFailure), nextAt: next?.at?.getTime() ?? null, subjects: subjects.map(({ subject }) => subject) };
}

/** The oldest that would be tried some time: what an endpoint is probed with that gets nothing new. */
export async function findOldestPending(manager: EntityManager, id: string): Promise<Failure | undefined> {
  const [row] = await rows<FailureRow>(
    manager,
    'select * from delivery_failure where subscription_id = $1 and next_attempt_at is not null order by sequence limit 1',
    [id],
  );
  return row && toFailure(row);
}

/** Failures that lie beyond the saved cursor: they must not be sent as if they were new. */
export async function failuresAfter(manager: EntityManager, id: string, position: number): Promise<number[]> {
  const found = await rows<{ sequence: string }>(manager, 'select sequence from delivery_failure where subscription_id = $1 and sequence > $2', [id, position]);
  return found.map(({ sequence }) => Number(sequence));
}

export interface PageQuery {
  readonly limit: number;
  readonly after: number | undefined;
}

export async function listFailures(manager: EntityManager, id: string, { limit, after }: PageQuery): Promise<Failure[]> {
  const found = await rows<FailureRow>(manager, 'select * from delivery_failure where subscription_id = $1 and sequence > $2 order by sequence limit $3', [id, after ?? 0, limit]);
  return found.map(toFailure);
}

/** `oldestAge` = seconds since the first failure of the oldest that is not given up; 0 where there is none. */
export async function countFailures(manager: EntityManager, subscriptionIds: readonly string[]): Promise<{ failing: number; waiting: number; givenUp: number; oldestAge: number }> {
  const [row] = await rows<{ failing: string; waiting: string; given_up: string; age: number }>(
    manager,
    `select count(*) filter (where given_up_at is null and attempts > 0) as failing,
            count(*) filter (where given_up_at is null and attempts = 0) as waiting,
            count(*) filter (where given_up_at is not null) as given_up,
            coalesce(extract(epoch from clock_timestamp() - min(failed_at) filter (where given_up_at is null)), 0)::float as age
       from delivery_failure where subscription_id = any($1)`,
    [subscriptionIds],
  );
  return { failing: Number(row?.failing ?? 0), waiting: Number(row?.waiting ?? 0), givenUp: Number(row?.given_up ?? 0), oldestAge: row?.age ?? 0 };
}

/** How far the one that is furthest behind has come: of those whose receiver fails, or of those whose receiver answers. */
export async function oldestPositions(manager: EntityManager, subscriptionIds: readonly string[], isFailing: boolean): Promise<number[]> {
  const found = await rows<{ position: string }>(
    manager,
    'select position from delivery_progress where subscription_id = any($1) and (open_until is not null) = $2 order by position limit 1',
    [subscriptionIds, isFailing],
  );
  return found.map(({ position }) => Number(position));
}

interface AttemptRow {
  id: string;
  sequence: string | null;
  event_id: string;
  attempt: number;
  attempted_at: Date;
  outcome: Attempt['outcome'];
  reason: Attempt['reason'];
  status: number | null;
  duration_ms: number;
}

export interface LoggedAttempt extends Attempt {
  readonly id: number;
}

/** Newest first; `after` is the id of the last one seen. */
export async function listAttempts(
  manager: EntityManager,
  subscriptionId: string,
  { limit, after, outcome }: PageQuery & { outcome: Attempt['outcome'] | undefined },
): Promise<LoggedAttempt[]> {
  const found = await rows<AttemptRow>(
    manager,
    `select * from delivery_attempt
      where subscription_id = $1 and ($2::bigint is null or id < $2) and ($3::text is null or outcome = $3)
      order by id desc limit $4`,
    [subscriptionId, after ?? null, outcome ?? null, limit],
  );
  return found.map((row) => ({
    subscriptionId,
    id: Number(row.id),
    sequence: row.sequence === null ? null : Number(row.sequence),
    eventId: row.event_id,
    attempt: row.attempt,
    attemptedAt: row.attempted_at.getTime(),
    outcome: row.outcome,
    reason: row.reason,
    status: row.status,
    durationMs: row.duration_ms,
  }));
}

/** Attempts, and failures given up, of before `day`. */
export async function forgetBefore(manager: EntityManager, day: string): Promise<void> {
  await rows(manager, 'delete from delivery_attempt where attempted_at < $1::date', [day]);
  await rows(manager, 'delete from delivery_failure where given_up_at < $1::date', [day]);
}

/** Subscriptions that anything is kept of; one that was only ever tested has attempts and no progress. */
export async function listServedIds(manager: EntityManager): Promise<string[]> {
  return (await rows<{ id: string }>(manager, 'select subscription_id as id from delivery_progress union select subscription_id from delivery_attempt')).map(({ id }) => id);
}

/** All that is left of subscriptions that were deleted. */
export async function forgetSubscriptions(manager: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const table of ['delivery_attempt', 'delivery_failure', 'delivery_progress']) {
    await rows(manager, `delete from ${table} where subscription_id = any($1)`, [ids]);
  }
}
