import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, makeTopicOn, startKafka, type TestKafka } from '@huipin/testing';
import type { EventRecord } from '../../event.ts';
import type { BatchOutcome, Broker, EventConsumer, EventProducer, IncomingBatch, KafkaSettings, TopicPartition } from '../broker.ts';

/** Partition of keys by the Java client's own partitioner (murmur2), of 6. */
const javaPartitions = { a: 4, b: 2, 'subject-1': 5, 徽品: 5 } as const;

/** What the library asks of a Kafka client; every adapter passes it against a real broker of its own. */
export function describeBroker(name: string, open: (settings: KafkaSettings) => Broker): void {
  describe(`${name}, behind the port`, () => {
    let kafka: TestKafka;
    let topic: string;
    const closers: (() => Promise<void>)[] = [];
    beforeAll(async () => {
      kafka = await startKafka();
    });
    afterEach(async () => {
      for (const close of closers.splice(0).reverse()) await close();
    });
    afterAll(() => kafka.stop());

    const broker = (settings: Partial<KafkaSettings> = {}) => open({ brokers: kafka.brokers, clientId: `conformance-${randomUUID()}`, log: () => undefined, ...settings });
    const makeTopic = async (partitions = 6) => {
      topic = `conformance.${randomUUID()}.v1`;
      await makeTopicOn(kafka.brokers, topic, partitions);
    };
    const producer = async (): Promise<EventProducer> => {
      const made = broker().producer();
      await made.connect();
      closers.push(() => made.disconnect());
      return made;
    };
    const record = (key: string, nth: number, bytes = 10): EventRecord => ({ topic, key, headers: { ce_id: `${key}-${nth}`, 名称: '徽品' }, value: Buffer.alloc(bytes, nth % 256) });

    /** Takes everything, remembers where it stands as the database would, and lets the spec decide about batches. */
    const reader = async (group: string, decide?: (batch: IncomingBatch, nth: number) => BatchOutcome | undefined, positions = new Map<string, bigint>(), takesMs = 0) => {
      const [taken, batches, assigned, groups]: [EventRecord[], IncomingBatch[], TopicPartition[][], number[]] = [[], [], [], []];
      const consumer: EventConsumer = broker().consumer(group);
      closers.push(() => consumer.disconnect());
      await consumer.run({
        topics: [topic],
        positions(given) {
          assigned.push([...given]);
          return Promise.resolve(given.map((at) => ({ ...at, offset: positions.get(`${at.topic}/${at.partition}`) ?? 0n })));
        },
        onBatches: (group) =>
          pause(takesMs).then(() =>
            group.map((batch): BatchOutcome => {
              batches.push(batch);
              const place = `${batch.topic}/${batch.partition}`;
              const outcome = decide?.(batch, batches.length);
              if (outcome !== undefined) return outcome;
              const next = positions.get(place) ?? 0n;
              if (batch.fetchedOffset > next) return { kind: 'seek', offset: next };
              taken.push(...batch.records.filter(({ offset }) => offset >= next));
              positions.set(place, batch.records.at(-1)!.offset + 1n);
              groups.push(group.length);
              return { kind: 'done', nextOffset: batch.records.at(-1)!.offset + 1n };
            }),
          ),
        onDead: () => undefined,
      });
      return { taken, batches, assigned, groups, consumer, positions };
    };
    const ids = (records: readonly EventRecord[], key?: string) => records.filter((one) => key === undefined || one.key === key).map(({ headers }) => headers['ce_id']);

    it('carries key, headers and bytes, and puts a key where every Kafka client puts it', async () => {
      await makeTopic();
      await (await producer()).sendBatch(Object.keys(javaPartitions).map((key) => record(key, 7)));
      const { batches, taken } = await reader(randomUUID());
      await eventually(() => expect(new Set(ids(taken)).size).toBe(4));
      expect(taken[0]).toMatchObject({ headers: { 名称: '徽品' } });
      expect(Buffer.from(taken[0]!.value)).toEqual(Buffer.alloc(10, 7));
      const found = batches.flatMap(({ partition, records }) => records.map(({ key }) => [key, partition] as const));
      expect(Object.fromEntries(found)).toEqual(javaPartitions);
    });

    it('keeps the order of a key over batches', async () => {
      await makeTopic();
      const sender = await producer();
      for (let batch = 0; batch < 10; batch += 1) {
        await sender.sendBatch(Array.from({ length: 100 }, (_, index) => record(['a', 'b', 'c'][index % 3]!, batch * 100 + index)));
      }
      const { taken } = await reader(randomUUID());
      await eventually(() => expect(taken).toHaveLength(1_000));
      for (const key of ['a', 'b', 'c']) {
        const numbers = ids(taken, key).map((id) => Number(id!.slice(2)));
        expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
      }
    });

    it('hands over together what has come of several partitions', async () => {
      await makeTopic(6);
      await (await producer()).sendBatch(Array.from({ length: 60 }, (_, nth) => record(`key-${nth}`, nth)));
      const { taken, groups } = await reader(randomUUID());
      await eventually(() => expect(taken).toHaveLength(60));
      expect(Math.max(...groups)).toBe(6);
    });

    it('hands over slices of at most 500 that follow one another', async () => {
      await makeTopic(1);
      const sender = await producer();
      for (let batch = 0; batch < 3; batch += 1) await sender.sendBatch(Array.from({ length: 600 }, (_, index) => record('a', batch * 600 + index)));
      const { taken, batches } = await reader(randomUUID());
      await eventually(() => expect(taken).toHaveLength(1_800));
      expect(Math.max(...batches.map(({ records }) => records.length))).toBeLessThanOrEqual(500);
      expect(ids(taken)).toEqual(Array.from({ length: 1_800 }, (_, nth) => `a-${nth}`));
    });

    it('begins where the positions say, whatever the broker was told before', async () => {
      await makeTopic(1);
      const sender = await producer();
      await sender.sendBatch(Array.from({ length: 20 }, (_, nth) => record('a', nth)));
      const group = randomUUID();
      const first = await reader(group);
      await eventually(() => expect(first.taken).toHaveLength(20));
      await first.consumer.disconnect();
      closers.pop();
      const second = await reader(group, undefined, new Map([[`${topic}/0`, 5n]]));
      await eventually(() => expect(ids(second.taken)).toEqual(Array.from({ length: 15 }, (_, nth) => `a-${nth + 5}`)));
    });

    it('goes back when it is told to', async () => {
      await makeTopic(1);
      await (await producer()).sendBatch(Array.from({ length: 10 }, (_, nth) => record('a', nth)));
      const seen: bigint[] = [];
      await reader(randomUUID(), ({ fetchedOffset, records }) => {
        seen.push(fetchedOffset);
        return seen.length === 1 ? { kind: 'seek', offset: 4n } : { kind: 'done', nextOffset: records.at(-1)!.offset + 1n };
      });
      await eventually(() => expect(seen.slice(0, 2)).toEqual([0n, 4n]));
    });

    it('takes the rest of a batch of which only a part was taken', async () => {
      await makeTopic(1);
      await (await producer()).sendBatch(Array.from({ length: 10 }, (_, nth) => record('a', nth)));
      const seen: bigint[] = [];
      await reader(randomUUID(), ({ fetchedOffset, records }) => {
        seen.push(fetchedOffset);
        return { kind: 'done', nextOffset: fetchedOffset === 0n ? 3n : records.at(-1)!.offset + 1n };
      });
      await eventually(() => expect(seen).toEqual([0n, 3n]));
    });

    it('hands over what comes next and nothing else, however far it has fetched ahead', async () => {
      await makeTopic(1);
      const sender = await producer();
      for (let batch = 0; batch < 20; batch += 1) await sender.sendBatch(Array.from({ length: 50 }, (_, index) => record('a', batch * 50 + index, 1_000)));
      const strays: bigint[] = [];
      const positions = new Map<string, bigint>();
      const decide = ({ fetchedOffset }: IncomingBatch, nth: number): BatchOutcome | undefined => {
        if (fetchedOffset !== (positions.get(`${topic}/0`) ?? 0n)) strays.push(fetchedOffset);
        if (nth % 4 === 0) return { kind: 'pause', delayMs: 10 };
        return nth % 4 === 2 ? { kind: 'seek', offset: fetchedOffset } : undefined;
      };
      const { taken } = await reader(randomUUID(), decide, positions, 50);
      await eventually(() => expect(taken).toHaveLength(1_000));
      expect(strays).toEqual([]);
      expect(ids(taken)).toEqual(Array.from({ length: 1_000 }, (_, nth) => `a-${nth}`));
    });

    it('brings a batch again after a pause, while other partitions flow', async () => {
      await makeTopic(6);
      const sender = await producer();
      const paused = javaPartitions.b;
      let refusals = 0;
      const { taken } = await reader(randomUUID(), ({ partition }) => (partition === paused && (refusals += 1) <= 3 ? { kind: 'pause', delayMs: 100 } : undefined));
      await sender.sendBatch([record('b', 1), record('a', 1), record('a', 2)]);
      await eventually(() => expect(ids(taken).sort()).toEqual(['a-1', 'a-2', 'b-1']));
      expect(refusals).toBeGreaterThan(3);
      expect(ids(taken).at(-1)).toBe('b-1');
    });

    it('divides the partitions anew when a member comes and goes, and every record is taken', async () => {
      await makeTopic(6);
      const [group, positions, sender] = [randomUUID(), new Map<string, bigint>(), await producer()];
      const keys = Array.from({ length: 60 }, (_, nth) => `key-${nth}`);
      const send = (nth: number) => sender.sendBatch(keys.map((key) => record(key, nth)));
      const one = await reader(group, undefined, positions);
      await send(1);
      await eventually(() => expect(one.taken).toHaveLength(60));
      const two = await reader(group, undefined, positions);
      await eventually(() => expect([one.assigned.at(-1)!.length, two.assigned.at(-1)?.length]).toEqual([3, 3]));
      await send(2);
      await eventually(() => expect(new Set(ids([...one.taken, ...two.taken])).size).toBe(120));
      expect(two.taken.length).toBeGreaterThan(0);
      await two.consumer.disconnect();
      closers.pop();
      await eventually(() => expect(one.assigned.at(-1)).toHaveLength(6));
      await send(3);
      await eventually(() => expect(new Set(ids([...one.taken, ...two.taken])).size).toBe(180));
      // Both kept their positions in one place, as two replicas in one database: nothing was taken twice.
      const places = [...one.batches, ...two.batches].flatMap(({ partition, records }) => records.map(({ offset }) => `${partition}/${offset}`));
      expect(one.taken.length + two.taken.length).toBe(new Set(places).size);
    });

    it('sends a batch as large as the relay makes them, all for one partition', async () => {
      await makeTopic(1);
      await (await producer()).sendBatch(Array.from({ length: 900 }, (_, nth) => record('a', nth, 900)));
      const { taken } = await reader(randomUUID());
      await eventually(() => expect(taken).toHaveLength(900));
    });

    it('fails on a record that the broker does not take, and works on', async () => {
      await makeTopic(1);
      const sender = await producer();
      await expect(sender.sendBatch([record('a', 1, 3_000_000)])).rejects.toThrow();
      await sender.sendBatch([record('a', 2)]);
      const { taken } = await reader(randomUUID());
      await eventually(() => expect(ids(taken)).toEqual(['a-2']));
    });

    it('fails on a topic that does not exist instead of making it, and works on', async () => {
      await makeTopic(1);
      const sender = await producer();
      await expect(sender.sendBatch([{ ...record('a', 1), topic: `conformance.absent-${randomUUID()}.v1` }])).rejects.toThrow();
      await sender.sendBatch([record('a', 2)]);
      expect((await broker().admin().offsets([topic]))[0]).toMatchObject({ high: 1n });
    });

    it('tells the ends of a log', async () => {
      await makeTopic(2);
      await (await producer()).sendBatch([record('a', 1), record('a', 2)]);
      const admin = broker().admin();
      closers.push(() => admin.disconnect());
      expect((await admin.offsets([topic])).map(({ low, high }) => [low, high]).sort()).toEqual([[0n, 0n], [0n, 2n]]);
    });

    it.each(['PLAIN', 'SCRAM-SHA-512'] as const)('refuses to start with a wrong password by %s, and starts with the right one', async (mechanism) => {
      await makeTopic(1);
      const { brokers, username, password } = kafka.authenticated;
      const known = (secret: string) => broker({ brokers, sasl: { mechanism, username, password: secret } }).producer();
      const wrong = known('wrong');
      // One adapter says why in the message, the other in what it carries.
      await expect(wrong.connect().catch((error: unknown) => inspect(error, { depth: 9 }))).resolves.toMatch(/authentication failed/i);
      await wrong.disconnect().catch(() => undefined);
      const right = known(password);
      await right.connect();
      closers.push(() => right.disconnect());
      await expect(right.sendBatch([record('a', 1)])).resolves.toBeUndefined();
    });

    it('goes on after the broker was killed: what was acknowledged is there, what comes next arrives in order', async () => {
      await makeTopic(1);
      const sender = await producer();
      const { taken, consumer } = await reader(randomUUID());
      await sender.sendBatch([record('a', 1)]);
      await eventually(() => expect(ids(taken)).toEqual(['a-1']));
      await kafka.restart();
      // As the relay does: the same batch again until it is acknowledged. Repeats are the reader's to drop.
      await eventually(() => sender.sendBatch([record('a', 2), record('a', 3)]));
      await eventually(() => expect([...new Set(ids(taken))]).toEqual(['a-1', 'a-2', 'a-3']));
      expect(Date.now() - consumer.lastPollAt()).toBeLessThan(60_000);
    });
  });
}
