import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DomainError } from '@huipin/kernel';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { createFastify, prepareFastify } from './fastify.ts';
import { RateLimits } from './rate-limits.ts';

const pool = new pg.Pool();
let app: FastifyInstance;
beforeAll(() => {
  app = createFastify((error) => { throw error; }).getInstance();
  prepareFastify(app, { takesFileAt: () => false, limits: new RateLimits({ store: 'memory', perClient: 100, perAddress: 3 }, pool), bodySeconds: 1 });
  app.setErrorHandler((error, _request, reply) => reply.status(error instanceof DomainError ? 429 : 500).send());
  app.get('/', (request) => request.ip);
});
afterAll(() => Promise.all([app.close(), pool.end()]));

/** As the edge hands it on, or somebody else: the last address is the one that the edge has written. */
const ask = async (forwardedFor: string) => {
  const { statusCode, body } = await app.inject({ url: '/', headers: { 'x-forwarded-for': forwardedFor } });
  return statusCode === 200 ? body : statusCode;
};

describe('the address that requests are counted by', () => {
  it('is the one that the edge says, and nothing that the client has claimed before it', async () => {
    expect(await ask('203.0.113.9')).toBe('203.0.113.9');
    expect(await ask('6.6.6.6, 203.0.113.9')).toBe('203.0.113.9');
    expect(await ask('7.7.7.7, 203.0.113.9')).toBe('203.0.113.9');
    expect(await ask('8.8.8.8, 203.0.113.9')).toBe(429);
    expect(await ask('203.0.113.10')).toBe('203.0.113.10');
  });
});
