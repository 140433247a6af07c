import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@huipin/kernel';
import type { EventProducer } from '../broker/broker.ts';
import type { EventRecord } from '../event.ts';
import { findingOpened, gradeChanged } from '../testing/facts.ts';
import { messagingDatabase, type MessagingDatabase } from '../testing/database.ts';
import { inTransaction } from '../transaction.ts';
import { appendToOutbox } from './outbox.ts';
import { askForReplay, sendReplayPage } from './replay-sender.ts';

const topic = 'standards.finding.v1';
let database: MessagingDatabase;
let sent: EventRecord[];
let cut: boolean;
const producer: EventProducer = {
  connect: () => Promise.resolve(),
  disconnect: () => Promise.resolve(),
  sendBatch(records) {
    if (cut) return Promise.reject(new Error('the broker does not answer'));
    sent.push(...records);
    return Promise.resolve();
  },
};

beforeEach(async () => {
  database = await messagingDatabase();
  [sent, cut] = [[], false];
});
afterEach(() => database.drop());

const write = (...keys: string[]) => inTransaction(database.dataSource, (tx) => appendToOutbox(tx, ...keys.map((key) => findingOpened(key))));
const sendAll = async () => {
  while (await sendReplayPage(database.dataSource, producer));
};
const told = () => sent.map(({ topic: on, key, headers }) => [on, key, headers['replay_topic'], headers['replay_consumer'], headers['replay_end'] ?? headers['ce_keyversion']]);

describe('a replay', () => {
  it('sends the whole topic for one consumer on the topic for replays, and says that this was all', async () => {
    await write('a', 'b', 'a');
    await inTransaction(database.dataSource, (tx) => appendToOutbox(tx, gradeChanged('a')));
    await askForReplay(database.dataSource.manager, { topic, consumer: 'huipin.registry' });
    await sendAll();
    const tail = [topic, 'huipin.registry'];
    expect(told()).toEqual([
      ['standards.replay.v1', 'a', ...tail, '1'],
      ['standards.replay.v1', 'b', ...tail, '1'],
      ['standards.replay.v1', 'a', ...tail, '2'],
      ['standards.replay.v1', topic, ...tail, 'whole'],
    ]);
    await sendAll();
    expect(sent).toHaveLength(4);
  });

  it('of one subject or one time is a part', async () => {
    await write('a', 'b');
    await askForReplay(database.dataSource.manager, { topic, consumer: 'c', key: 'b' });
    await askForReplay(database.dataSource.manager, { topic, consumer: 'c', until: new Date('2020-01-01') });
    await sendAll();
    expect(told().map(([, key, , , last]) => [key, last])).toEqual([['b', '1'], [topic, 'part'], [topic, 'part']]);
  });

  it('goes on where the broker has acknowledged it, after a failure', async () => {
    await write(...Array.from({ length: 600 }, () => newId()));
    await askForReplay(database.dataSource.manager, { topic, consumer: 'c' });
    await sendReplayPage(database.dataSource, producer);
    expect(sent).toHaveLength(500);
    cut = true;
    await expect(sendReplayPage(database.dataSource, producer)).rejects.toThrow('does not answer');
    cut = false;
    await sendAll();
    expect(sent).toHaveLength(601);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(601);
  });
});
