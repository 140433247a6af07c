import type { DataSource } from 'typeorm';
import type { TopicPartition } from './broker.ts';
import { rows, type Transaction } from './transaction.ts';

/**
 * Locks where `consumer` stands in a partition, from 0. The lock is what a fenced zombie waits for, and the offset
 * behind it tells the zombie that its batch was already applied; so there must be a row to lock from the first
 * batch on.
 */
export async function lockPosition(tx: Transaction, consumer: string, { topic, partition }: TopicPartition): Promise<bigint> {
  await rows(tx, 'insert into consumer_position (consumer, topic, partition, next_offset) values ($1, $2, $3, 0) on conflict do nothing', [
    consumer,
    topic,
    partition,
  ]);
  const [row] = await rows<{ next_offset: string }>(
    tx,
    'select next_offset from consumer_position where consumer = $1 and topic = $2 and partition = $3 for update',
    [consumer, topic, partition],
  );
  return BigInt(row!.next_offset);
}

export async function savePosition(
  tx: Transaction,
  consumer: string,
  at: TopicPartition & { nextOffset: bigint; eventTime: string | undefined },
): Promise<void> {
  await rows(
    tx,
    `insert into consumer_position as p (consumer, topic, partition, next_offset, event_time)
     values ($1, $2, $3, $4, $5)
     on conflict (consumer, topic, partition) do update
        set next_offset = excluded.next_offset, event_time = coalesce(excluded.event_time, p.event_time), moved_at = now()`,
    [consumer, at.topic, at.partition, at.nextOffset.toString(), at.eventTime ?? null],
  );
}

export async function listPositions(
  dataSource: DataSource,
  consumer: string,
): Promise<(TopicPartition & { offset: bigint; eventTime: string | null })[]> {
  const found = await rows<{ topic: string; partition: number; next_offset: string; event_time: Date | null }>(
    dataSource.manager,
    'select topic, partition, next_offset, event_time from consumer_position where consumer = $1 order by topic, partition',
    [consumer],
  );
  return found.map((row) => ({
    topic: row.topic,
    partition: row.partition,
    offset: BigInt(row.next_offset),
    eventTime: row.event_time?.toISOString() ?? null,
  }));
}
