import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { backing, eventually, makeTopics } from '@huipin/testing';
import pg from 'pg';
import type { EventProducer } from '../broker/broker.ts';
import type { EventRecord } from '../event.ts';
import { KafkajsBroker } from '../broker/kafkajs/kafkajs-broker.ts';
import { appendToOutbox } from './outbox.ts';
import { cursorAt } from '../testing/leading.ts';
import { Relay } from './relay.ts';
import { findingOpened } from '../testing/facts.ts';
import { messagingDatabase, type MessagingDatabase } from '../testing/database.ts';
import { inTransaction, onCommit, rows } from '../transaction.ts';

let database: MessagingDatabase;
const relays: Relay[] = [];
const producers: EventProducer[] = [];

beforeAll(() => makeTopics('standards.finding.v1'));
afterAll(() => Promise.all(producers.map((producer) => producer.disconnect())));
beforeEach(async () => {
  database = await messagingDatabase();
});
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  await database.drop();
});

/** The real broker, with a tap that keeps what it has acknowledged, and that can cut the line. */
interface Log extends EventProducer {
  acked: EventRecord[];
  cut: boolean;
}

async function openLog(): Promise<Log> {
  const producer = new KafkajsBroker({ brokers: backing().brokers, clientId: 'spec', log: () => undefined }).producer();
  await producer.connect();
  producers.push(producer);
  const log: Log = {
    acked: [],
    cut: false,
    connect: () => producer.connect(),
    disconnect: () => producer.disconnect(),
    async sendBatch(records) {
      if (log.cut) throw new Error('the broker does not answer');
      await producer.sendBatch(records);
      log.acked.push(...records);
    },
  };
  return log;
}

function startRelay(producer: EventProducer, pollMs?: number): Relay {
  const relay = new Relay({ databaseUrl: database.runtimeUrl, producer, maxRecords: 7, ...(pollMs !== undefined && { pollMs }), onTrouble: () => undefined });
  relays.push(relay);
  relay.start();
  onCommit(database.dataSource, () => relay.wake());
  return relay;
}

const write = (key: string, version = 1) => inTransaction(database.dataSource, (tx) => appendToOutbox(tx, findingOpened(key, version)));
const versionsOf = (records: readonly EventRecord[], key: string) => records.filter((record) => record.key === key).map((record) => Number(record.headers['ce_keyversion']));

describe('the relay', () => {
  it('publishes what was committed before it started and what is committed while it runs', async () => {
    const producer = await openLog();
    await write('before');
    startRelay(producer);
    await eventually(() => expect(producer.acked.map(({ key }) => key)).toEqual(['before']));
    await write('after');
    await eventually(() => expect(producer.acked.map(({ key }) => key)).toEqual(['before', 'after']));
    expect(producer.acked[1]?.headers).toMatchObject({ ce_specversion: '1.0', ce_type: 'huipin.standards.v1.FindingOpened', ce_subject: 'after', ce_source: '/huipin/standards' });
  });

  it('is woken by a commit of its process, and by no rollback', async () => {
    const log = await openLog();
    const relay = startRelay(log, 3_600_000);
    await eventually(() => expect(relay.isLeading()).toBe(true));
    let wakes = 0;
    onCommit(database.dataSource, () => (wakes += 1));
    await expect(inTransaction(database.dataSource, () => Promise.reject(new Error('not to be')))).rejects.toThrow('not to be');
    expect(wakes).toBe(0);
    await write('a');
    await eventually(() => expect(log.acked).toHaveLength(1));
  });

  it('neither loses nor reorders anything beside a long foreign transaction and rollbacks', async () => {
    const producer = await openLog();
    startRelay(producer);
    const foreign = new pg.Client(database.runtimeUrl);
    await foreign.connect();
    await foreign.query('begin; select pg_current_xact_id()');
    const keys = Array.from({ length: 8 }, (_, index) => `key-${index}`);
    const late = inTransaction(database.dataSource, async (tx) => {
      await appendToOutbox(tx, findingOpened('late'));
      await tx.query('select pg_sleep(0.4)');
    });
    await Promise.allSettled(
      keys.map(async (key) => {
        for (let version = 1; version <= 25; version += 1) {
          await inTransaction(database.dataSource, async (tx) => {
            await appendToOutbox(tx, findingOpened(key, version));
            if (version % 5 === 0) throw new Error('rolled back');
          }).catch(() => undefined);
        }
      }),
    );
    // Others are not held up by the transaction that is still open.
    await eventually(() => expect(producer.acked.filter(({ key }) => key !== 'late')).toHaveLength(keys.length * 20));
    await late;
    await foreign.query('rollback');
    await foreign.end();
    await eventually(() => expect(versionsOf(producer.acked, 'late')).toEqual([1]));
    for (const key of keys) expect(versionsOf(producer.acked, key)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('sends again what was acknowledged when it dies before its cursor moves', async () => {
    const first = await cursorAt({ databaseUrl: database.runtimeUrl });
    await write('twice');
    const sent = await first!.next();
    expect(sent?.records.map(({ key }) => key)).toEqual(['twice']);
    await first!.close();
    const producer = await openLog();
    startRelay(producer);
    await eventually(() => expect(producer.acked.map(({ headers }) => headers['ce_id'])).toEqual(sent!.records.map(({ headers }) => headers['ce_id'])));
  });

  it('goes on in the middle of a difference', async () => {
    await inTransaction(database.dataSource, (tx) => appendToOutbox(tx, ...Array.from({ length: 20 }, (_, index) => findingOpened(`k${index}`))));
    const first = await cursorAt({ databaseUrl: database.runtimeUrl, maxRecords: 8 });
    const part = await first!.next();
    await first!.save(part!);
    await first!.close();
    await write('newer');
    const producer = await openLog();
    startRelay(producer);
    await eventually(() => expect(producer.acked).toHaveLength(13));
    expect([...part!.records, ...producer.acked].map(({ key }) => key)).toEqual([...Array.from({ length: 20 }, (_, index) => `k${index}`), 'newer']);
  });

  it('cuts a batch by bytes and loses nothing by it', async () => {
    await inTransaction(database.dataSource, (tx) => appendToOutbox(tx, ...Array.from({ length: 5 }, (_, index) => findingOpened(`k${index}`))));
    const cursor = await cursorAt({ databaseUrl: database.runtimeUrl, maxBytes: 1 });
    const keys: string[] = [];
    for (let part = await cursor!.next(); part && part.records.length > 0; part = await cursor!.next()) {
      expect(part.records).toHaveLength(1);
      keys.push(part.records[0]!.key);
      await cursor!.save(part);
    }
    await cursor!.close();
    expect(keys).toEqual(['k0', 'k1', 'k2', 'k3', 'k4']);
  });

  it('waits for a broker that fails and then sends everything', async () => {
    const producer = await openLog();
    producer.cut = true;
    const relay = startRelay(producer);
    await write('patient');
    await eventually(() => expect(relay.counts.elections).toBeGreaterThan(1));
    producer.cut = false;
    await eventually(() => expect(producer.acked.map(({ key }) => key)).toEqual(['patient']));
  });

  it('leads alone, and hands over when the leader is gone', async () => {
    const [one, two] = [await openLog(), await openLog()];
    const leader = startRelay(one);
    await eventually(() => expect(leader.isLeading()).toBe(true));
    const standby = startRelay(two);
    await write('a');
    await eventually(() => expect(one.acked).toHaveLength(1));
    expect(standby.isLeading()).toBe(false);
    await leader.stop();
    await write('b');
    await eventually(() => expect(two.acked.map(({ key }) => key)).toEqual(['b']));
  });

  it('keeps one session while another leads, however often its process commits', async () => {
    const leader = startRelay(await openLog());
    await eventually(() => expect(leader.isLeading()).toBe(true));
    startRelay(await openLog());
    const sessions = async () => Number((await rows<{ sessions: string }>(database.dataSource.manager, 'select sessions from pg_stat_database where datname = current_database()'))[0]!.sessions);
    const before = await sessions();
    for (let commit = 1; commit <= 100; commit += 1) await write('a', commit);
    await eventually(() => expect(leader.counts.published).toBe(100));
    // Long enough for hundreds of sessions.
    await pause(2_000);
    expect((await sessions()) - before).toBeLessThanOrEqual(1);
  });

  it('a leader that was paused cannot move the cursor back', async () => {
    await write('a');
    const paused = await cursorAt({ databaseUrl: database.runtimeUrl });
    const stale = await paused!.next();
    // Its lock was taken over while it slept: as after a lost connection that it has not noticed.
    await database.dataSource.query('update outbox_cursor set epoch = epoch + 1');
    await expect(paused!.save(stale!)).rejects.toThrow(/has been replaced/);
    await paused!.close();
  });
});
