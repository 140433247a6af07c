import { Agent, createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Delivery } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import { eventually } from '@huipin/testing';
import { allMigrations } from '../data-source.ts';
import { notificationsService } from '../definition.ts';
import { everything, isWanted, sequenceText, type FeedFilter } from '../feeds/feed.ts';
import { FeedsService } from '../feeds/feeds.service.ts';
import { receive, type Receiving } from '../testing/event-source.ts';
import { honourGranted, honourType, oneOfEach, protectionRecorded, protectionType } from '../testing/facts.ts';
import { EventStream, type StreamEnd, type StreamSettings } from './stream.gateway.ts';

let notifications: ServiceUnderTest;
let delivery: Delivery;
let department: string;
let origin = '';
const receivers: Receiving[] = [];

beforeAll(async () => {
  notifications = await serviceUnderTest('notifications', notificationsService, allMigrations);
  delivery = new Delivery(notifications.app);
  department = await notifications.bearer({ sub: 'department-demo', territory: '340000', roles: ['feed.department'] });
  await notifications.app.listen(0, '127.0.0.1');
  origin = await notifications.app.getUrl();
});
afterAll(async () => {
  for (const receiver of receivers) receiver.cut();
  await notifications.close();
});

async function stream(path: string, headers: Record<string, string> = {}): Promise<Receiving> {
  const receiver = await receive(`${origin}/api/notifications/v1/feeds${path}`, headers);
  receivers.push(receiver);
  return receiver;
}
async function pull(path: string): Promise<{ body: string; items: { sequence: string; subject: string }[]; nextCursor: string }> {
  const body = await (await fetch(`${origin}/api/notifications/v1/feeds${path}`, { headers: { authorization: department } })).text();
  return { body, ...(JSON.parse(body) as { items: { sequence: string; subject: string }[]; nextCursor: string }) };
}
const subjects = (receiver: Receiving) => receiver.frames.map(({ data }) => (JSON.parse(data) as { subject: string }).subject);
/** Many at once, as they come under load. */
async function appendMany(name: string, count: number): Promise<void> {
  for (let done = 0; done < count; done += 250) await delivery.deliverTogether(...Array.from({ length: Math.min(250, count - done) }, (_, index) => honourGranted(`${name}-${done + index}`)));
}

describe('a stream', () => {
  it('without a cursor brings only what comes from now on, as default messages whose id is the sequence', async () => {
    await delivery.deliver(honourGranted('before'));
    const receiver = await stream('/public/stream');
    expect(receiver.status).toBe(200);
    expect(receiver.headers['content-type']).toContain('text/event-stream');
    await eventually(() => expect(receiver.comments).toHaveLength(1));
    await delivery.deliver(honourGranted('live'));
    const [frame] = await receiver.until(1);
    expect(subjects(receiver)).toEqual(['live']);
    expect(frame?.id).toBe((await pull('/public/events?limit=1&subject=live')).items[0]?.sequence);
    expect(receiver.text()).not.toMatch(/^event:/m);
  });

  it('from 0 brings everything, the same bytes as by pull', async () => {
    await delivery.deliver(...oneOfEach('bytes'));
    const { items, body } = await pull('/department/events?after=0&limit=500');
    const receiver = await stream('/department/stream?after=0', { authorization: department });
    const frames = await receiver.until(items.length);
    expect(body.startsWith(`{"items":[${frames.map(({ data }) => data).join(',')}]`)).toBe(true);
    expect(frames.map(({ id }) => id)).toEqual(items.map(({ sequence }) => sequence));
  });

  it('continues after Last-Event-ID, which wins over the address', async () => {
    const { nextCursor } = await pull('/public/events?limit=500');
    await delivery.deliver(honourGranted('next-1'), honourGranted('next-2'));
    for (const lastEventId of [nextCursor, String(Number(nextCursor))]) {
      const receiver = await stream('/public/stream?after=0', { 'last-event-id': lastEventId });
      await receiver.until(2);
      expect(subjects(receiver)).toEqual(['next-1', 'next-2']);
    }
  });

  it('has no gap and no repeat where catching up becomes live, while events keep coming', async () => {
    const { nextCursor: start } = await pull('/department/events?limit=500');
    // More than the service keeps in memory, so that the first pages come from the database.
    await appendMany('seam-old', 1_500);
    const opened: Promise<Receiving>[] = [];
    const appending = Promise.all([
      appendMany('seam-new', 1_000),
      ...['standards', 'credit', 'rewards'].map(async (service) => {
        const facts = oneOfEach(`seam-${service}`).filter(({ audience, schema }) => audience !== 'internal' && schema.typeName.startsWith(`huipin.${service}.`));
        for (let round = 0; round < 8; round += 1) {
          opened.push(stream(`/department/stream?after=${Number(start) + 150 * round}`, { authorization: department }));
          await delivery.deliver(...facts);
        }
      }),
    ]);
    await appending;
    const head = Number((await pull(`/department/events?after=${Number(start) + 2_400}&limit=500`)).nextCursor);
    for (const receiver of await Promise.all(opened)) {
      await eventually(() => expect(receiver.frames.at(-1)?.id).toBe(sequenceText(head)));
      const ids = receiver.frames.map(({ id }) => Number(id));
      expect(ids).toEqual(Array.from({ length: head - ids[0]! + 1 }, (_, index) => ids[0]! + index));
    }
    expect(opened).toHaveLength(24);
    for (const receiver of await Promise.all(opened)) receiver.cut();
  });

  it('cut anywhere goes on from the last whole event, without a gap', async () => {
    const { nextCursor: start } = await pull('/public/events?after=0&limit=1');
    const got: string[] = [];
    for (let cut = 1; got.length < 300; cut += 1) {
      const receiver = await stream('/public/stream', { 'last-event-id': got.at(-1) ?? start });
      await receiver.until(cut % 7);
      receiver.cut();
      got.push(...receiver.frames.map(({ id }) => id));
    }
    expect(got.map(Number)).toEqual(got.map((_, index) => Number(start) + 1 + index));
  });

  it('brings only what is wanted', async () => {
    const { nextCursor } = await pull('/department/events?after=2400&limit=500');
    const wanted = await stream(`/department/stream?type=${protectionType}&type=${honourType}&subject=w1&subject=w2&division=340100`, { authorization: department });
    const caughtUp = await stream('/department/stream?after=0&subject=w1', { authorization: department });
    await eventually(() => expect(wanted.comments).toHaveLength(1));
    await delivery.deliver(honourGranted('w1'), honourGranted('w2', { division: '340202' }), protectionRecorded('w1'), honourGranted('w3'), honourGranted('w2'));
    await wanted.until(2);
    expect(subjects(wanted)).toEqual(['w1', 'w2']);
    await caughtUp.until(2);
    expect(subjects(caughtUp)).toEqual(['w1', 'w1']);
    expect(Number(wanted.frames[0]?.id)).toBeGreaterThan(Number(nextCursor));
  });
});

describe('a stream is refused', () => {
  it.each([
    ['the department feed without a token', '/department/stream', {}, 401, 'TOKEN_MISSING'],
    ['an unknown feed', '/internal/stream', {}, 404, 'FEED_UNKNOWN'],
    ['a Last-Event-ID that is no sequence', '/public/stream', { 'last-event-id': 'x' }, 422, 'CURSOR_INVALID'],
    ['a cursor that is no sequence', '/public/stream?after=1e3', {}, 422, 'CURSOR_INVALID'],
    ['a cursor that the feed has not reached', '/public/stream?after=99999999', {}, 422, 'CURSOR_AHEAD'],
    ['a Last-Event-ID that the feed has not reached', '/public/stream?after=0', { 'last-event-id': '99999999' }, 422, 'CURSOR_AHEAD'],
    ['an unknown type', '/public/stream?type=nonsense', {}, 422, 'EVENT_TYPE_UNKNOWN'],
  ])('%s, as a problem document', async (_, path, headers, status, code) => {
    const answer = await fetch(`${origin}/api/notifications/v1/feeds${path}`, { headers: headers as Record<string, string> });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ code });
  });

  it('to nobody who asks for its head only: that is answered, and the connection is free again', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const head = () =>
      new Promise<unknown>((resolve, reject) => {
        const asked = httpRequest(`${origin}/api/notifications/v1/feeds/public/stream`, { method: 'HEAD', agent }, (answer) => answer.resume().once('end', () => resolve([answer.statusCode, answer.headers['content-type']])));
        asked.once('error', reject).end();
      });
    expect([await head(), await head()]).toEqual(Array(2).fill([200, 'text/event-stream; charset=utf-8']));
    agent.destroy();
  });

  it('the department feed with a token of somebody else', async () => {
    const authorization = await notifications.bearer({ sub: 'portal-demo', roles: ['subscription.manage'] });
    expect((await fetch(`${origin}/api/notifications/v1/feeds/department/stream`, { headers: { authorization } })).status).toBe(403);
  });
});

describe('a receiver', () => {
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) server.close().closeAllConnections();
  });

  /** A stream with other patience than the real one's. */
  async function impatient(settings: StreamSettings): Promise<{ url: string; ends: StreamEnd[]; buffered: () => number }> {
    const ends: StreamEnd[] = [];
    let buffered = () => 0;
    const server = createServer((_, response) => {
      buffered = () => response.writableLength;
      response.writeHead(200);
      void new EventStream(response, notifications.app.get(FeedsService).tail('public'), everything, settings).run(0).then((end) => ends.push(end));
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, ends, buffered: () => buffered() };
  }

  it('hears a heartbeat while nothing happens', async () => {
    const { url } = await impatient({ heartbeatMs: 20, slowMs: 5_000 });
    const receiver = await receive(url);
    await eventually(() => expect(receiver.comments.filter((comment) => comment === ': heartbeat').length).toBeGreaterThan(2));
    receiver.cut();
  });

  it('that takes nothing is cut off, told why, and has cost one page of memory', async () => {
    await appendMany('slow', 5_000);
    const { url, ends, buffered } = await impatient({ heartbeatMs: 5_000, slowMs: 100 });
    const receiver = await receive(url);
    receiver.pause();
    let most = 0;
    await eventually(() => {
      most = Math.max(most, buffered());
      expect(ends).toEqual(['too-slow']);
    });
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(200_000);
    receiver.resume();
    await receiver.closed;
    const ids = receiver.frames.map(({ id }) => Number(id));
    expect(ids).toEqual(ids.map((_, index) => index + 1));
  });

  it('that goes away leaves nothing behind', async () => {
    const { url, ends } = await impatient({ heartbeatMs: 5_000, slowMs: 5_000 });
    const receiver = await receive(url);
    await receiver.until(1);
    receiver.cut();
    await eventually(() => expect(ends).toEqual(['left']));
  });
});

describe('the two ways of filtering', () => {
  const filters: [string, Partial<FeedFilter>][] = [
    ['nothing', {}],
    ['a type', { types: [protectionType] }],
    ['types', { types: [protectionType, honourType] }],
    ['subjects', { subjects: ['w2', 'w1'] }],
    ['a city', { divisions: ['340200'] }],
    ['the province', { divisions: ['340000'] }],
    ['all three', { types: [honourType], subjects: ['w1', 'w2'], divisions: ['340100'] }],
  ];

  it.each(filters)('agree on %s: in SQL over the log, and in memory over its end', async (_, part) => {
    await delivery.deliver(honourGranted('w1'), honourGranted('w2', { division: '340202' }), protectionRecorded('w1'), honourGranted('w3'));
    const feeds = notifications.app.get(FeedsService);
    const filter = { ...everything, ...part };
    const tail = feeds.tail('department');
    const unwatch = tail.watch(() => undefined);
    await eventually(async () => expect(await tail.head()).toBe(await feeds.head('department')));
    const after = (await tail.head()) - 20;
    const inMemory = await tail.read(after, 500, filter);
    unwatch();
    const inSql = JSON.parse((await feeds.pull('department', { after, limit: 500, filter })).body) as { items: { sequence: string }[] };
    expect(inMemory.events.map(({ sequence }) => sequenceText(sequence))).toEqual(inSql.items.map(({ sequence }) => sequence));
    expect(inMemory.events.every((event) => isWanted(event, filter))).toBe(true);
  });
});

describe('a shutdown', () => {
  it('ends every stream with a word', async () => {
    const receiver = await stream('/public/stream');
    await eventually(() => expect(receiver.comments).toHaveLength(1));
    await notifications.app.close();
    await receiver.closed;
    expect(receiver.comments.at(-1)).toBe(': end shutdown, continue with Last-Event-ID');
  });
});
