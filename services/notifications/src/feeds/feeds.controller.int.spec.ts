import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventTypes, HonourGrantedSchema, SubscriptionCreatedSchema } from '@huipin/contracts';
import { newId } from '@huipin/kernel';
import { fact, inTransaction, rows } from '@huipin/messaging';
import { Delivery } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { allMigrations } from '../data-source.ts';
import { notificationsService } from '../definition.ts';
import { honourGranted, honourType, oneOfEach, protectionRecorded, protectionType } from '../testing/facts.ts';
import { feedNames, sequenceText } from './feed.ts';
import { FeedsService } from './feeds.service.ts';

interface CloudEvent extends Record<string, unknown> {
  id: string;
  type: string;
  subject: string;
  sequence: string;
}
interface Page {
  items: CloudEvent[];
  nextCursor: string;
}

const api = '/api/notifications/v1/feeds';
let notifications: ServiceUnderTest;
let delivery: Delivery;
let department: string;
let portal: string;

beforeAll(async () => {
  notifications = await serviceUnderTest('notifications', notificationsService, allMigrations);
  delivery = new Delivery(notifications.app);
  department = await notifications.bearer({ sub: 'department-demo', territory: '340000', roles: ['feed.department', 'subscription.manage'] });
  portal = await notifications.bearer({ sub: 'portal-demo', roles: ['subscription.manage'] });
});
afterAll(() => notifications.close());

function get(path: string, headers: Record<string, string> = {}) {
  return request(notifications.app.getHttpServer()).get(`${api}${path}`).set(headers);
}
async function pull(feed: 'public' | 'department', query = ''): Promise<Page> {
  return (await get(`/${feed}/events?limit=500${query}`, { authorization: department }).expect(200)).body as Page;
}
const subjectsIn = (page: Page) => page.items.map(({ subject }) => subject);

describe('what reaches a feed', () => {
  it('is decided by the audience in the contract alone: one of each type, nothing internal anywhere', async () => {
    const facts = oneOfEach('audience');
    await delivery.deliver(...facts);
    const typesOf = (...audiences: string[]) => facts.filter(({ audience }) => audiences.includes(audience)).map(({ schema }) => schema.typeName);
    const found = async (feed: 'public' | 'department') => (await pull(feed, '&subject=audience')).items.map(({ type }) => type);
    expect(await found('public')).toEqual(typesOf('public'));
    expect(await found('department')).toEqual(typesOf('public', 'department'));
    expect(typesOf('internal').length).toBeGreaterThan(0);
    expect(facts).toHaveLength(eventTypes.size);
  });

  it('is numbered without a gap from 1, however many batches come at once', async () => {
    const before = Number((await pull('department')).nextCursor);
    // Different topics are different partitions: their transactions run side by side.
    await Promise.all(
      ['registry', 'standards', 'credit', 'rewards'].map(async (service) => {
        const facts = oneOfEach(`at-once-${service}`).filter(({ audience, schema }) => audience !== 'internal' && schema.typeName.startsWith(`huipin.${service}.`));
        for (let round = 0; round < 8; round += 1) await delivery.deliver(...facts);
      }),
    );
    const { items, nextCursor } = await pull('department', `&after=${before}`);
    expect(items.length).toBeGreaterThan(200);
    expect(items.map(({ sequence }) => Number(sequence))).toEqual(items.map((_, index) => before + 1 + index));
    expect(nextCursor).toBe(items.at(-1)?.sequence);
  });

  it('is a CloudEvent with ProtoJSON data and our extensions', async () => {
    await delivery.deliverRecord(honourGranted('form', { division: '340104' }), { id: '0198d6a5-0000-7000-8000-000000000001' });
    const [event] = (await pull('public', '&subject=form')).items;
    expect(event).toEqual({
      specversion: '1.0',
      id: '0198d6a5-0000-7000-8000-000000000001',
      source: '/huipin/registry',
      type: honourType,
      subject: 'form',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      dataschema: `urn:huipin:proto:${honourType}`,
      datacontenttype: 'application/json',
      sequence: expect.stringMatching(/^\d{20}$/),
      aggregateid: 'aggregate-form',
      aggregateversion: '3',
      keyversion: '1',
      data: {
        honour: expect.objectContaining({
          id: 'honour-form',
          subject: { id: 'form', kind: 'SUBJECT_KIND_ENTERPRISE', name: '某某有限公司', division: { code: '340104', name: '蜀山区' } },
        }),
      },
    });
  });

  it('keeps its sequence when the same event comes again, by the broker or by a consumer that starts anew', async () => {
    const once = honourGranted('again');
    await delivery.deliverRecord(once, { id: '0198d6a5-0000-7000-8000-000000000002', keyVersion: 1 });
    const { nextCursor } = await pull('public');
    await delivery.deliverRecord(once, { id: '0198d6a5-0000-7000-8000-000000000002', keyVersion: 1 });
    await rows(notifications.app.get(DataSource).manager, `delete from inbox where key = 'again'`);
    await delivery.deliverRecord(once, { id: '0198d6a5-0000-7000-8000-000000000002', keyVersion: 1 });
    expect(subjectsIn(await pull('public', '&subject=again'))).toEqual(['again']);
    expect((await pull('public')).nextCursor).toBe(nextCursor);
  });

  it('does not grow by an older event after a newer one, nor by a type that no contract knows', async () => {
    await delivery.deliverRecord(honourGranted('order', { documentNo: 'new' }), { keyVersion: 2 });
    await delivery.deliverRecord(honourGranted('order', { documentNo: 'old' }), { keyVersion: 1 });
    await delivery.deliverRecord(honourGranted('order'), { keyVersion: 3, type: 'huipin.later.v9.Unheard' });
    expect(subjectsIn(await pull('public', '&subject=order'))).toEqual(['order']);
  });

  it('takes a batch of many in its order, and nothing of it when the transaction fails', async () => {
    const before = await pull('department');
    const feeds = notifications.app.get(FeedsService);
    const draft = { eventId: newId(), type: honourType, subject: 'half', feeds: feedNames, territories: [], body: ['{', '}'] as const };
    const failing = inTransaction(notifications.app.get(DataSource), async (tx) => {
      await feeds.append(tx, [draft, { ...draft, eventId: newId() }]);
      throw new Error('the batch fails later on');
    });
    await expect(failing).rejects.toThrow('later on');
    await delivery.deliverTogether(...Array.from({ length: 5 }, (_, index) => honourGranted(`together-${index}`)));
    const after = await pull('department', `&after=${before.nextCursor}`);
    expect(subjectsIn(after)).toEqual(['together-0', 'together-1', 'together-2', 'together-3', 'together-4']);
    expect(Number(after.items[0]?.sequence)).toBe(Number(before.nextCursor) + 1);
  });

  it('can no longer be changed by the service that wrote it', async () => {
    const { manager } = notifications.app.get(DataSource);
    await expect(rows(manager, `update feed_event set body = '{}'`)).rejects.toThrow(/permission denied/);
    await expect(rows(manager, 'delete from feed_event')).rejects.toThrow(/permission denied/);
  });
});

describe('pulling', () => {
  it('goes on from nextCursor, with or without leading zeros, and keeps the cursor on an empty page', async () => {
    const start = Number((await pull('public')).nextCursor);
    await delivery.deliver(honourGranted('cursor-a'), honourGranted('cursor-b'), honourGranted('cursor-c'));
    const first = (await get(`/public/events?limit=2&after=${start}`).expect(200)).body as Page;
    expect(subjectsIn(first)).toEqual(['cursor-a', 'cursor-b']);
    expect(first.nextCursor).toBe(sequenceText(start + 2));
    for (const after of [first.nextCursor, String(Number(first.nextCursor))]) {
      expect(subjectsIn((await get(`/public/events?after=${after}`).expect(200)).body as Page)).toEqual(['cursor-c']);
    }
    const empty = (await get(`/public/events?after=${start + 3}`).expect(200)).body as Page;
    expect(empty).toEqual({ items: [], nextCursor: sequenceText(start + 3) });
  });

  it('tells by nextCursor how far it has read, also where nothing was wanted', async () => {
    await delivery.deliver(honourGranted('wanted'), honourGranted('not-wanted'));
    const { items, nextCursor } = await pull('public', '&subject=wanted');
    expect(items).toHaveLength(1);
    expect(nextCursor).toBe((await pull('public')).nextCursor);
  });

  it('filters by types, subjects and divisions, each alone and all together, in sequence', async () => {
    await delivery.deliver(
      honourGranted('filter-a', { division: '340104' }),
      protectionRecorded('filter-a'),
      honourGranted('filter-b', { division: '340202' }),
      honourGranted('filter-a', { division: '340104' }),
    );
    const sequences = async (query: string) => (await pull('department', query)).items.filter(({ subject }) => subject.startsWith('filter-')).map(({ subject, type }) => `${subject} ${type.split('.').at(-1)}`);
    expect(await sequences(`&type=${protectionType}`)).toEqual(['filter-a ProtectionRecorded']);
    expect(await sequences(`&type=${protectionType}&type=${honourType}`)).toEqual(['filter-a HonourGranted', 'filter-a ProtectionRecorded', 'filter-b HonourGranted', 'filter-a HonourGranted']);
    expect(await sequences('&subject=filter-b&subject=filter-a')).toEqual(['filter-a HonourGranted', 'filter-a ProtectionRecorded', 'filter-b HonourGranted', 'filter-a HonourGranted']);
    expect(await sequences('&subject=filter-a&type=huipin.registry.v1.HonourGranted')).toEqual(['filter-a HonourGranted', 'filter-a HonourGranted']);
    expect(await sequences('&division=340200')).toEqual(['filter-b HonourGranted']);
    expect(await sequences(`&division=340100&division=340200&type=${honourType}&subject=filter-b`)).toEqual(['filter-b HonourGranted']);
    expect(await sequences(`&division=340200&type=${protectionType}`)).toEqual([]);
  });

  it('comes whole as NDJSON or CSV, from a cursor to its end, and with the wanted members only', async () => {
    const after = (await pull('public')).nextCursor;
    await delivery.deliver(...Array.from({ length: 5 }, (_, index) => honourGranted(`whole-${index}`)));
    const { items } = await pull('public', `&after=${after}`);
    const whole = (accept: string, query = '') => get(`/public/events?limit=2&after=${Number(after)}${query}`, { accept }).expect(200);
    const ndjson = await whole('application/x-ndjson');
    expect(ndjson.text.trim().split('\n').map((line) => JSON.parse(line) as object)).toEqual(items);
    const csv = await whole('text/csv', '&fields=sequence,subject,data');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.text.trim().split('\r\n').slice(0, 2)).toEqual(['subject,sequence,data', expect.stringMatching(new RegExp(`^whole-0,${items[0]!.sequence},"\\{""honour""`))]);
    expect(csv.text.trim().split('\r\n')).toHaveLength(6);
    const narrow = (await whole('application/json', '&fields=subject')).body as Page;
    expect(narrow).toEqual({ items: [{ subject: 'whole-0' }, { subject: 'whole-1' }], nextCursor: sequenceText(Number(after) + 2) });
    expect((await get(`/public/events?after=${items.at(-1)!.sequence}`, { accept: 'application/x-ndjson' }).expect(200)).text).toBe('');
    expect((await get('/public/events?fields=tipe', { accept: 'text/csv' }).expect(422)).body).toMatchObject({ code: 'FIELD_UNKNOWN' });
  });

  it('answers 304 for a page that has not grown, and the page when it has', async () => {
    const path = `/public/events?after=${(await pull('public')).nextCursor}`;
    const first = await get(path).expect(200);
    const etag = first.headers['etag']!;
    await get(path, { 'if-none-match': etag }).expect(304);
    await delivery.deliver(honourGranted('etag'));
    expect(subjectsIn((await get(path, { 'if-none-match': etag }).expect(200)).body as Page)).toEqual(['etag']);
  });

  it.each([
    ['a cursor that is none', '/public/events?after=abc', 422, 'CURSOR_INVALID', '/after'],
    ['a negative cursor', '/public/events?after=-1', 422, 'CURSOR_INVALID', '/after'],
    ['a cursor beyond any sequence', '/public/events?after=99999999999999999999', 422, 'CURSOR_INVALID', '/after'],
    ['a cursor that the feed has not reached, as of another stack', '/public/events?after=99999999', 422, 'CURSOR_AHEAD', '/after'],
    ['a limit of 0', '/public/events?limit=0', 422, 'TOO_SHORT', '/limit'],
    ['a limit above 500', '/public/events?limit=501', 422, 'TOO_LONG', '/limit'],
    ['a type that nobody publishes', '/public/events?type=huipin.registry.v1.HonorGranted', 422, 'EVENT_TYPE_UNKNOWN', '/type'],
    ['a type of departments in the public feed', `/public/events?type=${protectionType}`, 422, 'EVENT_TYPE_UNKNOWN', '/type'],
    ['an internal type', `/public/events?type=${SubscriptionCreatedSchema.typeName}`, 422, 'EVENT_TYPE_UNKNOWN', '/type'],
    ['a division that is no code', '/public/events?division=Hefei', 422, 'WRONG_FORM', '/division/0'],
    ['an unknown parameter', '/public/events?sinse=1', 422, 'UNKNOWN_FIELD', '/sinse'],
  ])('refuses %s', async (_, path, status, code, pointer) => {
    expect((await get(path).expect(status)).body).toMatchObject({ code, errors: [{ pointer }] });
  });

  it('does not know a feed of another name', async () => {
    expect((await get('/internal/events', { authorization: department }).expect(404)).body).toMatchObject({ code: 'FEED_UNKNOWN' });
  });
});

describe('who may read', () => {
  it('is anyone for the public feed', async () => {
    await get('/public/events').expect(200);
  });

  it('is a caller with feed.department for the department feed, and nobody else', async () => {
    await get('/department/events', { authorization: department }).expect(200);
    expect((await get('/department/events').expect(401)).body).toMatchObject({ code: 'TOKEN_MISSING' });
    expect((await get('/department/events', { authorization: portal }).expect(403)).body).toMatchObject({ code: 'ROLE_MISSING' });
  });

  it('is shown only the feeds it may read', async () => {
    const names = async (headers: Record<string, string>) => ((await get('', headers).expect(200)).body as { items: { feed: string }[] }).items.map(({ feed }) => feed);
    expect(await names({})).toEqual(['public']);
    expect(await names({ authorization: portal })).toEqual(['public']);
    expect(await names({ authorization: department })).toEqual(['public', 'department']);
  });
});

describe('a division', () => {
  it('holds no fact that has no subject in it', async () => {
    await delivery.deliver(fact(HonourGrantedSchema, { subjectId: 'nowhere', aggregateId: 'x', aggregateVersion: 1 }, {}));
    expect(subjectsIn(await pull('public', '&subject=nowhere&division=340000'))).toEqual([]);
    expect(subjectsIn(await pull('public', '&subject=nowhere'))).toEqual(['nowhere']);
  });
});
