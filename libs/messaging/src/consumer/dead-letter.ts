import { deadLetterTopic } from '@huipin/contracts';
import { newId } from '@huipin/kernel';
import type { EntityManager } from 'typeorm';
import type { IncomingRecord } from '../broker/broker.ts';
import { insertOutboxRows, MAX_PAYLOAD } from '../outbox/outbox.ts';
import { rows, type Transaction } from '../transaction.ts';

export interface Dead {
  readonly record: IncomingRecord;
  readonly reason: string;
}

/**
 * Records that no retry can mend go out, with their bytes and the reason, through the outbox: in the
 * transaction that steps over them, so that neither half can be lost.
 */
export async function bury(tx: Transaction, service: string, consumer: string, dead: readonly Dead[]): Promise<void> {
  if (dead.length === 0) return;
  await insertOutboxRows(
    tx,
    dead.map(({ record, reason }) => ({
      event_id: newId(),
      topic: deadLetterTopic(service),
      key: storable(record.key),
      type: 'huipin.dead-letter',
      headers: {
        ce_time: new Date().toISOString(),
        dead_reason: reason.slice(0, 2_000),
        dead_consumer: consumer,
        dead_topic: record.topic,
        dead_partition: String(record.partition),
        dead_offset: record.offset.toString(),
        dead_bytes: String(record.value.byteLength),
        // Of the original, for whoever mends and replays it.
        ...Object.fromEntries(Object.entries(record.headers).map(([name, value]) => [`dead_header_${storable(name)}`, storable(value)])),
      },
      // What is longer than a fact can be is whole only where it came from.
      payload: record.value.subarray(0, MAX_PAYLOAD),
    })),
  );
  await rows(
    tx,
    `insert into dead_letter (consumer, topic, partition, record_offset, key, reason)
     select $1, * from unnest($2::text[], $3::int[], $4::bigint[], $5::text[], $6::text[])`,
    [
      consumer,
      dead.map(({ record }) => record.topic),
      dead.map(({ record }) => record.partition),
      dead.map(({ record }) => record.offset.toString()),
      dead.map(({ record }) => storable(record.key)),
      dead.map(({ reason }) => reason),
    ],
  );
}

/** PostgreSQL keeps no NUL in a text, and the next such record must not stop the partition. */
function storable(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}

/** Gives up the head of a parked key: it leaves like any dead letter. False = this event is not at the head. */
export async function skipHead(tx: Transaction, service: string, consumer: string, at: { topic: string; key: string; eventId: string }, reason: string): Promise<boolean> {
  const [head] = await rows<{ headers: Record<string, string>; payload: Buffer }>(
    tx,
    `delete from parked_event p where consumer = $1 and topic = $2 and key = $3 and event_id = $4
        and not exists (select from parked_event older
                         where older.consumer = p.consumer and older.topic = p.topic and older.key = p.key and older.seq < p.seq)
     returning headers, payload`,
    [consumer, at.topic, at.key, at.eventId],
  );
  if (head === undefined) return false;
  await rows(tx, 'update parked_event set next_attempt_at = now() where consumer = $1 and topic = $2 and key = $3', [consumer, at.topic, at.key]);
  const record = { ...at, partition: -1, headers: head.headers, value: head.payload, offset: -1n };
  await bury(tx, service, consumer, [{ record, reason }]);
  return true;
}

/** `partition` and `offset` are -1 where an operator gave up a parked event. */
export interface DeadLetter {
  readonly id: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: string | null;
  readonly reason: string;
  readonly deadAt: string;
}

export async function listDeadLetters(manager: EntityManager, consumer: string, limit: number, before?: string): Promise<DeadLetter[]> {
  const found = await rows<Omit<DeadLetter, 'deadAt'> & { deadAt: Date }>(
    manager,
    `select id, topic, partition, record_offset as "offset", key, reason, dead_at as "deadAt" from dead_letter
      where consumer = $1 and ($3::bigint is null or id < $3) order by id desc limit $2`,
    [consumer, limit, before ?? null],
  );
  return found.map((row) => ({ ...row, deadAt: row.deadAt.toISOString() }));
}
