import { createHash } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Controller, type INestApplication } from '@nestjs/common';
import { FindingClosedSchema, FindingOpenedSchema, GradeChangedSchema } from '@huipin/contracts';
import { eventually, makeTopics } from '@huipin/testing';
import { fact, type Received } from '../event.ts';
import type { EventContext } from '../nest/event-context.ts';
import { MessagingRuntime } from '../nest/messaging-runtime.ts';
import { OnEvent, OnEvents, Projection } from '../nest/on-event.ts';
import { appendToOutbox } from '../outbox/outbox.ts';
import { messagingDatabase, type MessagingDatabase } from '../testing/database.ts';
import { startMessagingApp } from '../testing/messaging-app.ts';
import { findingOpened, gradeChanged } from '../testing/facts.ts';
import { inTransaction, rows } from '../transaction.ts';
import { messagingStatus } from './messaging-status.ts';
import { OperationsService } from './operations.service.ts';
import { RebuildsService } from './rebuilds.service.ts';
import { snapshotLines } from './snapshot.ts';

const topic = 'standards.finding.v1';
let service = '';
let database: MessagingDatabase;
let app: INestApplication;
let sick: Set<string>;

/** Depends on every event of a key and on their order, so that what is rebuilt can be compared to the byte. */
@Projection('tally')
class TallyProjection {
  @OnEvents([FindingOpenedSchema, FindingClosedSchema])
  async keep(events: readonly Received[], { tx }: EventContext): Promise<void> {
    for (const { subjectId, id } of events) {
      if (sick.has(subjectId)) throw new Error('this subject is sick');
      const [known] = await rows<{ digest: string }>(tx, 'select digest from tally where key = $1', [subjectId]);
      const digest = createHash('md5').update(`${known?.digest}${id}`).digest('hex');
      await rows(tx, 'insert into tally values ($1, 1, $2) on conflict (key) do update set events = tally.events + 1, digest = excluded.digest', [subjectId, digest]);
    }
  }
}

/** What follows from a fact: happens once, however often a projection is built. */
@Controller()
class EffectReaction {
  @OnEvent(FindingOpenedSchema)
  async onFinding(event: Received, { tx }: EventContext): Promise<void> {
    await rows(tx, 'insert into effect values ($1, $2, $3)', [event.id, event.subjectId, event.keyVersion]);
  }

  @OnEvent(GradeChangedSchema)
  async onGrade(event: Received, { tx }: EventContext): Promise<void> {
    await rows(tx, 'insert into effect values ($1, $2, $3)', [event.id, `grade ${event.subjectId}`, event.keyVersion]);
  }
}

const start = () => startMessagingApp(service, database, [TallyProjection, EffectReaction]);

beforeAll(() => makeTopics(topic, 'credit.grade.v1'));
beforeEach(async () => {
  database = await messagingDatabase();
  // A consumer group of its own: other specs use the same broker and topics.
  service = `spec-${database.dataSource.driver.database}`;
  sick = new Set();
  app = await start();
});
afterEach(async () => {
  await app.close();
  await database.drop();
});

const write = (...facts: Parameters<typeof appendToOutbox>[1][]) => inTransaction(database.dataSource, (tx) => appendToOutbox(tx, ...facts));
const query = <R>(sql: string, values: unknown[] = []) => rows<R>(database.dataSource.manager, sql, values);
const tally = (like: string) => query<{ key: string; events: number; digest: string }>('select * from tally where key like $1 order by key', [`${like}%`]);
const effects = async (like: string) => (await query('select from effect where key like $1', [`%${like}%`])).length;
const operations = () => app.get(OperationsService);

describe('a projection built anew', () => {
  const rebuilds = () => app.get(RebuildsService);
  const finished = () =>
    eventually(() => {
      if (rebuilds().last()?.state !== 'finished') throw new Error(JSON.stringify(rebuilds().last()));
    });

  it('holds the same bytes as before, while facts go on coming, and nothing else is done twice', async () => {
    const mine = service;
    for (let i = 0; i < 60; i += 1) await write(findingOpened(`${mine}-${i % 7}`));
    await eventually(async () => expect(await effects(mine)).toBe(60));
    const before = await tally(mine);
    // Somebody has spoilt it.
    await query(`update tally set digest = 'spoilt', events = 0 where key like $1`, [`${mine}%`]);
    await query(`delete from tally where key = $1`, [`${mine}-3`]);
    await rebuilds().start('TallyProjection', 'spoilt by hand', 'an operator');
    for (let i = 0; i < 40; i += 1) await write(findingOpened(`${mine}-live`));
    await finished();
    await eventually(async () => expect(await effects(mine)).toBe(100));
    expect((await tally(mine)).filter(({ key }) => !key.endsWith('live'))).toEqual(before);
    expect(await tally(`${mine}-live`)).toMatchObject([{ events: 40 }]);
    await write(findingOpened(`${mine}-after`));
    await eventually(async () => expect(await tally(`${mine}-after`)).toMatchObject([{ events: 1 }]));
    expect(await query('select from consumer_position where consumer like $1', ['%~%'])).toEqual([]);
    expect(await query('select from consumer_hold')).toEqual([]);
  });

  it('is not swapped in while an event is parked: the two would not hold the same facts', async () => {
    sick.add(`${service}-poor`);
    await write(findingOpened(`${service}-poor`), findingOpened(`${service}-fine`));
    await eventually(async () => expect((await messagingStatus(app.get(MessagingRuntime))).parked.keys).toBe(1));
    await rebuilds().start('TallyProjection', 'to see', 'an operator');
    await eventually(() => expect(rebuilds().last()).toMatchObject({ state: 'failed', reason: expect.stringContaining('are parked') }));
    expect(await tally(`${service}-fine`)).toHaveLength(1);
    await eventually(async () => expect(await query('select from consumer_hold')).toEqual([]));
  });

  it('is run once at a time, of projections only', async () => {
    await expect(rebuilds().start('EffectReaction', 'why not', 'an operator')).rejects.toMatchObject({ code: 'PROJECTION_UNKNOWN' });
    await rebuilds().start('TallyProjection', 'first', 'an operator');
    await expect(rebuilds().start('TallyProjection', 'second', 'an operator')).rejects.toMatchObject({ code: 'REBUILD_RUNNING' });
    await finished();
  });

  it('that died with its process is cleared away at the next start', async () => {
    await query(`insert into consumer_hold values ($1, $2, 'rebuild')`, [`huipin.${service}`, topic]);
    await query(`select shadow_make('{tally}')`);
    await app.close();
    app = await start();
    await write(findingOpened(`${service}-again`));
    await eventually(async () => expect(await tally(`${service}-again`)).toHaveLength(1));
    expect(await query(`select from pg_namespace where nspname = 'shadow'`)).toEqual([]);
  });

  it('may be swapped for its own tables only', async () => {
    await expect(query(`select shadow_make('{outbox}')`)).rejects.toThrow(/not all of/);
    await expect(query(`select shadow_swap('{outbox}')`)).rejects.toThrow(/not all of/);
  });
});

describe('a parked event', () => {
  beforeEach(async () => {
    sick.add(`${service}-poor`);
    await write(findingOpened(`${service}-poor`), findingOpened(`${service}-poor`));
    await eventually(async () => {
      if ((await operations().parked(10))[0]?.waiting !== 1) throw new Error('not both are parked yet');
    });
  });

  it('is shown with its reason, and retried when an operator says so', async () => {
    expect((await operations().parked(10))[0]?.reason).toContain('this subject is sick');
    await query(`update parked_event set next_attempt_at = now() + interval '1 day'`);
    sick.clear();
    await operations().retry(topic, `${service}-poor`, 'an operator');
    await eventually(async () => expect(await tally(`${service}-poor`)).toMatchObject([{ events: 2 }]));
    await expect(operations().retry(topic, `${service}-poor`, 'an operator')).rejects.toMatchObject({ code: 'PARKED_EVENT_NOT_FOUND' });
  });

  it('is given up with a reason, which its dead letter carries; the next of its key goes on', async () => {
    const [head] = await operations().parked(10);
    await expect(operations().skip(topic, head!.key, 'another', 'wrong', 'an operator')).rejects.toMatchObject({ code: 'PARKED_EVENT_NOT_FOUND' });
    await operations().skip(topic, head!.key, head!.eventId, 'the product never existed', 'an operator');
    sick.clear();
    await eventually(async () => expect(await tally(`${service}-poor`)).toMatchObject([{ events: 1 }]));
    expect(await operations().deadLetters(10)).toMatchObject([{ topic, key: head!.key, reason: 'skipped by an operator: the product never existed' }]);
    expect(await operations().actions(10)).toMatchObject([{ who: 'an operator', action: 'skip', reason: 'the product never existed', detail: { eventId: head!.eventId } }]);
  });
});

describe('what an operator does', () => {
  it('is written down with the act or not at all', async () => {
    await operations().hold(topic, 'an operator');
    await expect(operations().hold('credit.listing.v1', 'an operator')).rejects.toMatchObject({ code: 'TOPIC_NOT_CONSUMED' });
    await operations().release(topic, 'another operator');
    expect((await operations().actions(10)).map(({ who, action }) => `${who}: ${action}`)).toEqual(['another operator: release', 'an operator: hold']);
    await expect(query(`delete from messaging_action`)).rejects.toThrow(/permission denied/);
  });

  it('holds a topic for every replica', async () => {
    await operations().hold(topic, 'an operator');
    await write(findingOpened(`${service}-waiting`), gradeChanged(`${service}-waiting`));
    await eventually(async () => expect(await effects(`grade ${service}-waiting`)).toBe(1));
    expect(await tally(`${service}-waiting`)).toEqual([]);
    await operations().release(topic, 'an operator');
    await eventually(async () => expect(await tally(`${service}-waiting`)).toHaveLength(1));
  });
});

describe('a snapshot', () => {
  it('is the newest facts of a topic in order, behind where it was taken; with the tail it is everything', async () => {
    await write(findingOpened(`${service}-a`), findingOpened(`${service}-a`), fact(FindingClosedSchema, { subjectId: `${service}-a`, aggregateId: `${service}-a`, aggregateVersion: 3 }, {}));
    await database.asOwner(`select outbox_keep_newest('outbox', now() + interval '1 day'); truncate outbox`);
    await write(findingOpened(`${service}-b`));
    const lines: string[] = [];
    for await (const line of snapshotLines(database.dataSource.manager, app.get(MessagingRuntime).admin, topic)) lines.push(line);
    const [first, ...facts] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({ topic, positions: expect.arrayContaining([{ partition: 0, offset: expect.stringMatching(/^\d+$/) }]) });
    expect(facts.map(({ subject, type, keyversion }) => [subject, String(type).split('.').at(-1), keyversion])).toEqual([
      [`${service}-a`, 'FindingOpened', '2'],
      [`${service}-a`, 'FindingClosed', '3'],
      [`${service}-b`, 'FindingOpened', '1'],
    ]);
  });
});
