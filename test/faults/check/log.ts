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
  const admin = kafka.admin();
  await admin.connect();
  const ends = new Map<string, number>();
  for (const topic of topics) {
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) if (Number(high) > Number(low)) ends.set(`${topic}/${partition}`, Number(high));
  }
  await admin.disconnect();
  const found: LogRecord[] = [];
  if (ends.size === 0) return found;
  const consumer = kafka.consumer({ groupId: `checker-${process.pid}-${found.length}-${ends.size}` });
  await consumer.connect();
  await consumer.subscribe({ topics: [...new Set([...ends.keys()].map((place) => place.slice(0, place.lastIndexOf('/'))))], fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
    void consumer.run({
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
