import { gzipSync, brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { eventually } from '@huipin/testing';
import { Caller } from '../e2e/client.ts';
import { bombs } from './attacks/archives.ts';
import { regexBombs } from './attacks/texts.ts';
import { Attacker, inParallel } from './attacker.ts';
import { operations } from './operations.ts';
import { rawRequest } from './raw-request.ts';
import { pointersTo, sampleOf } from './sample-body.ts';

const attacker = new Attacker();
const caller = new Caller(attacker.origin);
const registrar = caller.as('registrar-340000');
/** Of what operators ask, and of corrections, the texts are those of the rest. */
const writes = operations.filter(({ method, path, body }) => method === 'POST' && body !== undefined && !/messaging|day-runs|\{/.test(path) && pointersTo('x', sampleOf(body, { text: 'x' })).length > 0);

describe('a text that a pattern could choke on', () => {
  it.each(regexBombs.map((text) => [`${text.slice(0, 12)}… of ${text.length}`, text]))('is refused by every body: %s', async (_, text) => {
    const taken = await inParallel(writes, async (operation) => {
      const { status } = await attacker.ask(operation, { body: sampleOf(operation.body!, { text }), headers: { 'if-match': '*' } });
      return [404, 413, 422].includes(status) ? [] : [`${operation.name}: ${status}`];
    });
    expect(taken.flat()).toEqual([]);
  });

  it.each(regexBombs.map((text) => [`${text.slice(0, 12)}… of 12,000`, encodeURIComponent(text.slice(0, 3_000)).slice(0, 12_000).replace(/%.?$/, '')]))('is answered in addresses and headers: %s', async (_, text) => {
    for (const path of [`/api/registry/v1/enterprises?name=${text}`, `/api/standards/v1/standards/parse?number=${text}`, `/api/credit/v1/sampling-statistics?product=${text}`, `/${text}`]) {
      expect([path.slice(0, 40), (await rawRequest(attacker.origin, path)).status < 500]).toEqual([path.slice(0, 40), true]);
    }
    for (const header of ['accept', 'accept-language', 'authorization', 'if-none-match', 'traceparent', 'x-request-id', 'idempotency-key', 'range', 'cookie', 'content-type', 'forwarded', 'x-forwarded-for']) {
      const { status } = await rawRequest(attacker.origin, '/api/registry/v1/enterprises?limit=1', { headers: { [header]: text } });
      expect([header, status < 500]).toEqual([header, true]);
    }
  });
});

const nothing = { accepted: 0 };

async function ended(job: string): Promise<object> {
  const { state, accepted } = await caller.must(200, registrar.get<{ state: string; accepted: number }>(job));
  if (state !== 'failed' && state !== 'finished') throw new Error(`it is ${state}`);
  return { accepted };
}

describe('a file that is larger than it looks', () => {
  it.each(bombs)('takes nothing in, and ends: %s', async (_, make) => {
    const answer = await registrar.send<unknown>('POST', '/api/registry/v1/imports?kind=enterprises', make(), { 'content-type': 'application/octet-stream' });
    expect([202, 415, 422]).toContain(answer.status);
    const job = answer.headers.get('location');
    expect(job === null ? nothing : await eventually(() => ended(job), { interval: 50 })).toEqual(nothing);
  });

  it.each([['gzip', gzipSync], ['br', brotliCompressSync], ['deflate', gzipSync], ['gzip, gzip', gzipSync]] as const)('is not unpacked where a body is due: %s', async (encoding, pack) => {
    const body = pack(JSON.stringify({ name: 'x'.repeat(10_000_000), division: '340104' }));
    const [enterprises] = operations.filter(({ name }) => name === 'POST /api/registry/v1/enterprises');
    expect((await attacker.ask(enterprises!, { body, headers: { 'content-encoding': encoding } })).status).toBe(400);
  });
});

it('leaves the platform at work', async () => {
  expect(await attacker.isAlive()).toBe(true);
});
