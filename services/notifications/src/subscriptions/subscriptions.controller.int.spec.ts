import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Delivery, published } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import { eventually } from '@huipin/testing';
import { Webhook } from 'standardwebhooks';
import request from 'supertest';
import { allMigrations } from '../data-source.ts';
import { notificationsService } from '../definition.ts';
import { honourGranted } from '../testing/facts.ts';
import { startReceiver } from '../testing/receiver.ts';
import type { SubscriptionView } from './subscription.view.ts';

const api = '/api/notifications/v1/subscriptions';
const sink = 'http://127.0.0.1:1/hook';
let notifications: ServiceUnderTest;
let portal: string;
let department: string;

beforeAll(async () => {
  notifications = await serviceUnderTest('notifications', notificationsService, allMigrations);
  portal = await notifications.bearer({ sub: 'portal-demo', roles: ['subscription.manage'] });
  department = await notifications.bearer({ sub: 'department-demo', territory: '340000', roles: ['feed.department', 'subscription.manage'] });
});
afterAll(() => notifications.close());

function call(method: 'get' | 'post' | 'patch' | 'delete', path = '', authorization = portal) {
  const sent = request(notifications.app.getHttpServer())[method](`${api}${path}`);
  return authorization === '' ? sent : sent.set('authorization', authorization);
}
type Created = SubscriptionView & { secret: string | null };
async function subscribe(more: object = {}, authorization = portal): Promise<Created> {
  return (await call('post', '', authorization).send({ feed: 'public', sink, ...more }).expect(201)).body as Created;
}

describe('subscribing', () => {
  it('answers with the secret once, and publishes the fact for operation only', async () => {
    const answer = await call('post').send({ feed: 'public', sink, filters: { types: ['huipin.registry.v1.HonourGranted'] } }).expect(201);
    const created = answer.body as Created;
    expect(created).toMatchObject({
      feed: 'public',
      sink,
      filters: { types: ['huipin.registry.v1.HonourGranted'], subjects: [], divisions: [] },
      algorithm: 'v1',
      state: 'active',
      version: 1,
      secret: expect.stringMatching(/^whsec_/),
      keys: [{ publicKey: null, validTo: null }],
    });
    expect(answer.headers).toMatchObject({ etag: expect.stringMatching(/^"1-/), location: `${api}/${created.id}` });
    const again = await call('get', `/${created.id}`).expect(200);
    expect(again.text).not.toContain('whsec_');
    const fact = (await published(notifications.app)).find(({ subjectId }) => subjectId === created.id);
    expect(fact).toMatchObject({ type: 'huipin.notifications.v1.SubscriptionCreated', topic: 'notifications.subscription.v1', data: { client: 'portal-demo', feed: 'public' } });
  });

  it('with v1a shows a public key for ever and no secret', async () => {
    const { id, secret, keys } = await subscribe({ algorithm: 'v1a' });
    expect(secret).toBeNull();
    expect(keys[0]?.publicKey).toMatch(/^whpk_[A-Za-z0-9+/=]{44}$/);
    expect((await call('get', `/${id}`).expect(200)).body).toMatchObject({ keys });
  });

  it('with the same key is one subscription', async () => {
    const twice = await Promise.all([1, 2].map(() => call('post').set('idempotency-key', 'subscribe').send({ feed: 'public', sink }).expect(201)));
    expect(twice[0]?.text).toBe(twice[1]?.text);
  });

  it.each([
    ['no sink', { sink: undefined }, 'REQUIRED', '/sink'],
    ['a sink that is no address', { sink: 'nonsense' }, 'SINK_MALFORMED', '/sink'],
    ['a sink of another scheme', { sink: 'ftp://127.0.0.1/' }, 'SINK_NOT_HTTPS', '/sink'],
    ['a private sink', { sink: 'https://10.0.0.1/' }, 'SINK_ADDRESS_REFUSED', '/sink'],
    ['the metadata service', { sink: 'http://169.254.169.254/' }, 'SINK_ADDRESS_REFUSED', '/sink'],
    ['a feed that there is not', { feed: 'internal' }, 'NOT_ALLOWED', '/feed'],
    ['a type that the feed does not carry', { filters: { types: ['huipin.registry.v1.ProtectionRecorded'] } }, 'EVENT_TYPE_UNKNOWN', '/filters/types'],
    ['a division that never was', { filters: { divisions: ['349999'] } }, 'DIVISION_UNKNOWN', '/filters/divisions'],
    ['a cursor beyond the end', { after: '1000000' }, 'CURSOR_AHEAD', '/after'],
    ['a cursor that is none', { after: 'x' }, 'CURSOR_INVALID', '/after'],
    ['an algorithm of its own', { algorithm: 'none' }, 'NOT_ALLOWED', '/algorithm'],
    ['too much at once', { maxInFlight: 51 }, 'TOO_LONG', '/maxInFlight'],
    ['an unknown member', { secret: 'mine' }, 'UNKNOWN_FIELD', '/secret'],
    ['a fee', { deliveryFee: 1 }, 'FEE_FORBIDDEN', '/deliveryFee'],
  ])('is refused for %s', async (_, wrong, code, pointer) => {
    const refused = await call('post').send({ feed: 'public', sink, ...wrong }).expect(422);
    expect(refused.body).toMatchObject({ code, errors: [{ pointer }] });
  });

  it('is limited per client', async () => {
    const busy = await notifications.bearer({ sub: 'busy', roles: ['subscription.manage'] });
    for (let count = 0; count < 100; count += 1) await subscribe({}, busy);
    expect((await call('post', '', busy).send({ feed: 'public', sink }).expect(409)).body).toMatchObject({ code: 'SUBSCRIPTIONS_EXHAUSTED' });
  });
});

describe('who may', () => {
  it('subscribe: a caller with subscription.manage, to the department feed only with feed.department', async () => {
    expect((await call('post', '', '').send({ feed: 'public', sink }).expect(401)).body).toMatchObject({ code: 'TOKEN_MISSING' });
    const reader = await notifications.bearer({ sub: 'reader', roles: ['feed.department'] });
    expect((await call('post', '', reader).send({ feed: 'public', sink }).expect(403)).body).toMatchObject({ code: 'ROLE_MISSING' });
    expect((await call('post').send({ feed: 'department', sink }).expect(403)).body).toMatchObject({ code: 'ROLE_MISSING' });
    await subscribe({ feed: 'department' }, department);
  });

  it('see or touch a subscription: its own client; to any other it does not exist', async () => {
    const { id } = await subscribe();
    for (const path of [`/${id}`, `/${id}/progress`, `/${id}/deliveries`, `/${id}/failures`]) {
      await call('get', path).expect(200);
      expect((await call('get', path, department).expect(404)).body).toMatchObject({ code: 'NOT_FOUND' });
    }
    await call('patch', `/${id}`, department).set('if-match', '"1"').send({ state: 'paused' }).expect(404);
    await call('delete', `/${id}`, department).set('if-match', '"1"').expect(404);
    await call('post', `/${id}/test-events`, department).expect(404);
    await call('post', `/${id}/secret-rotations`, department).send({}).expect(404);
    expect(((await call('get', '', department).expect(200)).body as { items: { id: string }[] }).items.map((item) => item.id)).not.toContain(id);
    await call('get', '/not-an-id').expect(404);
  });

  it('go on with the department feed: not who has lost the role, though pausing stays possible', async () => {
    const { id } = await subscribe({ feed: 'department' }, department);
    const former = await notifications.bearer({ sub: 'department-demo', roles: ['subscription.manage'] });
    await call('patch', `/${id}`, former).set('if-match', '"1"').send({ maxInFlight: 2 }).expect(403);
    await call('patch', `/${id}`, former).set('if-match', '"1"').send({ state: 'paused' }).expect(200);
    await call('patch', `/${id}`, former).set('if-match', '"2"').send({ state: 'active' }).expect(403);
  });
});

describe('changing', () => {
  it('needs the version it relies on: 428 without, 412 with another, 200 with the right one', async () => {
    const { id } = await subscribe();
    expect((await call('patch', `/${id}`).send({ maxInFlight: 2 }).expect(428)).body).toMatchObject({ code: 'IF_MATCH_REQUIRED' });
    expect((await call('patch', `/${id}`).set('if-match', '"7"').send({ maxInFlight: 2 }).expect(412)).body).toMatchObject({ code: 'VERSION_STALE' });
    const changed = await call('patch', `/${id}`).set('if-match', '"1"').send({ maxInFlight: 2, filters: { subjects: ['s'] } }).expect(200);
    expect(changed.body).toMatchObject({ maxInFlight: 2, filters: { types: [], subjects: ['s'] }, version: 2, sink });
    expect(changed.headers['etag']).toMatch(/^"2-/);
    await call('delete', `/${id}`).expect(428);
    await call('delete', `/${id}`).set('if-match', '"1"').expect(412);
    await call('delete', `/${id}`).set('if-match', '"2"').expect(204);
    await call('get', `/${id}`).expect(404);
  });

  it('checks the new sink and filters as at the start', async () => {
    const { id } = await subscribe();
    const change = (body: object) => call('patch', `/${id}`).set('if-match', '"1"').send(body).expect(422);
    expect((await change({ sink: 'https://192.168.0.1/' })).body).toMatchObject({ code: 'SINK_ADDRESS_REFUSED' });
    expect((await change({ filters: { types: ['x'] } })).body).toMatchObject({ code: 'EVENT_TYPE_UNKNOWN' });
    expect((await change({ feed: 'department' })).body).toMatchObject({ code: 'UNKNOWN_FIELD' });
    expect((await change({ state: 'disabled' })).body).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('gives one winner when two change one version', async () => {
    const { id } = await subscribe();
    const answers = await Promise.all([2, 3].map((maxInFlight) => call('patch', `/${id}`).set('if-match', '"1"').send({ maxInFlight })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('lists its own, by pages', async () => {
    const lister = await notifications.bearer({ sub: 'lister', roles: ['subscription.manage'] });
    const ids = [(await subscribe({}, lister)).id, (await subscribe({}, lister)).id, (await subscribe({}, lister)).id];
    const first = (await call('get', '?limit=2', lister).expect(200)).body as { items: { id: string }[]; nextCursor: string };
    const second = (await call('get', `?limit=2&cursor=${first.nextCursor}`, lister).expect(200)).body as { items: { id: string }[]; nextCursor: null };
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.nextCursor).toBeNull();
    await call('get', '?cursor=WyJ4Il0', lister).expect(422);
  });
});

describe('from the request to the receiver', () => {
  it('a pause stops at once and an activation goes on where it stood; switching off is published', async () => {
    const delivery = new Delivery(notifications.app);
    const receiver = await startReceiver();
    const { id } = await subscribe({ sink: receiver.url });
    await delivery.deliver(honourGranted('p1'));
    await eventually(() => expect(receiver.subjects()).toEqual(['p1']));
    await call('patch', `/${id}`).set('if-match', '"1"').send({ state: 'paused' }).expect(200);
    await eventually(async () => expect((await call('get', `/${id}/progress`)).body).toMatchObject({ behind: 0 }));
    await delivery.deliver(honourGranted('p2'), honourGranted('p3'));
    await call('patch', `/${id}`).set('if-match', '"2"').send({ state: 'active' }).expect(200);
    await eventually(() => expect(receiver.subjects()).toEqual(['p1', 'p2', 'p3']));
    await call('delete', `/${id}`).set('if-match', '"3"').expect(204);
    const reasons = (await published(notifications.app)).filter(({ subjectId }) => subjectId === id).map(({ data }) => (data as { reason?: string }).reason);
    expect(reasons).toEqual([undefined, 'paused', 'deleted']);
    receiver.close();
  });

  it('a rotation signs with both secrets during the overlap', async () => {
    const receiver = await startReceiver();
    const { id, secret: old } = await subscribe({ sink: receiver.url });
    const rotated = (await call('post', `/${id}/secret-rotations`).send({ overlapHours: 1 }).expect(200)).body as Created;
    expect(rotated.keys.map(({ validTo }) => validTo === null)).toEqual([true, false]);
    await call('post', `/${id}/test-events`).expect(200);
    const { body, headers } = receiver.arrivals[0]!;
    for (const secret of [old, rotated.secret]) expect(new Webhook(secret!).verify(body, headers)).toBeDefined();
    await call('post', `/${id}/secret-rotations`).expect(200);
    await call('post', `/${id}/secret-rotations`).set('if-match', '"1"').send({}).expect(412);
    receiver.close();
  });
});
