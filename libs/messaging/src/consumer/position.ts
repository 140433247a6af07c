import type { DataSource } from 'typeorm';
import type { TopicPartition } from '../broker/broker.ts';
import { rows, type Transaction } from '../transaction.ts';

export interface Position {
  readonly next: bigint;
  /** Somebody has stopped this topic, or the log has lost what comes next: not a record may be applied. */
  readonly isStopped: boolean;
}

/**
 * Locks where `consumer` stands in a partition, from 0. The lock is what a fenced zombie waits for, and the offset
 * behind it tells the zombie that its batch was already applied; so there must be a row to lock from the first
 * batch on.
 */
export async function lockPosition(tx: Transaction, consumer: string, { topic, partition }: TopicPartition): Promise<Position> {
  const read = () =>
    rows<{ next_offset: string; stopped: boolean }>(
      tx,
      `select next_offset, expired_at is not null or exists (select from consumer_hold h where h.consumer = p.consumer and h.topic = p.topic) as stopped
         from consumer_position p where consumer = $1 and topic = $2 and partition = $3 for update`,
      [consumer, topic, partition],
    );
  let [row] = await read();
  if (row === undefined) {
    await rows(tx, 'insert into consumer_position (consumer, topic, partition, next_offset) values ($1, $2, $3, 0) on conflict do nothing', [
      consumer,
      topic,
      partition,
    ]);
    [row] = await read();
  }
  return { next: BigInt(row!.next_offset), isStopped: row!.stopped };
}

export async function savePosition(
  tx: Transaction,
  consumer: string,
  at: TopicPartition & { nextOffset: bigint; eventTime: string | undefined },
): Promise<void> {
  await rows(
    tx,
    `update consumer_position set next_offset = $4, event_time = coalesce($5, event_time), moved_at = now()
      where consumer = $1 and topic = $2 and partition = $3`,
    [consumer, at.topic, at.partition, at.nextOffset.toString(), at.eventTime ?? null],
  );
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
export async function resumeExpired(tx: Transaction, consumer: string, topic: string): Promise<void> {
  await rows(tx, 'update consumer_position set expired_at = null where consumer = $1 and topic = $2', [consumer, topic]);
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
