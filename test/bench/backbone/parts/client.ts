// A Kafka client behind our port, or bare, and nothing else.
import { setTimeout as pause } from 'node:timers/promises';
import { KafkajsBroker, PlatformaticBroker, type EventRecord } from '@huipin/messaging';
import kafkajs from 'kafkajs';
import { percentile } from '../../report.ts';
import { recordOf } from '../facts.ts';
import { facts } from '../topics.ts';
import { beginning, kafkaSettings, now, paceSince, serve } from './serve.ts';

interface Settings {
  readonly brokers: readonly string[];
  readonly client: 'kafkajs' | 'platformatic';
}

const BATCH = 1_000;
const TICK_MS = 5;
const WARM_UP_MS = 2_000;

function brokerOf({ brokers, client }: Settings) {
  const settings = kafkaSettings(brokers, 'bench-client');
  return client === 'kafkajs' ? new KafkajsBroker(settings) : new PlatformaticBroker(settings);
}

/** From the first offset on; everything counts as taken at once. */
async function receive(settings: Settings, onRecords: (records: readonly EventRecord[]) => void) {
  const consumer = brokerOf(settings).consumer(`bench-${process.pid}`);
  await consumer.run({
    topics: [facts.name],
    positions: (assigned) => Promise.resolve(assigned.map((place) => ({ ...place, offset: 0n }))),
    onBatches: (batches) => {
      for (const { records } of batches) onRecords(records);
      return Promise.resolve(batches.map(({ records }) => ({ kind: 'done', nextOffset: records.at(-1)!.offset + 1n })));
    },
    onDead: (error) => console.error(error),
  });
  return consumer;
}

function spread(values: readonly number[]) {
  return { p50: percentile(values, 0.5), p99: percentile(values, 0.99) };
}

serve({
  /** Records per second out of memory, one batch in flight. */
  async produce(settings: Settings & { count: number }) {
    const records = Array.from({ length: settings.count }, (_, index) => recordOf(index));
    const producer = brokerOf(settings).producer();
    await producer.connect();
    const began = beginning();
    for (let at = 0; at < records.length; at += BATCH) await producer.sendBatch(records.slice(at, at + BATCH));
    const pace = paceSince(began, records.length);
    await producer.disconnect();
    return pace;
  },
  /** Records per second into memory. */
  async consume(settings: Settings & { count: number }) {
    let taken = 0;
    let began: ReturnType<typeof beginning> | undefined;
    const { promise, resolve } = Promise.withResolvers<ReturnType<typeof paceSince>>();
    const consumer = await receive(settings, (records) => {
      began ??= beginning();
      taken += records.length;
      if (taken >= settings.count) resolve(paceSince(began, taken));
    });
    const pace = await promise;
    await consumer.disconnect();
    return pace;
  },
  /** Milliseconds from a record's moment to its acknowledgement and to its arrival, where they come at an even rate. */
  async latency(settings: Settings & { rate: number; seconds: number }) {
    const [acknowledged, arrived]: [number[], number[]] = [[], []];
    const producer = brokerOf(settings).producer();
    await producer.connect();
    const began = now();
    const isWarm = (at: number) => at > began + WARM_UP_MS;
    const consumer = await receive(settings, (records) => {
      for (const { headers } of records) if (isWarm(Number(headers['sent']))) arrived.push(now() - Number(headers['sent']));
    });
    const end = now() + WARM_UP_MS + settings.seconds * 1_000;
    for (let sent = 0, from = now(); now() < end; ) {
      const due = Math.floor(((now() - from) * settings.rate) / 1_000) - sent;
      const at = now();
      if (due > 0) await producer.sendBatch(Array.from({ length: due }, (_, index) => stamped(recordOf(sent + index), at)));
      if (isWarm(at)) for (let each = 0; each < due; each += 1) acknowledged.push(now() - at);
      sent += Math.max(0, due);
      if (due < (settings.rate * TICK_MS) / 1_000) await pause(1);
    }
    await pause(1_000);
    await Promise.all([producer.disconnect(), consumer.disconnect()]);
    return { acknowledged: spread(acknowledged), arrived: spread(arrived) };
  },
  /** Joins and listens to a topic on which nothing happens. */
  async idle({ bare, ...settings }: Settings & { bare: boolean }) {
    if (!bare) return void (await receive(settings, () => undefined));
    const consumer = new kafkajs.Kafka({ clientId: 'bare', brokers: [...settings.brokers] }).consumer({ groupId: `bare-${process.pid}` });
    await consumer.connect();
    await consumer.subscribe({ topics: [facts.name] });
    await consumer.run({ eachBatch: () => Promise.resolve() });
  },
});

function stamped(record: EventRecord, at: number): EventRecord {
  return { ...record, headers: { ...record.headers, sent: String(at) } };
}
