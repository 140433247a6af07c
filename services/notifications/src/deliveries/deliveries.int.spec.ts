import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@huipin/testing';
import { Webhook } from 'standardwebhooks';
import request from 'supertest';
import { FeedsService } from '../feeds/feeds.service.ts';
import { DeliveriesUnderTest, firstArrivals } from '../testing/deliveries-under-test.ts';
import { honourGranted, protectionRecorded } from '../testing/facts.ts';
import type { AttemptView } from './delivery.view.ts';
import { DeliveriesService } from './deliveries.service.ts';

let house: DeliveriesUnderTest;

beforeAll(async () => {
  house = await DeliveriesUnderTest.start();
});
afterAll(() => house.notifications.close());
beforeEach(() => house.begin());
afterEach(() => house.tidy());

describe('a subscription', () => {
  it('gets what comes after it, the bytes of the feed, signed for its secret, and the log tells', async () => {
    house.startWorker();
    await house.grant('before');
    const to = await house.receiver();
    const { id, secret } = await house.subscribe(to.url);
    await house.grant('a', 'b', 'c');
    await eventually(() => expect(to.arrivals).toHaveLength(3));
    expect([...to.subjects()].sort()).toEqual(['a', 'b', 'c'].map((name) => house.subject(name)));
    for (const arrival of to.arrivals) {
      expect(new Webhook(secret).verify(arrival.body, arrival.headers)).toMatchObject({ subject: arrival.subject });
      const pulled = await request(house.notifications.app.getHttpServer()).get(`/api/notifications/v1/feeds/public/events?subject=${arrival.subject}`);
      expect(pulled.text).toContain(`[${arrival.body}]`);
    }
    await house.isSettled(id);
    expect((await house.attemptsOf(id)).map(({ outcome, status, attempt, eventId }) => [outcome, status, attempt, eventId]).sort()).toEqual(
      to.arrivals.map(({ id: eventId }) => ['delivered', 204, 1, eventId]).sort(),
    );
    expect(await house.progressOf(id)).toMatchObject({ failing: 0, waiting: 0, breaker: { state: 'closed' }, lastDeliveredAt: expect.any(String) });
  });

  it('gets only what it wants, from its feed, from the cursor it named', async () => {
    house.startWorker();
    const after = (await house.notifications.app.get(FeedsService).head('department')).toString();
    await house.grant('old');
    await house.delivery.deliver(protectionRecorded(house.subject('old')), honourGranted(house.subject('far'), { division: '340202' }));
    const [all, some] = [await house.receiver(), await house.receiver()];
    await house.subscribe(all.url, { feed: 'department', after });
    await house.subscribe(some.url, { feed: 'department', after, filters: { types: ['huipin.registry.v1.HonourGranted'], divisions: ['340200', '340300'] } });
    await house.delivery.deliver(honourGranted(house.subject('far'), { division: '340202' }));
    await eventually(() => expect(all.arrivals).toHaveLength(4));
    await eventually(() => expect(some.subjects()).toEqual([house.subject('far'), house.subject('far')]));
  });

  it('keeps the order of each subject and lets different subjects pass each other', async () => {
    house.startWorker();
    const to = await house.receiver();
    const slow = Promise.withResolvers<number>();
    to.answer((arrival) => (arrival.subject === house.subject('slow') && to.arrivals.length < 3 ? slow.promise : 204));
    const { id } = await house.subscribe(to.url);
    await house.grant('slow', 'quick', 'slow', 'quick', 'quick');
    await eventually(() => expect(to.subjects().filter((of) => of === house.subject('quick'))).toHaveLength(3));
    expect(to.subjects().filter((of) => of === house.subject('slow'))).toHaveLength(1);
    expect(Number((await house.progressOf(id)).behind)).toBeGreaterThan(0);
    slow.resolve(204);
    await house.isSettled(id);
    for (const sequences of firstArrivals(to.arrivals).values()) expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
    expect(to.arrivals).toHaveLength(5);
  });

  it('never has more attempts under way than it allows', async () => {
    house.startWorker();
    const to = await house.receiver();
    let [underWay, most] = [0, 0];
    to.answer(async () => {
      most = Math.max(most, (underWay += 1));
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      return 200;
    });
    const { id } = await house.subscribe(to.url, { maxInFlight: 3 });
    await house.grant(...Array.from({ length: 60 }, (_, index) => `many-${index}`));
    await house.isSettled(id);
    expect(to.arrivals).toHaveLength(60);
    expect(most).toBeLessThanOrEqual(3);
    expect(most).toBeGreaterThan(1);
  });
});

describe('a test event', () => {
  it('is sent at once, signed, belongs to no feed, and is answered with what came of it', async () => {
    const to = await house.receiver();
    const { id, secret } = await house.subscribe(to.url);
    const body = (await house.call('post', `/${id}/test-events`).set('idempotency-key', `test-${id}`).expect(200)).body as object;
    expect(body).toMatchObject({ outcome: 'delivered', status: 204 });
    expect(new Webhook(secret).verify(to.arrivals[0]!.body, to.arrivals[0]!.headers)).toMatchObject({ type: 'huipin.notifications.v1.TestEvent', subject: id });
    expect((await house.call('post', `/${id}/test-events`).set('idempotency-key', `test-${id}`).expect(200)).body).toEqual(body);
    expect(to.arrivals).toHaveLength(1);
    to.answer(() => 500);
    expect((await house.call('post', `/${id}/test-events`).expect(200)).body).toMatchObject({ outcome: 'failed', reason: 'status', status: 500 });
    expect((await house.attemptsOf(id)).map(({ sequence, outcome }) => [sequence, outcome])).toEqual([[null, 'failed'], [null, 'delivered']]);
    expect(await house.subscriptionOf(id)).toMatchObject({ state: 'active' });
  });
});

describe('the attempt log', () => {
  it('pages from the newest to the oldest, by outcome', async () => {
    const to = await house.receiver();
    const { id } = await house.subscribe(to.url);
    to.answer(() => (to.arrivals.length % 2 === 0 ? 500 : 204));
    for (let round = 0; round < 5; round += 1) await house.call('post', `/${id}/test-events`).expect(200);
    const page = (await house.call('get', `/${id}/deliveries?limit=3`).expect(200)).body as { items: AttemptView[]; nextCursor: string };
    const rest = (await house.call('get', `/${id}/deliveries?limit=3&cursor=${page.nextCursor}`).expect(200)).body as { items: AttemptView[]; nextCursor: null };
    expect([...page.items, ...rest.items].map(({ outcome }) => outcome)).toEqual(['delivered', 'failed', 'delivered', 'failed', 'delivered']);
    expect(rest.nextCursor).toBeNull();
    expect(((await house.call('get', `/${id}/deliveries?outcome=failed`).expect(200)).body as { items: unknown[] }).items).toHaveLength(2);
  });

  it('is kept for 30 days, and not beyond its subscription', async () => {
    const deliveries = house.notifications.app.get(DeliveriesService);
    const to = await house.receiver();
    const [kept, deleted] = [await house.subscribe(to.url), await house.subscribe(to.url)];
    for (const { id } of [kept, deleted]) await house.call('post', `/${id}/test-events`).expect(200);
    house.startWorker();
    await house.isSettled(deleted.id);
    await house.call('delete', `/${deleted.id}`).set('if-match', '*').expect(204);
    const count = async (id: string) => Number((await house.dataSource.query<{ n: string }[]>('select count(*) as n from delivery_attempt where subscription_id = $1', [id]))[0]!.n);
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10) as Parameters<DeliveriesService['forget']>[0];
    await deliveries.forget(inDays(29));
    expect([await count(kept.id), await count(deleted.id)]).toEqual([1, 0]);
    await deliveries.forget(inDays(32));
    await deliveries.forget(inDays(32));
    expect(await count(kept.id)).toBe(0);
  });
});
