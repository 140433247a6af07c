import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serviceDatabase, type ServiceDatabase } from '@huipin/testing';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../data/data-source.ts';
import { runMigrations } from '../data/migrations.ts';
import { defaultMigrations } from '../index.ts';
import { answer, type Answer } from './answer.ts';
import { forgetOldIdempotencyKeys, idempotent } from './idempotency.ts';
import type { Write } from './write.ts';

let database: ServiceDatabase, service: DataSource;
const connectionTo = (url: string) => createDataSource(url, []).initialize();

beforeAll(async () => {
  database = await serviceDatabase('idempotency', { migrate: async (url) => void (await runMigrations(url, [defaultMigrations])) });
  await database.asOwner(`create table made (id int generated always as identity); grant all on made to public`);
  service = await connectionTo(database.runtimeUrl);
});
afterAll(async () => {
  await service.destroy();
  await database.drop();
});

const write = (idempotencyKey: string, fingerprint = 'body'): Write => ({
  principal: { sub: 'client', org: undefined, territory: undefined, roles: [], enterprise: undefined },
  idempotencyKey,
  fingerprint,
  ifMatch: undefined,
});
/** Makes a thing; what it answers is different each time. */
const make = async (tx: EntityManager): Promise<Answer> => {
  const [{ id }] = await tx.query<[{ id: number }]>('insert into made default values returning id');
  return answer(201, { id, name: '徽品', at: process.hrtime.bigint().toString() }, { location: `/made/${id}`, etag: '"1"' });
};
const send = (by: DataSource, asked: Write, work = make) => by.transaction((tx) => idempotent(tx, asked, () => work(tx)));
const count = async () => (await service.query<[{ n: number }]>('select count(*)::int as n from made'))[0].n;

describe('a key', () => {
  it('gives the same answer byte for byte, also when the process that gave it is gone', async () => {
    const first = await send(service, write('same'));
    await service.destroy();
    service = await connectionTo(database.runtimeUrl);
    expect(await send(service, write('same'))).toEqual(first);
    expect(await count()).toBe(1);
  });

  it('is refused with another body', async () => {
    await expect(send(service, write('same', 'other body'))).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', kind: 'invalid' });
  });

  it.each<[string, (tx: EntityManager) => Promise<Answer>]>([
    ['was refused', () => Promise.reject(new Error('refused'))],
    ['did its work and was cut off before the commit', async (tx) => {
      const done = await make(tx);
      const [{ pid }] = await tx.query<[{ pid: number }]>('select pg_backend_pid() as pid');
      await service.query('select pg_terminate_backend($1)', [pid]);
      return done;
    }],
  ])('is as good as new when the first request %s', async (why, work) => {
    const before = await count();
    await expect(send(service, write(why), work)).rejects.toThrow();
    expect(await count()).toBe(before);
    const second = await send(service, write(why));
    expect([second.status, await count()]).toEqual([201, before + 1]);
    expect(await send(service, write(why))).toEqual(second);
  });

  it('does its work once for two requests at the same moment', async () => {
    const before = await count();
    const [one, other] = await Promise.all([send(service, write('twins')), send(service, write('twins'))]);
    expect(one).toEqual(other);
    expect(await count()).toBe(before + 1);
  });

  it('is kept for 24 hours and then forgotten', async () => {
    const first = await send(service, write('old'));
    await database.asOwner(`update idempotency_key set recorded_at = now() - interval '23 hours 59 minutes' where key = 'old'`);
    await forgetOldIdempotencyKeys(service.manager);
    expect(await send(service, write('old'))).toEqual(first);
    await database.asOwner(`update idempotency_key set recorded_at = now() - interval '24 hours 1 second' where key = 'old'`);
    await forgetOldIdempotencyKeys(service.manager);
    expect(await send(service, write('old'))).not.toEqual(first);
  });
});
