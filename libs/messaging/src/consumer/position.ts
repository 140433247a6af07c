import type { DataSource } from 'typeorm';
import type { TopicPartition } from '../broker/broker.ts';
import { prepared, rows, type Statement, type Transaction } from '../transaction.ts';

const lockThem: Statement = {
  name: 'position-lock',
  text: `select topic, partition, next_offset,
                expired_at is not null or exists (select from consumer_hold h where h.consumer = p.consumer and h.topic = p.topic) as stopped
           from consumer_position p
          where consumer = $1 and (topic, partition) in (select * from unnest($2::text[], $3::int[]))
          order by topic, partition for update`,
};
const saveThem: Statement = {
  name: 'position-save',
  text: `update consumer_position p set next_offset = s.next_offset, event_time = coalesce(s.event_time, p.event_time), moved_at = now()
           from unnest($2::text[], $3::int[], $4::bigint[], $5::timestamptz[]) as s (topic, partition, next_offset, event_time)
          where p.consumer = $1 and p.topic = s.topic and p.partition = s.partition`,
};

export interface Position {
  readonly next: bigint;
  /** Somebody has stopped this topic, or the log has lost what comes next: not a record may be applied. */
  readonly isStopped: boolean;
}

/**
 * Locks where `consumer` stands in these partitions, from 0; answers in their order. The lock is what a fenced zombie
 * waits for, and the offset behind it tells the zombie that its batch was already applied; so there must be a row to
 * lock from the first batch on. Everybody locks in one order.
 */
export async function lockPositions(tx: Transaction, consumer: string, places: readonly TopicPartition[]): Promise<Position[]> {
  const [topics, partitions] = [places.map(({ topic }) => topic), places.map(({ partition }) => partition)];
  const read = () => prepared<{ topic: string; partition: number; next_offset: string; stopped: boolean }>(tx, lockThem, [consumer, topics, partitions]);
  let found = await read();
  if (found.length < places.length) {
    await rows(
      tx,
      `insert into consumer_position (consumer, topic, partition, next_offset)
       select $1, t, p, 0 from unnest($2::text[], $3::int[]) as places (t, p) order by t, p on conflict do nothing`,
      [consumer, topics, partitions],
    );
    found = await read();
  }
  const positions = new Map(found.map((row) => [`${row.topic} ${row.partition}`, { next: BigInt(row.next_offset), isStopped: row.stopped }]));
  return places.map(({ topic, partition }) => positions.get(`${topic} ${partition}`)!);
}

export async function savePositions(
  tx: Transaction,
  consumer: string,
  places: readonly (TopicPartition & { nextOffset: bigint; eventTime: string | undefined })[],
): Promise<void> {
  await prepared(tx, saveThem, [
    consumer,
    places.map(({ topic }) => topic),
    places.map(({ partition }) => partition),
    places.map(({ nextOffset }) => nextOffset.toString()),
    places.map(({ eventTime }) => eventTime ?? null),
  ]);
}

/** The log begins at `low`, later than where we stand: nothing is read until a replay has brought what is missing. */
export async function stopAsExpired(dataSource: DataSource, consumer: string, at: TopicPartition, low: bigint): Promise<void> {
  await rows(
    dataSource.manager,
    `update consumer_position set next_offset = $4, expired_at = now()
      where consumer = $1 and topic = $2 and partition = $3 and next_offset < $4 and expired_at is null`,
    [consumer, at.topic, at.partition, low.toString()],
  );
}

/** After a whole replay of the topic: what was missing is here. */
export async function resumeExpired(tx: Transaction, consumer: string, topics: readonly string[]): Promise<void> {
  await rows(tx, 'update consumer_position set expired_at = null where consumer = $1 and topic = any($2) and expired_at is not null', [consumer, topics]);
}

export interface Standing extends TopicPartition {
  readonly offset: bigint;
  readonly eventTime: string | null;
  readonly expired: boolean;
}

export async function listPositions(dataSource: DataSource, consumer: string): Promise<Standing[]> {
  const found = await rows<{ topic: string; partition: number; next_offset: string; event_time: Date | null; expired: boolean }>(
    dataSource.manager,
    `select topic, partition, next_offset, event_time, expired_at is not null as expired
       from consumer_position where consumer = $1 order by topic, partition`,
    [consumer],
  );
  return found.map((row) => ({
    topic: row.topic,
    partition: row.partition,
    offset: BigInt(row.next_offset),
    eventTime: row.event_time?.toISOString() ?? null,
    expired: row.expired,
  }));
}
