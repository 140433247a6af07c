import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inTransaction, rows } from '@huipin/messaging';
import { asSomebody, Delivery } from '@huipin/messaging/testing';
import { CONFIG, type BaseConfig, type Keyring } from '@huipin/service-defaults';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import { eventually } from '@huipin/testing';
import { Webhook } from 'standardwebhooks';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { allMigrations } from '../data-source.ts';
import { notificationsService } from '../definition.ts';
import { FeedsService } from '../feeds/feeds.service.ts';
import { SinkRules } from '../sinks/sink-address.gateway.ts';
import { honourGranted } from '../testing/facts.ts';
import { startReceiver, type Receiver } from '../testing/receiver.ts';
import { KeySeal } from './key-seal.service.ts';
import { SubscriptionsService } from './subscriptions.service.ts';

interface Created {
  id: string;
  secret: string;
}

const api = '/api/notifications/v1';
let notifications: ServiceUnderTest;
let [portal, security] = ['', ''];
let receiver: Receiver | undefined;
beforeAll(async () => {
  notifications = await serviceUnderTest('notifications', notificationsService, allMigrations);
  portal = await notifications.bearer({ sub: 'portal-demo', roles: ['subscription.manage'] });
  security = await notifications.bearer({ sub: 'security-demo', roles: ['security.manage'] });
});
afterAll(async () => {
  receiver?.close();
  await notifications.close();
});

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  request(notifications.app.getHttpServer()).post(`${api}${path}`).set({ authorization: portal, ...headers }).send(body);
const subscribe = async (sink: string, headers: Record<string, string> = {}) => (await post('/subscriptions', { feed: 'public', sink }, headers).expect(201)).body as Created;
const renew = async (headers: Record<string, string> = {}) => ((await post('/sealing-renewals', {}, { authorization: security, ...headers }).expect(200)).body as { sealedAnew: number }).sealedAnew;
const dataSource = () => notifications.app.get(DataSource);

/** Tables where the text stands in any column. */
async function placesOf(text: string): Promise<string[]> {
  const tables = await rows<{ name: string }>(dataSource().manager, `select format('%I', tablename) as name from pg_tables where schemaname = 'public'`);
  const found: string[] = [];
  for (const { name } of tables) {
    const [hit] = await rows(dataSource().manager, `select from ${name} t where strpos(t::text, $1) > 0 limit 1`, [text]);
    if (hit) found.push(name);
  }
  return found;
}

/** As the release before had it. */
async function inTheClear(id: string, keys: readonly object[]): Promise<void> {
  await asSomebody(() => inTransaction(dataSource(), (tx) => rows(tx, 'update subscription set keys = $2, version = version + 1 where id = $1', [id, JSON.stringify(keys)])));
}
const clearKey = (secret: string) => ({ id: 'old', key: secret, publicKey: null, validTo: null });
const withKeys = (sealing: Keyring | undefined) => {
  const config: BaseConfig = { ...notifications.app.get<BaseConfig>(CONFIG), sealing };
  return new SubscriptionsService(dataSource(), notifications.app.get(FeedsService), notifications.app.get(SinkRules), config);
};

describe('the secret of a receiver', () => {
  it('stands nowhere in the database, nor in the answer that is kept for a repeat, which shows it again', async () => {
    const headers = { 'idempotency-key': 'sealed-1' };
    const { id, secret } = await subscribe('http://127.0.0.1:1/', headers);
    expect((await subscribe('http://127.0.0.1:1/', headers)).secret).toBe(secret);
    const rotated = (await post(`/subscriptions/${id}/secret-rotations`, {}, { 'idempotency-key': 'sealed-2' }).expect(200)).body as Created;
    for (const planted of [secret, rotated.secret]) expect(await placesOf(planted.slice('whsec_'.length))).toEqual([]);
    expect(await placesOf(id)).toContain('subscription');
  });

  it('signs what is delivered; one from before the seal signs too, and is sealed at the next change', async () => {
    receiver = await startReceiver();
    const { id } = await subscribe(receiver.url);
    const secret = `whsec_${Buffer.alloc(32, 'x').toString('base64')}`;
    await inTheClear(id, [clearKey(secret)]);
    const delivery = new Delivery(notifications.app);
    // Whoever delivers looks at the table now and then.
    await eventually(async () => {
      await delivery.deliver(honourGranted('sealed'));
      const { body, headers } = receiver!.arrivals.at(-1)!;
      expect(new Webhook(secret).verify(body, headers)).toMatchObject({ subject: 'sealed' });
    });
    expect(await placesOf(secret)).toEqual(['subscription']);
    await request(notifications.app.getHttpServer()).patch(`${api}/subscriptions/${id}`).set({ authorization: portal, 'if-match': '*' }).send({ state: 'paused' }).expect(200);
    expect(await placesOf(secret)).toEqual([]);
  });

  it('is sealed by a renewal where it stands in the clear, and anew after a new key', async () => {
    const { id } = await subscribe('http://127.0.0.1:1/');
    const secret = `whsec_${Buffer.alloc(32, 'y').toString('base64')}`;
    await inTheClear(id, [clearKey(secret)]);
    expect(await renew({ 'idempotency-key': 'renewal-1' })).toBe(1);
    expect([await placesOf(secret), await renew(), await renew({ 'idempotency-key': 'renewal-1' })]).toEqual([[], 0, 1]);
    const [spec] = notifications.app.get<BaseConfig>(CONFIG).sealing!;
    const fresh = { id: 'fresh', algorithm: 'sm4-gcm', key: Buffer.alloc(16, 'f') } as const;
    const both = withKeys([fresh, spec]);
    expect(await asSomebody(() => both.renewSeals())).toBeGreaterThan(0);
    const [mine] = (await withKeys([fresh]).listActive()).filter((subscription) => subscription.id === id);
    expect(mine?.keys).toEqual([clearKey(secret)]);
    await expect(withKeys([spec]).listActive()).rejects.toThrow('no key fresh here');
    expect(await asSomebody(() => withKeys([spec, fresh]).renewSeals())).toBeGreaterThan(0);
  });

  it('is not made where nothing could seal it; one in the clear goes on, a sealed one cannot be opened', async () => {
    const keyless = withKeys(undefined);
    const write = { principal: { sub: 'portal-demo' }, idempotencyKey: undefined } as never;
    const command = { feed: 'public', sink: 'http://127.0.0.1:1/', filter: { types: [], subjects: [], divisions: [] }, algorithm: 'v1', maxInFlight: 1 } as const;
    await expect(keyless.create(command, write)).rejects.toMatchObject({ code: 'SEALING_KEYS_MISSING' });
    const seal = new KeySeal(undefined);
    expect(seal.open('x', seal.seal('x', [clearKey('whsec_a')]))).toEqual([clearKey('whsec_a')]);
    expect(() => seal.open('x', [{ id: 'old', sealed: 'spec.x', publicKey: null, validTo: null }])).toThrow('SEALING_KEYS_MISSING');
  });
});
