import { rows, type Transaction } from '@huipin/messaging';
import type { EntityManager } from 'typeorm';
import { touchesFailures, type Attempt, type Failure, type Progress, type Settlement } from './delivery.ts';

export interface Lease {
  readonly owner: string;
  readonly millis: number;
}

const date = (millis: number | null) => (millis === null ? null : new Date(millis));
const millis = (value: Date | null) => (value === null ? null : value.getTime());

interface ProgressRow {
  subscription_id: string;
  position: string;
  subscription_version: number;
  failures: number;
  openings: number;
  open_until: Date | null;
  last_delivered_at: Date | null;
  lease_owner: string | null;
}

function toProgress(row: ProgressRow): Progress {
  const { position, subscription_version: version, failures, openings, open_until, last_delivered_at } = row;
  return { position: Number(position), version, breaker: { failures, openings, openUntil: millis(open_until) }, lastDeliveredAt: millis(last_delivered_at) };
}

export async function startProgress(manager: EntityManager, begun: readonly { id: string; version: number; startsAfter: number }[]): Promise<void> {
  await rows(
    manager,
    `insert into delivery_progress (subscription_id, position, subscription_version)
     select * from unnest($1::uuid[], $2::bigint[], $3::int[]) on conflict do nothing`,
    [begun.map(({ id }) => id), begun.map(({ startsAfter }) => startsAfter), begun.map(({ version }) => version)],
  );
}

/** Takes what nobody holds and keeps what `owner` holds already. One that is being saved is renewed by the save. */
export async function takeLeases(manager: EntityManager, lease: Lease, ids: readonly string[]): Promise<ReadonlyMap<string, Progress>> {
  const taken = await rows<ProgressRow>(
    manager,
    `update delivery_progress set lease_owner = $1, lease_until = clock_timestamp() + make_interval(secs => $2)
      where subscription_id in (
        select subscription_id from delivery_progress
         where subscription_id = any($3) and (lease_owner = $1 or lease_until is null or lease_until < clock_timestamp())
         order by subscription_id for update skip locked)
     returning *`,
    [lease.owner, lease.millis / 1_000, ids],
  );
  return new Map(taken.map((row) => [row.subscription_id, toProgress(row)]));
}

export async function giveLeasesBack(manager: EntityManager, owner: string): Promise<void> {
  await rows(manager, 'update delivery_progress set lease_owner = null, lease_until = null where lease_owner = $1', [owner]);
}

export async function findProgress(manager: EntityManager, id: string): Promise<(Progress & { readonly isLeased: boolean }) | undefined> {
  const [row] = await rows<ProgressRow>(manager, 'select * from delivery_progress where subscription_id = $1', [id]);
  return row && { ...toProgress(row), isLeased: row.lease_owner !== null };
}

/**
 * Cursor, breaker, failures and log of several subscriptions, all or none. Writes nothing for a subscription whose
 * lease has gone to another; returns those that were written.
 */
export async function saveSettlements(tx: Transaction, lease: Lease, settlements: readonly Settlement[]): Promise<ReadonlySet<string>> {
  const kept = await rows<{ subscription_id: string }>(
    tx,
    `update delivery_progress p
        set position = n.position, subscription_version = n.version, failures = n.failures, openings = n.openings,
            open_until = n.open_until, last_delivered_at = n.last_delivered_at,
            lease_until = clock_timestamp() + make_interval(secs => $2)
       from unnest($3::uuid[], $4::bigint[], $5::int[], $6::int[], $7::int[], $8::timestamptz[], $9::timestamptz[])
         as n(id, position, version, failures, openings, open_until, last_delivered_at)
      where p.subscription_id = n.id and p.lease_owner = $1
     returning p.subscription_id`,
    [
      lease.owner,
      lease.millis / 1_000,
      settlements.map(({ subscriptionId }) => subscriptionId),
      settlements.map(({ position }) => position),
      settlements.map(({ version }) => version),
      settlements.map(({ breaker }) => breaker.failures),
      settlements.map(({ breaker }) => breaker.openings),
      settlements.map(({ breaker }) => date(breaker.openUntil)),
      settlements.map(({ lastDeliveredAt }) => date(lastDeliveredAt)),
    ],
  );
  const saved = new Set(kept.map((row) => row.subscription_id));
  const own = settlements.filter(({ subscriptionId }) => saved.has(subscriptionId));
  await insertAttempts(tx, own.flatMap(({ attempts }) => attempts));
  await saveFailures(tx, own);
  return saved;
}

export async function insertAttempts(tx: Transaction, attempts: readonly Attempt[]): Promise<void> {
  if (attempts.length === 0) return;
  await rows(
    tx,
    `insert into delivery_attempt (subscription_id, sequence, event_id, attempt, attempted_at, outcome, reason, status, duration_ms)
     select * from unnest($1::uuid[], $2::bigint[], $3::text[], $4::int[], $5::timestamptz[], $6::text[], $7::text[], $8::int[], $9::int[])`,
    [
      attempts.map(({ subscriptionId }) => subscriptionId),
      attempts.map(({ sequence }) => sequence),
      attempts.map(({ eventId }) => eventId),
      attempts.map(({ attempt }) => attempt),
      attempts.map(({ attemptedAt }) => date(attemptedAt)),
      attempts.map(({ outcome }) => outcome),
      attempts.map(({ reason }) => reason),
      attempts.map(({ status }) => status),
      attempts.map(({ durationMs }) => durationMs),
    ],
  );
}

async function saveFailures(tx: Transaction, settlements: readonly Settlement[]): Promise<void> {
  const failed = settlements.flatMap(({ subscriptionId, failed: of }) => of.map((failure) => ({ subscriptionId, failure })));
  const delivered = settlements.flatMap(({ subscriptionId, delivered: of }) => of.map((sequence) => ({ subscriptionId, sequence })));
  const renewed = settlements.filter(({ renew }) => renew !== null);
  if (failed.length > 0) await upsertFailures(tx, failed);
  if (delivered.length > 0) {
    await rows(tx, 'delete from delivery_failure where (subscription_id, sequence) in (select * from unnest($1::uuid[], $2::bigint[]))', [
      delivered.map(({ subscriptionId }) => subscriptionId),
      delivered.map(({ sequence }) => sequence),
    ]);
  }
  if (renewed.length > 0) {
    await rows(
      tx,
      `update delivery_failure f set next_attempt_at = least(f.next_attempt_at, now()), attempts = case when n.anew then least(f.attempts, 1) else f.attempts end
         from unnest($1::uuid[], $2::boolean[]) as n(id, anew)
        where f.subscription_id = n.id and f.next_attempt_at is not null`,
      [renewed.map(({ subscriptionId }) => subscriptionId), renewed.map(({ renew }) => renew === 'anew')],
    );
  }
  const touched = settlements.filter(touchesFailures).map(({ subscriptionId }) => subscriptionId);
  if (touched.length > 0) await releaseHeads(tx, touched);
}

async function upsertFailures(tx: Transaction, failed: readonly { subscriptionId: string; failure: Failure }[]): Promise<void> {
  await rows(
    tx,
    `insert into delivery_failure (subscription_id, sequence, event_id, subject, attempts, next_attempt_at, given_up_at, reason, status, failed_at)
     select * from unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::int[], $6::timestamptz[], $7::timestamptz[], $8::text[], $9::int[], $10::timestamptz[])
     on conflict (subscription_id, sequence) do update
        set attempts = excluded.attempts, next_attempt_at = excluded.next_attempt_at, given_up_at = excluded.given_up_at,
            reason = excluded.reason, status = excluded.status`,
    [
      failed.map(({ subscriptionId }) => subscriptionId),
      failed.map(({ failure }) => failure.sequence),
      failed.map(({ failure }) => failure.eventId),
      failed.map(({ failure }) => failure.subject),
      failed.map(({ failure }) => failure.attempts),
      failed.map(({ failure }) => date(failure.nextAttemptAt)),
      failed.map(({ failure }) => date(failure.givenUpAt)),
      failed.map(({ failure }) => failure.reason),
      failed.map(({ failure }) => failure.status),
      failed.map(({ failure }) => date(failure.failedAt)),
    ],
  );
}

/** What waited and has nothing of its subject before it any more is due. */
async function releaseHeads(tx: Transaction, ids: readonly string[]): Promise<void> {
  await rows(
    tx,
    `update delivery_failure f set next_attempt_at = now()
      where subscription_id = any($1) and next_attempt_at is null and given_up_at is null
        and not exists (select from delivery_failure e
                         where e.subscription_id = f.subscription_id and e.subject = f.subject and e.sequence < f.sequence and e.given_up_at is null)`,
    [ids],
  );
}
