import { deadLetterTopic } from '@huipin/contracts';
import { newId } from '@huipin/kernel';
import type { IncomingRecord } from './broker.ts';
import { insertOutboxRows } from './outbox.ts';
import { rows, type Transaction } from './transaction.ts';

export interface Dead {
  readonly record: IncomingRecord;
  readonly partition: number;
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
    dead.map(({ record, partition, reason }) => ({
      event_id: newId(),
      topic: deadLetterTopic(service),
      key: record.key,
      type: 'huipin.dead-letter',
      headers: {
        ce_time: new Date().toISOString(),
        dead_reason: reason.slice(0, 2_000),
        dead_consumer: consumer,
        dead_topic: record.topic,
        dead_partition: String(partition),
        dead_offset: record.offset.toString(),
        // Of the original, for whoever mends and replays it.
        ...Object.fromEntries(Object.entries(record.headers).map(([name, value]) => [`dead_header_${name}`, value])),
      },
      payload: record.value,
    })),
  );
  await rows(
    tx,
    `insert into dead_letter (consumer, topic, partition, record_offset, key, reason)
     select $1, * from unnest($2::text[], $3::int[], $4::bigint[], $5::text[], $6::text[])`,
    [
      consumer,
      dead.map(({ record }) => record.topic),
      dead.map(({ partition }) => partition),
      dead.map(({ record }) => record.offset.toString()),
      dead.map(({ record }) => record.key),
      dead.map(({ reason }) => reason),
    ],
  );
}
