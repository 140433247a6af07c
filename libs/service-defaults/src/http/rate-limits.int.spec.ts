import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serviceDatabase, type ServiceDatabase } from '@huipin/testing';
import Fastify, { type FastifyInstance } from 'fastify';
import type { DomainError } from '@huipin/kernel';
import pg from 'pg';
import { runMigrations } from '../data/migrations.ts';
import { defaultMigrations } from '../index.ts';
import { RateLimits, type RateLimitSettings } from './rate-limits.ts';

let database: ServiceDatabase;
const open: { end(): Promise<void> }[] = [];
beforeAll(async () => {
  database = await serviceDatabase('limits', { migrate: async (url) => void (await runMigrations(url, [defaultMigrations])) });
});
afterAll(async () => {
  await Promise.all(open.map((each) => each.end()));
  await database.drop();
});

/** A replica that counts clients, named by a header. */
function replica(store: RateLimitSettings['store'], url = database.runtimeUrl): FastifyInstance {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 500 });
  const limits = new RateLimits({ store, perClient: 3, perAddress: 100 }, pool);
  const app = Fastify();
  open.push({ end: async () => void (await Promise.all([app.close(), pool.end()])) });
  app.setErrorHandler((error: DomainError, _request, reply) => void reply.status(429).send(error.code));
  app.get('/', async (request, reply) => {
    await limits.take('client', request.headers['x-client'] as string, reply);
    return 'ok';
  });
  return app;
}
const ask = async (app: FastifyInstance, client: string) => {
  const { statusCode, headers } = await app.inject({ url: '/', headers: { 'x-client': client } });
  return { statusCode, headers };
};
const statuses = async (apps: readonly FastifyInstance[], client: string) => {
  const seen: number[] = [];
  for (const app of apps) seen.push((await ask(app, client)).statusCode);
  return seen;
};

describe('a client', () => {
  it('is told what it may ask, what is left, and when to come again', async () => {
    const app = replica('memory');
    expect((await ask(app, 'a')).headers).toMatchObject({ 'ratelimit-policy': '"client";q=3;w=60', ratelimit: '"client";r=2;t=60' });
    await statuses([app, app], 'a');
    const refused = await ask(app, 'a');
    expect([refused.statusCode, refused.headers['ratelimit']]).toEqual([429, expect.stringMatching(/^"client";r=0;t=\d+$/)]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask(app, 'b')).statusCode).toBe(200);
  });

  it('is counted by each replica for itself in memory', async () => {
    const [one, other] = [replica('memory'), replica('memory')];
    expect(await statuses([one, one, one, one, other], 'm')).toEqual([200, 200, 200, 429, 200]);
  });

  it('is counted by all replicas together in PostgreSQL', async () => {
    const [one, other] = [replica('postgres'), replica('postgres')];
    expect(await statuses([one, other, one, other, one], 'p')).toEqual([200, 200, 200, 429, 429]);
  });

  it('is still counted while the database cannot be asked', async () => {
    const app = replica('postgres', 'postgres://nobody:x@127.0.0.1:1/nothing');
    expect(await statuses([app, app, app, app], 'q')).toEqual([200, 200, 200, 429]);
  });
});
