import { setTimeout as pause } from 'node:timers/promises';
import { chooseServices, withClient } from '@huipin/local';
import kafkajs from 'kafkajs';
import { crashPointNames } from './inside/crash-points.ts';
import { ledger, ledgerTopic, type Ground } from './ground/ground.ts';
import type { Direction } from './ground/proxy.ts';
import type { Fleet, Replica } from './replicas.ts';

export interface Scene {
  readonly ground: Ground;
  readonly fleet: Fleet;
  readonly random: () => number;
  /** Ids of records that the harness itself put on topics, unreadable on purpose. */
  readonly garbage: Set<string>;
}

/** Injects one fault and undoes it; false = it could not be injected here and now, and is not counted. */
export type Fault = (scene: Scene) => Promise<boolean>;

const services = [...chooseServices().map(({ name }) => name), ledger];

export const faults: Readonly<Record<string, Fault>> = {
  'kill -9 service': (scene) => kill(anyReplica(scene)),
  'kill -9 relay': async (scene) => kill(await leader(scene)),
  'stop service': (scene) => freeze(anyReplica(scene), between(scene, 1, 20)),
  'stop relay': async (scene) => freeze(await leader(scene), between(scene, 1, 20)),
  'kill -9 broker': ({ ground }) => Promise.resolve(ground.kafka.signal('SIGKILL')),
  'stop broker': async (scene) => (await scene.ground.kafka.freeze(between(scene, 1, 10) * 1_000), true),
  'kill -9 database': ({ ground }) => Promise.resolve(ground.postgres.signal('SIGKILL')),
  'stop database': async (scene) => (await scene.ground.postgres.freeze(between(scene, 1, 8) * 1_000), true),
  ...Object.fromEntries(crashPointNames.map((name): [string, Fault] => [`crash ${name}`, (scene) => crash(scene, name)])),
  'broker disk full': (scene) => fill(scene, 'kafka'),
  'database disk full': (scene) => fill(scene, 'postgres'),
  'pool exhausted': exhaustPool,
  'partition to broker': (scene) => partition(scene, scene.ground.kafkaProxy, 'up'),
  'partition from broker': (scene) => partition(scene, scene.ground.kafkaProxy, 'down'),
  'partition to database': (scene) => partition(scene, anyReplica(scene).database, 'up'),
  'partition from database': (scene) => partition(scene, anyReplica(scene).database, 'down'),
  'clock +1 h': (scene) => shiftClock(scene, 3_600_000),
  'clock -1 h': (scene) => shiftClock(scene, -3_600_000),
  'rebalance storm': rebalanceStorm,
  'undecodable record': produceGarbage,
};

function between({ random }: Scene, least: number, most: number): number {
  return least + random() * (most - least);
}

function pick<T>({ random }: Scene, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

/** The ledger is hit as often as all services together: its effects hide nothing. */
function anyReplica(scene: Scene): Replica {
  return scene.random() < 0.5 ? pick(scene, scene.fleet.of(ledger)) : pick(scene, scene.fleet.replicas);
}

function kill({ part }: Replica): Promise<boolean> {
  return Promise.resolve(part.signal('SIGKILL'));
}

async function freeze({ part }: Replica, seconds: number): Promise<boolean> {
  await part.freeze(seconds * 1_000);
  return true;
}

/** Who holds the lock of an outbox: found by the source of its connection, past the proxy it came through. */
async function leader(scene: Scene): Promise<Replica> {
  const service = scene.random() < 0.5 ? ledger : pick(scene, services);
  const [one, two] = scene.fleet.of(service) as [Replica, Replica];
  const ports = await withClient(scene.ground.adminUrl, (client) =>
    client.query<{ client_port: number }>(
      `select client_port from pg_locks join pg_stat_activity using (pid)
        where locktype = 'advisory' and granted and application_name = 'relay' and datname = $1`,
      [`huipin_${service}`],
    ),
  ).catch(() => ({ rows: [] }));
  return ports.rows.some(({ client_port }) => two.database.passes(client_port)) ? two : one;
}

async function crash(scene: Scene, name: string): Promise<boolean> {
  const replica = name.includes('send') || name.includes('ack') ? await leader(scene) : anyReplica(scene);
  const before = replica.part.starts;
  replica.part.tell({ crashAt: name });
  for (let waited = 0; waited < 10_000; waited += 100) {
    await pause(100);
    if (replica.part.starts > before) return true;
  }
  // Nothing passed there; it must not go off later, under another name.
  replica.part.tell({ crashAt: '' });
  return false;
}

async function fill(scene: Scene, name: 'kafka' | 'postgres'): Promise<boolean> {
  const disk = scene.ground.disks[name];
  if (!disk.isReal) return false;
  disk.fill();
  await pause(between(scene, 2, 6) * 1_000);
  disk.free();
  return true;
}

/** Writers wait in line for one table until the service has no connection left for anybody. */
async function exhaustPool(scene: Scene): Promise<boolean> {
  const url = scene.ground.databases.get(pick(scene, services))!.ownerUrl;
  return withClient(url, async (client) => {
    await client.query('begin; lock table outbox_head in access exclusive mode');
    await pause(between(scene, 2, 8) * 1_000);
    await client.query('rollback');
    return true;
  }).catch(() => false);
}

async function partition(scene: Scene, proxy: { hold(direction: Direction): void; release(breaks: boolean): void }, direction: Direction): Promise<boolean> {
  proxy.hold(direction);
  await pause(between(scene, 1, 12) * 1_000);
  proxy.release(scene.random() < 0.5);
  return true;
}

async function shiftClock(scene: Scene, by: number): Promise<boolean> {
  const replica = anyReplica(scene);
  replica.clockOffsetMs = by;
  replica.part.signal('SIGKILL');
  await pause(between(scene, 10, 20) * 1_000);
  replica.clockOffsetMs = 0;
  return replica.part.signal('SIGKILL');
}

/** Strangers join a group and leave it, again and again; each time everybody's partitions move. */
async function rebalanceStorm(scene: Scene): Promise<boolean> {
  const groupId = `huipin.${scene.random() < 0.5 ? ledger : pick(scene, services)}`;
  const kafka = new kafkajs.Kafka({ brokers: [...scene.ground.ownBrokers], logLevel: kafkajs.logLevel.NOTHING, retry: { retries: 1 } });
  for (let member = 0; member < 6; member += 1) {
    // kafkajs would start it anew behind our back, and it would keep its partitions to the end.
    const consumer = kafka.consumer({ groupId, sessionTimeout: 10_000, retry: { restartOnFailure: () => Promise.resolve(false) } });
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [ledgerTopic] });
      await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: () => Promise.resolve() });
      await pause(between(scene, 0.3, 1.2) * 1_000);
    } catch {
      // The broker has its own troubles.
    }
    await consumer.disconnect().catch(() => undefined);
  }
  return true;
}

/** Bytes that no contract knows, and more of them than the broker takes. */
async function produceGarbage(scene: Scene): Promise<boolean> {
  const kafka = new kafkajs.Kafka({ brokers: [...scene.ground.ownBrokers], logLevel: kafkajs.logLevel.NOTHING, retry: { retries: 1 } });
  const producer = kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
  const id = `garbage-${scene.garbage.size}`;
  const headers = { ce_id: id, ce_type: 'huipin.notifications.v1.SubscriptionCreated', ce_keyversion: '1' };
  try {
    await producer.connect();
    await producer.send({ topic: ledgerTopic, messages: [{ key: id, headers, value: Buffer.from([0xff, 0xff, 0xff]) }] });
    scene.garbage.add(id);
    await producer.send({ topic: ledgerTopic, messages: [{ key: id, headers, value: Buffer.alloc(3_000_000) }] }).catch(() => undefined);
    return true;
  } catch {
    return false;
  } finally {
    await producer.disconnect().catch(() => undefined);
  }
}
