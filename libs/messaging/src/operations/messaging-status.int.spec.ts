import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FindingOpenedSchema } from '@huipin/contracts';
import { KafkajsBroker } from '../broker/kafkajs/kafkajs-broker.ts';
import { hold } from '../consumer/hold.ts';
import { stopAsExpired } from '../consumer/position.ts';
import { MessagingRuntime } from '../nest/messaging-runtime.ts';
import { appendToOutbox } from '../outbox/outbox.ts';
import { messagingDatabase, type MessagingDatabase } from '../testing/database.ts';
import { gradeChanged } from '../testing/facts.ts';
import { inTransaction, rows } from '../transaction.ts';
import { messagingStatus } from './messaging-status.ts';

const [topic, consumer] = ['standards.finding.v1', 'huipin.credit'];
let database: MessagingDatabase;
let silent: Server;
const sockets = new Set<Socket>();
beforeEach(async () => {
  database = await messagingDatabase();
  silent = createServer((socket) => void sockets.add(socket.on('error', () => undefined))).listen(0, '127.0.0.1');
  await once(silent, 'listening');
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  silent.close();
  await database.drop();
});

/** A service that reads findings, with its broker there. */
function runtimeAt(broker: string): MessagingRuntime {
  const { dataSource, runtimeUrl: databaseUrl } = database;
  const runtime = new MessagingRuntime({ service: 'credit', databaseUrl, dataSource, broker: new KafkajsBroker({ brokers: [broker], clientId: 'spec', log: () => undefined }), log: () => undefined, onDead: () => undefined });
  runtime.handlers = { types: () => [FindingOpenedSchema.typeName], apply: () => Promise.resolve() };
  return runtime;
}

describe('while the broker is away', () => {
  it.each([
    ['nobody listens there', () => '127.0.0.1:1'],
    ['it takes the connection and says nothing', () => `127.0.0.1:${(silent.address() as AddressInfo).port}`],
  ])('an operator hears what the database knows: %s', async (_, place) => {
    await inTransaction(database.dataSource, (tx) => appendToOutbox(tx, gradeChanged('a'), gradeChanged('b')));
    await rows(database.dataSource.manager, `insert into consumer_position (consumer, topic, partition, next_offset) values ($1, $2, 0, 5), ($1, $2, 1, 7), ($1, 'gone.v1', 0, 1)`, [consumer, topic]);
    await stopAsExpired(database.dataSource, consumer, { topic, partition: 1 }, 9n);
    await hold(database.dataSource.manager, consumer, [topic], 'operator');
    const status = await messagingStatus(runtimeAt(place()));
    expect(status).toMatchObject({ broker: { answers: false, reason: expect.any(String) }, outbox: { backlog: 2 }, parked: { keys: 0 }, dead: 0 });
    expect(status.consumers).toEqual([
      { topic, partition: 0, lag: null, lagSeconds: null, held: true, expired: false },
      { topic, partition: 1, lag: null, lagSeconds: null, held: true, expired: true },
    ]);
  });
});
