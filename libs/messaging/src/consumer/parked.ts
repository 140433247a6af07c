import type { EntityManager } from 'typeorm';
import { streamOf, type EventRecord } from '../event.ts';
import { prepared, rows, type Statement, type Transaction } from '../transaction.ts';

/** Seconds until the next attempt, by attempts made; the last one repeats. */
const BACKOFF = [1, 5, 30, 120, 600, 1_800];

export interface Failure {
  readonly record: EventRecord;
  readonly reason: string;
}

const readAny: Statement = { name: 'parked-any', text: 'select from parked_event where consumer = $1 limit 1' };
const readParked: Statement = {
  name: 'parked-streams',
  text: 'select distinct topic, key from parked_event where consumer = $1 and (topic, key) in (select * from unnest($2::text[], $3::text[]))',
};

/** Streams that have parked events: what comes later in them must queue behind. */
export async function parkedStreams(tx: Transaction, consumer: string, records: readonly EventRecord[]): Promise<Set<string>> {
  if (records.length === 0 || (await prepared(tx, readAny, [consumer])).length === 0) return new Set();
  const asked = [...new Map(records.map((record) => [streamOf(record), record])).values()];
  const found = await prepared<{ topic: string; key: string }>(tx, readParked, [consumer, asked.map(({ topic }) => topic), asked.map(({ key }) => key)]);
  return new Set(found.map(streamOf));
}

export async function park(tx: Transaction, consumer: string, failures: readonly Failure[]): Promise<void> {
  if (failures.length === 0) return;
  await rows(
    tx,
    `insert into parked_event (consumer, topic, key, event_id, type, headers, payload, reason)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::jsonb[], $7::bytea[], $8::text[])`,
    [
      consumer,
      failures.map(({ record }) => record.topic),
      failures.map(({ record }) => record.key),
      failures.map(({ record }) => record.headers['ce_id'] ?? ''),
      failures.map(({ record }) => record.headers['ce_type'] ?? ''),
      failures.map(({ record }) => JSON.stringify(record.headers)),
      failures.map(({ record }) => Buffer.from(record.value)),
      failures.map(({ reason }) => reason),
    ],
  );
}

export interface ParkedHead extends EventRecord {
  readonly seq: string;
  readonly attempts: number;
}

/** Locks the oldest parked event of one key that is due; a second worker takes another key. */
export async function lockDueHead(tx: Transaction, consumer: string, only?: { topic: string; key: string }): Promise<ParkedHead | undefined> {
  const [row] = await rows<{ topic: string; key: string; seq: string; attempts: number; headers: Record<string, string>; payload: Buffer }>(
    tx,
    `select topic, key, seq, attempts, headers, payload from parked_event p
      where consumer = $1 and next_attempt_at <= now()
        and ($2::text is null or (topic = $2 and key = $3))
        and not exists (select from parked_event older
                         where older.consumer = p.consumer and older.topic = p.topic and older.key = p.key and older.seq < p.seq)
      order by next_attempt_at limit 1 for update skip locked`,
    [consumer, only?.topic ?? null, only?.key ?? null],
  );
  return row && { topic: row.topic, key: row.key, headers: row.headers, value: row.payload, seq: row.seq, attempts: row.attempts };
}

export async function unpark(tx: Transaction, consumer: string, head: ParkedHead): Promise<void> {
  await rows(tx, 'delete from parked_event where consumer = $1 and topic = $2 and key = $3 and seq = $4', [
    consumer,
    head.topic,
    head.key,
    head.seq,
  ]);
}

export async function postpone(tx: Transaction, consumer: string, head: ParkedHead, reason: string): Promise<void> {
  const seconds = BACKOFF[Math.min(head.attempts, BACKOFF.length - 1)];
  await rows(
    tx,
    `update parked_event set attempts = attempts + 1, reason = $5, next_attempt_at = now() + make_interval(secs => $6)
      where consumer = $1 and topic = $2 and key = $3 and seq = $4`,
    [consumer, head.topic, head.key, head.seq, reason, seconds],
  );
}

/** The head of a key, as an operator sees it; `waiting` = how many of its key stand behind it. */
export interface ParkedView {
  readonly topic: string;
  readonly key: string;
  readonly eventId: string;
  readonly type: string;
  readonly attempts: number;
  readonly reason: string;
  readonly parkedAt: string;
  readonly nextAttemptAt: string;
  readonly waiting: number;
}

export async function listParked(manager: EntityManager, consumer: string, limit: number, after?: readonly [topic: string, key: string]): Promise<ParkedView[]> {
  const found = await rows<Omit<ParkedView, 'parkedAt' | 'nextAttemptAt' | 'waiting'> & { parkedAt: Date; nextAttemptAt: Date; waiting: string }>(
    manager,
    `select distinct on (topic, key) topic, key, event_id as "eventId", type, attempts, reason, parked_at as "parkedAt",
            next_attempt_at as "nextAttemptAt", count(*) over (partition by topic, key) - 1 as waiting
       from parked_event where consumer = $1 and ($3::text is null or (topic, key) > ($3, $4)) order by topic, key, seq limit $2`,
    [consumer, limit, ...(after ?? [null, null])],
  );
  return found.map((row) => ({ ...row, parkedAt: row.parkedAt.toISOString(), nextAttemptAt: row.nextAttemptAt.toISOString(), waiting: Number(row.waiting) }));
}

/** False = nothing of this key is parked. */
export async function retryNow(tx: Transaction, consumer: string, topic: string, key: string): Promise<boolean> {
  const found = await rows(tx, 'update parked_event set next_attempt_at = now() where consumer = $1 and topic = $2 and key = $3 returning 1', [consumer, topic, key]);
  return found.length > 0;
}
