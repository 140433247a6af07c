import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import { SubscriptionCreatedSchema } from '@huipin/contracts';
import { backing, eventually, makeTopics } from '@huipin/testing';
import kafkajs from 'kafkajs';
import type { Received } from '../event.ts';
import type { EventContext } from '../nest/event-context.ts';
import { OnEvents, Projection } from '../nest/on-event.ts';
import { appendToOutbox } from '../outbox/outbox.ts';
import { askForReplay } from '../outbox/replay-sender.ts';
import { messagingDatabase, type MessagingDatabase } from '../testing/database.ts';
import { subscriptionCreated } from '../testing/facts.ts';
import { startMessagingApp } from '../testing/messaging-app.ts';
import { inTransaction, rows } from '../transaction.ts';
import { RebuildsService } from './rebuilds.service.ts';

// Read by no other spec that has a broker: its first records go away here.
const topic = 'notifications.subscription.v1';
let database: MessagingDatabase;
let app: INestApplication;

@Projection('tally')
class SubscriptionsProjection {
  @OnEvents([SubscriptionCreatedSchema])
  async keep(events: readonly Received[], { tx }: EventContext): Promise<void> {
    for (const { subjectId, id } of events) {
      await rows(tx, 'insert into tally values ($1, 1, $2) on conflict (key) do update set events = tally.events + 1, digest = excluded.digest', [subjectId, id]);
    }
  }
}

beforeAll(() => makeTopics(topic, 'notifications.replay.v1'));
beforeEach(async () => {
  database = await messagingDatabase();
  app = await startMessagingApp(`spec-${database.dataSource.driver.database}`, database, [SubscriptionsProjection]);
});
afterEach(async () => {
  await app.close();
  await database.drop();
});

describe('a projection whose first facts the broker no longer has', () => {
  it('waits for their replay out of the outbox, and holds the same bytes then', async () => {
    // Other specs publish on the same topic.
    const keys = ['a', 'b', 'c'];
    const tally = () => rows<object>(database.dataSource.manager, 'select * from tally where key = any($1) order by key', [keys]);
    for (const key of keys) await inTransaction(database.dataSource, (tx) => appendToOutbox(tx, subscriptionCreated(key)));
    await eventually(async () => expect(await tally()).toHaveLength(3));
    const before = await tally();
    await forgetRecords();
    await rows(database.dataSource.manager, 'delete from tally');

    const { consumer } = await app.get(RebuildsService).start('SubscriptionsProjection', 'emptied by hand', 'an operator');
    const last = () => app.get(RebuildsService).last();
    await eventually(() => expect(last()).toMatchObject({ state: 'reading', waitingFor: [topic] }));
    // As the publisher would on an operator's word; the outbox here is the publisher's.
    await askForReplay(database.dataSource.manager, { topic, consumer });
    await eventually(() => expect(last()).toMatchObject({ state: 'finished' }));
    expect(await tally()).toEqual(before);
  });
});

async function forgetRecords(): Promise<void> {
  const admin = new kafkajs.Kafka({ brokers: [...backing().brokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
  await admin.connect();
  await admin.deleteTopicRecords({ topic, partitions: (await admin.fetchTopicOffsets(topic)).map(({ partition, high }) => ({ partition, offset: high })) });
  await admin.disconnect();
}
