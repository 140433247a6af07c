import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { backing, eventually, specTopic } from '@huipin/testing';
import { AssignerProtocol, Kafka, logLevel, type Consumer, type PartitionAssigner, type Producer } from 'kafkajs';
import { fenceLostCoordinator } from './fences.ts';
import { KafkajsBroker } from './kafkajs-broker.ts';

// What kafkajs 2.2.4 does when nobody stands in its way, beside what our adapter makes of it. When a fault no longer
// shows, its fence can go.
let topic: string;
let producer: Producer;
const consumers: Consumer[] = [];
const closers: (() => void)[] = [];
const kafka = new Kafka({ brokers: [...backing().brokers], logLevel: logLevel.NOTHING });

beforeEach(async () => {
  topic = await specTopic('conformance.faults');
  producer = kafka.producer();
  await producer.connect();
});
afterEach(async () => {
  for (const consumer of consumers.splice(0)) await consumer.disconnect();
  await producer.disconnect();
  for (const close of closers.splice(0)) close();
});

/** The way to the broker, on which answers can be made to get lost. */
async function lossyWay() {
  const [host = '', port] = backing().brokers[0]!.split(':');
  const sockets = new Set<Socket>();
  const way = { mute: false, socketFactory: ({ onConnect }: { onConnect: () => void }) => connect((server.address() as AddressInfo).port, '127.0.0.1').on('connect', onConnect), heal: () => sockets.forEach((socket) => socket.destroy()) };
  const server = createServer((client) => {
    const broker = connect(Number(port), host);
    sockets.add(client);
    client.pipe(broker);
    broker.on('data', (data) => void (way.mute || client.write(data)));
    for (const [one, other] of [[client, broker], [broker, client]] as const) one.on('error', () => undefined).on('close', () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => void server.close());
  return way;
}

/** What our adapter fences is fenced in the whole process: what kafkajs does by itself is seen before the first of it. */
describe('a coordinator that nobody names in time', () => {
  /** A consumer whose broker answers everything until it is to join; `heal` lets the answers through again. */
  async function joiningInSilence() {
    const way = await lossyWay();
    const lossy = new Kafka({ brokers: [...backing().brokers], logLevel: logLevel.NOTHING, requestTimeout: 300, socketFactory: way.socketFactory });
    const consumer = lossy.consumer({ groupId: randomUUID(), maxWaitTimeInMs: 100, sessionTimeout: 6_000, retry: { retries: 1, initialRetryTime: 10, maxRetryTime: 20 } });
    consumers.push(consumer);
    const [seen, crashes]: [string[], boolean[]] = [[], []];
    consumer.on(consumer.events.CRASH, ({ payload }) => crashes.push(payload.restart));
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    way.mute = true;
    await consumer.run({ eachMessage: ({ message }) => Promise.resolve(void seen.push(String(message.value))) });
    await eventually(() => expect(crashes).not.toEqual([]));
    return { seen, crashes, heal: () => ((way.mute = false), way.heal()) };
  }

  it('ends a consumer for ever', async () => {
    const { crashes, heal } = await joiningInSilence();
    expect(crashes).toEqual([false]);
    heal();
  });

  it('is asked for again behind the fence, until somebody answers', async () => {
    fenceLostCoordinator();
    const { seen, crashes, heal } = await joiningInSilence();
    expect(crashes).not.toContain(false);
    heal();
    await producer.send({ topic, messages: [{ value: 'heard' }] });
    await eventually(() => expect(seen).toEqual(['heard']), { timeout: 90_000 });
    expect(crashes).not.toContain(false);
  }, 120_000);
});

describe('an idle connection', () => {
  /** Timers armed in one second by a connected producer that does nothing. */
  const timersPerSecond = (fence: string) =>
    Number(execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', idleProgram(fence)], { encoding: 'utf8', cwd: import.meta.dirname }));

  it('arms a timer every millisecond by itself, and next to none behind the fence', () => {
    expect(timersPerSecond('')).toBeGreaterThan(200);
    expect(timersPerSecond(`const { fenceIdleTimer } = await import('./fences.ts'); fenceIdleTimer();`)).toBeLessThan(20);
  });

  function idleProgram(fence: string): string {
    return `
      import kafkajs from 'kafkajs';
      ${fence}
      const producer = new kafkajs.Kafka({ brokers: ${JSON.stringify(backing().brokers)}, logLevel: 0 }).producer();
      await producer.connect();
      await producer.send({ topic: '${topic}', messages: [{ value: 'x' }] });
      const arm = globalThis.setTimeout;
      let armed = 0;
      globalThis.setTimeout = (...given) => (armed += 1, arm(...given));
      await new Promise((resolve) => arm(resolve, 1000));
      console.log(armed);
      process.exit(0);`;
  }
});

describe('a TypeError in a handler', () => {
  it('stops a consumer for ever while its process lives on', async () => {
    const consumer = kafka.consumer({ groupId: randomUUID() });
    consumers.push(consumer);
    const [seen, crashes]: [string[], boolean[]] = [[], []];
    consumer.on(consumer.events.CRASH, ({ payload }) => crashes.push(payload.restart));
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      eachMessage: ({ message }) => {
        seen.push(String(message.value));
        if (seen.length === 1) throw new TypeError('undefined is not a function');
        return Promise.resolve();
      },
    });
    await producer.send({ topic, messages: [{ value: 'one' }] });
    await eventually(() => expect(crashes.at(-1)).toBe(false));
    await producer.send({ topic, messages: [{ value: 'two' }] });
    expect(seen).toEqual(['one']);
  });

  it('never reaches it behind the port: a batch has an outcome, whatever happened to it', async () => {
    const taken: string[] = [];
    const consumer = new KafkajsBroker({ brokers: backing().brokers, clientId: 'faults', log: () => undefined }).consumer(randomUUID());
    await consumer.run({
      topics: [topic],
      positions: (assigned) => Promise.resolve(assigned.map((at) => ({ ...at, offset: 0n }))),
      onBatches: (batches) => {
        taken.push(...batches.flatMap(({ records }) => records.map(({ value }) => Buffer.from(value).toString())));
        return Promise.resolve(batches.map(({ records }) => (taken.length === 1 ? { kind: 'pause', delayMs: 10 } : { kind: 'done', nextOffset: records.at(-1)!.offset + 1n })));
      },
      onDead: () => undefined,
    });
    await producer.send({ topic, messages: [{ value: 'one' }] });
    await eventually(() => expect(taken).toEqual(['one', 'one']));
    await producer.send({ topic, messages: [{ value: 'two' }] });
    await eventually(() => expect(taken).toEqual(['one', 'one', 'two']));
    await consumer.disconnect();
  });
});

describe('a consumer that kafkajs gives up', () => {
  it('says so through the port: the process is to end', async () => {
    const groupId = randomUUID();
    // A group whose members divide the partitions in a way that ours do not know takes none of them in.
    const divide: PartitionAssigner = () => ({ name: 'other', version: 1, protocol: ({ topics }) => ({ name: 'other', metadata: AssignerProtocol.MemberMetadata.encode({ version: 1, topics, userData: Buffer.alloc(0) }) }), assign: () => Promise.resolve([]) });
    const odd = kafka.consumer({ groupId, partitionAssigners: [divide] });
    consumers.push(odd);
    await odd.connect();
    await odd.subscribe({ topics: [topic] });
    const joined = new Promise((resolve) => odd.on(odd.events.GROUP_JOIN, resolve));
    await odd.run({ eachMessage: () => Promise.resolve() });
    await joined;
    const consumer = new KafkajsBroker({ brokers: backing().brokers, clientId: 'faults', log: () => undefined }).consumer(groupId);
    const dead = new Promise<Error>((resolve) => {
      void consumer.run({ topics: [topic], positions: () => Promise.resolve([]), onBatches: () => Promise.resolve([]), onDead: resolve });
    });
    expect((await dead).message).toMatch(/protocol/i);
    await consumer.disconnect();
  });
});

describe('a send whose answer is lost', () => {
  it('makes an idempotent producer give its sequence number to the next record, which the broker then drops as a repeat', async () => {
    const way = await lossyWay();
    const lossy = new Kafka({ brokers: [...backing().brokers], logLevel: logLevel.NOTHING, requestTimeout: 400, socketFactory: way.socketFactory });
    const idempotent = lossy.producer({ idempotent: true, retry: { retries: 1, initialRetryTime: 10, maxRetryTime: 20 } });
    await idempotent.connect();
    await idempotent.send({ topic, acks: -1, messages: [{ value: 'one' }] });
    way.mute = true;
    await expect(idempotent.send({ topic, acks: -1, messages: [{ value: 'its answer is lost' }] })).rejects.toThrow();
    way.mute = false;
    way.heal();
    await expect(idempotent.send({ topic, acks: -1, messages: [{ value: 'acknowledged, and nowhere' }] })).resolves.toBeDefined();
    await idempotent.disconnect();
    // Three sends, one of them unanswered: at least two acknowledged records should be here besides it.
    expect(await endOf(topic)).toBe(2n);
  });

  it('costs a repeat with ours, which is not idempotent: one request in flight keeps the order, readers drop repeats', async () => {
    const ours = new KafkajsBroker({ brokers: backing().brokers, clientId: 'faults', log: () => undefined }).producer();
    await ours.connect();
    const record = (nth: number) => ({ topic, key: 'a', headers: {}, value: Buffer.from(String(nth)) });
    await Promise.all(Array.from({ length: 50 }, (_, nth) => ours.sendBatch([record(nth)])));
    expect(await endOf(topic)).toBe(50n);
    await ours.disconnect();
  });
});

async function endOf(name: string): Promise<bigint> {
  const admin = new KafkajsBroker({ brokers: backing().brokers, clientId: 'faults', log: () => undefined }).admin();
  const [ends] = await admin.offsets([name]);
  await admin.disconnect();
  return ends!.high;
}

describe('a broker that stood still while it was asked for the ends of a log', () => {
  it('is asked by another client behind the port, once it goes on', async () => {
    const way = await lossyWay();
    const lossy = new Kafka({ brokers: [...backing().brokers], logLevel: logLevel.NOTHING, requestTimeout: 300, socketFactory: way.socketFactory, retry: { retries: 0 } });
    const broker = new KafkajsBroker({ brokers: backing().brokers, clientId: 'faults', log: () => undefined });
    Object.assign(broker, { kafka: lossy });
    const admin = broker.admin();
    const ask = () => admin.offsets([topic]);
    expect(await ask()).toHaveLength(1);
    way.mute = true;
    way.heal();
    for (let count = 0; count < 3; count += 1) await expect(ask()).rejects.toThrow();
    way.mute = false;
    await eventually(async () => expect(await ask()).toHaveLength(1));
    await admin.disconnect();
  });
});
