import { randomUUID } from 'node:crypto';
import kafkajs from 'kafkajs';

export interface LogRecord {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly version: number;
  readonly type: string;
}

/** Everything that is on these topics, per partition in the log's order, by a client that knows nothing of the library. */
export async function readLog(brokers: readonly string[], topics: readonly string[]): Promise<LogRecord[]> {
  const kafka = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING });
  const ends = new Map((await readEnds(brokers, topics)).filter(({ low, high }) => high > low).map(({ topic, partition, high }) => [`${topic}/${partition}`, high]));
  const found: LogRecord[] = [];
  if (ends.size === 0) return found;
  const consumer = kafka.consumer({ groupId: `checker-${randomUUID()}` });
  await consumer.connect();
  await consumer.subscribe({ topics: [...new Set([...ends.keys()].map((place) => place.slice(0, place.lastIndexOf('/'))))], fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
    void consumer.run({
      autoCommit: false,
      eachBatch: ({ batch }) => {
        const { topic, partition } = batch;
        const text = (value: unknown) => (value as Buffer | null | undefined)?.toString() ?? '';
        for (const { key, headers } of batch.messages) {
          found.push({ id: text(headers?.['ce_id']), topic, key: text(key), version: Number(text(headers?.['ce_keyversion'])), type: text(headers?.['ce_type']) });
        }
        const place = `${topic}/${partition}`;
        if (Number(batch.lastOffset()) + 1 >= (ends.get(place) ?? 0)) ends.delete(place);
        if (ends.size === 0) resolve();
        return Promise.resolve();
      },
    });
  });
  await consumer.disconnect();
  return found;
}

export interface End {
  readonly topic: string;
  readonly partition: number;
  readonly low: number;
  /** Offset of the next record that will be written. */
  readonly high: number;
}

export async function readEnds(brokers: readonly string[], topics: readonly string[]): Promise<End[]> {
  const admin = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    const ends = await Promise.all(topics.map(async (topic) => (await admin.fetchTopicOffsets(topic)).map((end) => ({ topic, ...end }))));
    return ends.flat().map(({ topic, partition, low, high }) => ({ topic, partition, low: Number(low), high: Number(high) }));
  } finally {
    await admin.disconnect();
  }
}
