import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Controller, type INestApplication } from '@nestjs/common';
import { EnterpriseListedSchema, FindingOpenedSchema, GradeChangedSchema, ListingEndedSchema, type FindingOpened } from '@huipin/contracts';
import { eventually, makeTopics } from '@huipin/testing';
import { fact, type Received } from '../event.ts';
import type { EventContext } from './event-context.ts';
import { healthOfMessaging } from './health.ts';
import { OnEvent, OnEvents } from './on-event.ts';
import { MessagingRuntime } from './messaging-runtime.ts';
import { OperationsService } from '../operations/operations.service.ts';
import { messagingStatus } from '../operations/messaging-status.ts';
import { appendToOutbox } from '../outbox/outbox.ts';
import { ParkedWorker } from '../consumer/parked-worker.ts';
import { startMessagingApp } from '../testing/messaging-app.ts';
import { Delivery } from '../testing/delivery.ts';
import { findingOpened, gradeChanged } from '../testing/facts.ts';
import { messagingDatabase, type MessagingDatabase } from '../testing/database.ts';
import { inTransaction, rows } from '../transaction.ts';

let service = '';
let database: MessagingDatabase;
const apps: INestApplication[] = [];

@Controller()
class EffectReaction {
  static failing = new Set<string>();
  /** What the handler of this subject waits for. */
  static slow: { readonly subject: string; readonly began: () => void; readonly end: Promise<void> } | undefined;

  @OnEvent(FindingOpenedSchema)
  async onFinding(event: Received<FindingOpened>, { tx }: EventContext): Promise<void> {
    if (EffectReaction.slow?.subject === event.subjectId) {
      EffectReaction.slow.began();
      await EffectReaction.slow.end;
    }
    if (EffectReaction.failing.has(event.subjectId)) throw new Error('not yet');
    await rows(tx, 'insert into effect values ($1, $2, $3)', [event.id, `${event.data.finding?.id}`, event.keyVersion]);
  }
}

@Controller()
class SecondReaction {
  @OnEvent(FindingOpenedSchema)
  async onFinding(event: Received<FindingOpened>, { tx }: EventContext): Promise<void> {
    await rows(tx, `update effect set key = key || '!' where event_id = $1`, [event.id]);
  }

  @OnEvent(GradeChangedSchema)
  async onGrade(event: Received, { tx }: EventContext): Promise<void> {
    await rows(tx, 'insert into effect values ($1, $2, $3)', [event.id, `grade ${event.subjectId}`, event.keyVersion]);
  }
}

@Controller()
class ListingReaction {
  static batches: string[][] = [];

  @OnEvents([EnterpriseListedSchema, ListingEndedSchema])
  async onListings(events: readonly Received[], { tx }: EventContext): Promise<void> {
    for (const event of events) await rows(tx, 'insert into effect values ($1, $2, $3)', [event.id, event.subjectId, event.keyVersion]);
    if (events.some(({ subjectId }) => EffectReaction.failing.has(subjectId))) throw new Error('not yet');
    ListingReaction.batches.push(events.map(({ type, subjectId }) => `${type.split('.').at(-1)} ${subjectId}`));
  }
}

async function start(): Promise<INestApplication> {
  const app = await startMessagingApp(service, database, [EffectReaction, SecondReaction, ListingReaction]);
  apps.push(app);
  return app;
}

async function stop(app: INestApplication): Promise<void> {
  apps.splice(apps.indexOf(app), 1);
  await app.close();
}

const write = (...facts: Parameters<typeof appendToOutbox>[1][]) => inTransaction(database.dataSource, (tx) => appendToOutbox(tx, ...facts));
const effects = async (like: string) =>
  (await rows<{ key: string }>(database.dataSource.manager, 'select key from effect where key like $1 order by key', [`%${like}%`])).map(({ key }) => key);

beforeAll(() => makeTopics('standards.finding.v1', 'credit.grade.v1', 'credit.listing.v1'));
beforeEach(async () => {
  database = await messagingDatabase();
  // A consumer group of its own: other specs use the same broker.
  service = `spec-${database.dataSource.driver.database}`;
  EffectReaction.failing.clear();
  EffectReaction.slow = undefined;
});
afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()));
  await database.drop();
});

describe('events of a service', () => {
  it('travel from its outbox through Kafka to handlers, decoded, in order, every handler of a type in turn', async () => {
    await start();
    await write(findingOpened('one'), findingOpened('one'), gradeChanged('one'));
    await eventually(async () => expect(await effects('one')).toEqual(['grade one', 'one!', 'one!']));
  });

  it('under way are applied before the process ends, and later ones are left to the next', async () => {
    const [began, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    EffectReaction.slow = { subject: 'leaving', began: began.resolve, end: end.promise };
    const app = await start();
    await write(findingOpened('leaving'));
    await began.promise;
    await write(findingOpened('patient'));
    const order: string[] = [];
    const stopped = stop(app).then(() => order.push('stopped'));
    await pause(2_000);
    order.push('applied');
    end.resolve();
    await stopped;
    expect(order).toEqual(['applied', 'stopped']);
    expect(await effects('leaving')).toEqual(['leaving!']);
    expect(await effects('patient')).toEqual([]);
    await start();
    await eventually(async () => expect(await effects('patient')).toEqual(['patient!']));
    expect(await effects('leaving')).toEqual(['leaving!']);
  });

  it('that no longer come make the process look dead, until they come again', async () => {
    const [began, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    EffectReaction.slow = { subject: 'stuck', began: began.resolve, end: end.promise };
    const app = await start();
    const health = (maxPollAgeMs?: number) => healthOfMessaging(app, maxPollAgeMs).live['consumer']!();
    await write(findingOpened('stuck'));
    await began.promise;
    // Those that were fetched ahead wait for it, and nothing more is asked for.
    await write(findingOpened('more'));
    await eventually(() => expect(health(2_500)).rejects.toThrow(/last asked the broker \d+ s ago/));
    await expect(health()).resolves.toBeUndefined();
    end.resolve();
    await eventually(() => expect(health(2_500)).resolves.toBeUndefined());
  });

  it('are applied once although the process dies without committing to the broker and starts again', async () => {
    const first = await start();
    await write(findingOpened('once'));
    await eventually(async () => expect(await effects('once')).toEqual(['once!']));
    await stop(first);
    await write(findingOpened('once'));
    await start();
    await eventually(async () => expect(await effects('once')).toEqual(['once!', 'once!']));
  });

  it('are read from where the database stands, whatever the broker was told', async () => {
    const first = await start();
    await write(findingOpened('position'));
    await eventually(async () => expect(await effects('position')).toHaveLength(1));
    await stop(first);
    // A database restored to an earlier state: the broker's own offset is ahead of it.
    await database.dataSource.query('delete from effect; delete from inbox; delete from consumer_position');
    await start();
    await eventually(async () => expect(await effects('position')).toEqual(['position!']));
  });

  it('of a held topic wait, others flow, and a release lets them come', async () => {
    const app = await start();
    const runtime = app.get(MessagingRuntime);
    const operations = app.get(OperationsService);
    await operations.hold('standards.finding.v1', 'an operator');
    await write(findingOpened('held'), gradeChanged('held'));
    await eventually(async () => expect(await effects('held')).toEqual(['grade held']));
    const status = await messagingStatus(runtime);
    const lag = status.consumers.filter(({ topic }) => topic === 'standards.finding.v1').reduce((sum, { lag: of }) => sum + of!, 0);
    expect(lag).toBeGreaterThan(0);
    await operations.release('standards.finding.v1', 'an operator');
    await eventually(async () => expect(await effects('held')).toEqual(['grade held', 'held!']));
  });

  it('whose handler fails are parked with the real reason, shown, and applied when it is mended', async () => {
    EffectReaction.failing.add('sick');
    const app = await start();
    await write(findingOpened('sick'), findingOpened('well'));
    await eventually(async () => expect(await effects('well')).toEqual(['well!']));
    const runtime = app.get(MessagingRuntime);
    await eventually(async () => expect((await messagingStatus(runtime)).parked).toEqual({ keys: 1, events: 1 }));
    const [{ reason } = { reason: '' }] = await rows<{ reason: string }>(database.dataSource.manager, 'select reason from parked_event');
    expect(reason).toContain('not yet');
    EffectReaction.failing.clear();
    await eventually(async () => expect(await effects('sick')).toEqual(['sick!']));
    expect((await messagingStatus(runtime)).parked).toEqual({ keys: 0, events: 0 });
  });

  it('leave no backlog behind, and the status says so', async () => {
    const app = await start();
    await write(...Array.from({ length: 50 }, (_, index) => findingOpened(`many-${index}`)));
    await eventually(async () => expect(await effects('many')).toHaveLength(50));
    const status = await messagingStatus(app.get(MessagingRuntime));
    expect(status.outbox).toMatchObject({ backlog: 0, leading: true });
    expect(status.dead).toBe(0);
  });
});

describe('a set-based handler', () => {
  const listed = (subjectId: string) => fact(EnterpriseListedSchema, { subjectId, aggregateId: subjectId, aggregateVersion: 1 }, {});
  const ended = (subjectId: string) => fact(ListingEndedSchema, { subjectId, aggregateId: subjectId, aggregateVersion: 2 }, {});

  it('gets all events of a batch at once, of all its types, in order', async () => {
    const app = await start();
    ListingReaction.batches = [];
    await new Delivery(app).deliverTogether(listed('set-a'), listed('set-b'), ended('set-a'));
    expect(ListingReaction.batches).toEqual([['EnterpriseListed set-a', 'EnterpriseListed set-b', 'ListingEnded set-a']]);
  });

  it('is given smaller batches after a failure, until only the sick event is parked', async () => {
    EffectReaction.failing.add('sick-set');
    const app = await start();
    const delivery = new Delivery(app);
    await delivery.deliverTogether(listed('well-set-1'), listed('well-set-2'), listed('sick-set'), listed('well-set-3'), ended('sick-set'));
    expect(await effects('well-set')).toEqual(['well-set-1', 'well-set-2', 'well-set-3']);
    expect(await effects('sick-set')).toEqual([]);
    EffectReaction.failing.clear();
    await new ParkedWorker(app.get(MessagingRuntime).processorSettings()).drain();
    expect(await effects('sick-set')).toEqual(['sick-set', 'sick-set']);
  });
});
