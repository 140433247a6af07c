import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { published } from '@huipin/messaging/testing';
import { createDataSource } from '@huipin/service-defaults';
import { eventually } from '@huipin/testing';
import { tables } from '../data-source.ts';
import { DeliveriesUnderTest, firstArrivals } from '../testing/deliveries-under-test.ts';

let house: DeliveriesUnderTest;

beforeAll(async () => {
  house = await DeliveriesUnderTest.start();
});
afterAll(() => house.notifications.close());
beforeEach(() => house.begin());
afterEach(() => house.tidy());

describe('a failed delivery', () => {
  it('is tried again by the schedule, later events of its subject wait behind it, others flow', async () => {
    house.startWorker();
    const to = await house.receiver();
    let isMended = false;
    to.answer(({ subject: of }) => (of === house.subject('sick') && !isMended ? 503 : 204));
    const { id } = await house.subscribe(to.url);
    await house.grant('sick', 'well', 'sick', 'well');
    await house.isSettled(id);
    expect(to.subjects().filter((of) => of === house.subject('sick'))).toHaveLength(1);
    expect(to.subjects().filter((of) => of === house.subject('well'))).toHaveLength(2);
    await eventually(async () => expect((await house.failuresOf(id)).map(({ state, attempts, status, reason }) => [state, attempts, status, reason])).toEqual([['failing', 1, 503, 'status'], ['waiting', 0, null, null]]));
    const delayOf = async () => Math.round((Date.parse((await house.failuresOf(id))[0]!.nextAttemptAt!) - house.now()) / 1_000);
    expect(await delayOf()).toBe(5);
    house.pass(6);
    await eventually(async () => expect((await house.failuresOf(id))[0]?.attempts).toBe(2));
    expect(await delayOf()).toBe(300);
    isMended = true;
    house.pass(301);
    await eventually(async () => expect(await house.failuresOf(id)).toEqual([]));
    const sick = to.arrivals.filter(({ subject: of }) => of === house.subject('sick')).map(({ sequence }) => sequence);
    expect(sick).toEqual([sick[0], sick[0], sick[0], sick[0]! + 2]);
    expect((await house.attemptsOf(id)).filter(({ outcome }) => outcome === 'failed').map(({ attempt }) => attempt)).toEqual([2, 1]);
    await house.grant('sick');
    await eventually(() => expect(to.arrivals.at(-1)?.subject).toBe(house.subject('sick')));
  });

  it.each([
    ['a redirect', 302, 'redirect'],
    ['a reset connection', 'reset', 'connection'],
    ['no answer', 'hang', 'timeout'],
  ] as const)('may be %s', async (_, reply, reason) => {
    house.startWorker();
    const to = await house.receiver();
    to.answer((__, nth) => (nth === 1 ? reply : 204));
    const { id } = await house.subscribe(to.url);
    await house.grant('x');
    await eventually(async () => expect((await house.failuresOf(id))[0]).toMatchObject({ reason, attempts: 1 }));
    house.pass(6);
    await eventually(async () => expect(await house.failuresOf(id)).toEqual([]));
    expect(to.arrivals).toHaveLength(2);
  });

  it('is given up after the tenth attempt where others came through, and its subject goes on', async () => {
    house.startWorker();
    const to = await house.receiver();
    to.answer(({ sequence }) => (sequence === to.arrivals[0]?.sequence ? 400 : 204));
    const { id } = await house.subscribe(to.url, { maxInFlight: 1 });
    await house.grant('poison', 'poison', 'other');
    for (let attempt = 1; attempt < 10; attempt += 1) {
      await eventually(async () => expect((await house.failuresOf(id))[0]?.attempts).toBe(attempt));
      await house.grant('other');
      await house.isSettled(id);
      house.pass(27 * 3_600);
    }
    await eventually(async () => expect((await house.failuresOf(id)).map(({ state, attempts }) => [state, attempts])).toEqual([['given-up', 10]]));
    await eventually(() => expect(to.subjects().filter((of) => of === house.subject('poison'))).toHaveLength(11));
    expect(await house.subscriptionOf(id)).toMatchObject({ state: 'active' });
  });

  it('ends the subscription after the tenth attempt where nothing came through, and loses nothing', async () => {
    house.startWorker();
    const to = await house.receiver();
    to.answer(() => 500);
    const { id } = await house.subscribe(to.url);
    await house.grant('x', 'x');
    for (let attempt = 1; attempt < 10; attempt += 1) {
      await eventually(async () => expect((await house.failuresOf(id))[0]?.attempts).toBe(attempt));
      house.pass(27 * 3_600);
    }
    await eventually(async () => expect(await house.subscriptionOf(id)).toMatchObject({ state: 'disabled', disabledReason: 'retries-exhausted' }));
    to.answer(() => 204);
    const before = to.arrivals.length;
    await house.call('patch', `/${id}`).set('if-match', '"2"').send({ state: 'active' }).expect(200);
    await eventually(() => expect(to.arrivals.slice(before).map(({ sequence }) => sequence)).toEqual([to.arrivals[0]!.sequence, to.arrivals[0]!.sequence + 1]));
    await eventually(async () => expect(await house.failuresOf(id)).toEqual([]));
  });
});

describe('an endpoint', () => {
  it('that answers 410 is switched off at once, the fact is published, and it can come back where it stood', async () => {
    house.startWorker();
    const to = await house.receiver();
    to.answer(() => 410);
    const { id } = await house.subscribe(to.url, { maxInFlight: 1 });
    await house.grant('x', 'y', 'z');
    await eventually(async () => expect(await house.subscriptionOf(id)).toMatchObject({ state: 'disabled', disabledReason: 'gone', version: 2 }));
    expect(to.arrivals).toHaveLength(1);
    const facts = (await published(house.notifications.app)).filter(({ subjectId }) => subjectId === id);
    expect(facts.map(({ type, data }) => [type.split('.').at(-1), (data as { reason?: string }).reason])).toEqual([['SubscriptionCreated', undefined], ['SubscriptionDisabled', 'gone']]);
    expect(facts[1]?.topic).toBe('notifications.subscription.v1');
    to.answer(() => 204);
    await house.call('patch', `/${id}`).set('if-match', '"2"').send({ state: 'active' }).expect(200);
    await house.isSettled(id);
    await eventually(() => expect([...firstArrivals(to.arrivals).keys()].sort()).toEqual(['x', 'y', 'z'].map((name) => house.subject(name))));
  });

  it('that is down costs a few failures and not one per event; when it is back everything comes, without waiting for the schedule', async () => {
    house.startWorker();
    const to = await house.receiver();
    to.answer(() => 500);
    const { id } = await house.subscribe(to.url);
    const names = Array.from({ length: 200 }, (_, index) => `down-${index}`);
    await house.grant(...names);
    await eventually(async () => expect(await house.progressOf(id)).toMatchObject({ breaker: { state: 'open' } }));
    // Ten under way at once, and those begun before the fifth failure.
    await eventually(async () => expect(await house.failuresOf(id)).toHaveLength(to.arrivals.length));
    const tried = to.arrivals.length;
    expect(tried).toBeLessThanOrEqual(14);
    house.pass(5.1);
    await eventually(() => expect(to.arrivals).toHaveLength(tried + 1));
    await eventually(async () => expect((await house.progressOf(id)).breaker).toMatchObject({ state: 'open', failures: tried + 1 }));
    to.answer(() => 204);
    house.pass(16);
    await eventually(() => expect(firstArrivals(to.arrivals).size).toBe(200));
    await eventually(async () => expect(await house.failuresOf(id)).toEqual([]));
    await house.isSettled(id);
    expect(await house.progressOf(id)).toMatchObject({ breaker: { state: 'closed', failures: 0 } });
  });

  it('that hangs delays nobody else', async () => {
    house.startWorker();
    const [hanging, quick] = [await house.receiver(), await house.receiver()];
    hanging.answer(() => 'hang');
    await Promise.all(Array.from({ length: 20 }, () => house.subscribe(hanging.url)));
    await house.subscribe(quick.url);
    const started = performance.now();
    for (let round = 0; round < 10; round += 1) await house.grant(`r${round}`);
    await eventually(() => expect(quick.arrivals).toHaveLength(10), { timeout: 2_000 });
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(hanging.arrivals.length).toBeGreaterThan(0);
  });
});

describe('a death in the middle', () => {
  const names = Array.from({ length: 300 }, (_, index) => `s${index % 30}`);

  it('loses nothing, repeats a little, and keeps the order of each subject', async () => {
    const to = await house.receiver();
    to.answer(({ sequence }, nth) => (sequence % 17 === 0 && nth === 1 ? 500 : 204));
    const { id } = await house.subscribe(to.url);
    // A pool of its own that is torn away: what was not saved is gone, and nothing can be saved any more.
    const mortal = await createDataSource((house.dataSource.options as { url: string }).url, tables).initialize();
    const first = house.startWorker({ leaseMillis: 300, graceMillis: 0 }, mortal);
    await house.grant(...names);
    await eventually(() => expect(to.arrivals.length).toBeGreaterThan(40), { interval: 1 });
    await mortal.destroy();
    const before = to.arrivals.length;
    house.startWorker();
    await house.isSettled(id);
    for (let minute = 0; minute < 3; minute += 1) house.pass(60);
    await eventually(async () => expect(await house.failuresOf(id)).toEqual([]));
    await first.stop();
    const bySubject = firstArrivals(to.arrivals);
    expect([...bySubject.values()].flat()).toHaveLength(300);
    for (const sequences of bySubject.values()) expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
    expect(before).toBeLessThan(300);
  });

  it('that was none: a worker whose lease has gone to another saves nothing and stops', async () => {
    const to = await house.receiver();
    const held = Promise.withResolvers<number>();
    to.answer(() => held.promise);
    const { id } = await house.subscribe(to.url);
    house.startWorker();
    await house.grant('x', 'y');
    await eventually(() => expect(to.arrivals).toHaveLength(2));
    const { position } = await house.progressOf(id);
    await house.dataSource.query(`update delivery_progress set lease_owner = gen_random_uuid(), lease_until = now() + interval '1 hour' where subscription_id = $1`, [id]);
    held.resolve(204);
    await house.grant('z');
    await eventually(async () => expect(await house.progressOf(id)).toMatchObject({ behind: 3, position }));
    expect(await house.attemptsOf(id)).toEqual([]);
    await house.dataSource.query('update delivery_progress set lease_until = now() where subscription_id = $1', [id]);
    await house.isSettled(id);
    expect([...firstArrivals(to.arrivals).keys()].sort()).toEqual(['x', 'y', 'z'].map((name) => house.subject(name)));
  });

  it('of nobody: two workers side by side deliver each event once', async () => {
    house.startWorker({ leaseMillis: 60_000 });
    house.startWorker({ leaseMillis: 60_000 });
    const to = await house.receiver();
    const subscriptions = await Promise.all(Array.from({ length: 5 }, () => house.subscribe(to.url)));
    await house.grant(...names.slice(0, 50));
    for (const { id } of subscriptions) await house.isSettled(id);
    expect(to.arrivals).toHaveLength(250);
  });
});
