import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registryUnderTest, type Registry } from './honours/testing/registry-under-test.ts';

let registry: Registry, origin: string, authorization: string;
beforeAll(async () => {
  registry = await registryUnderTest();
  await registry.app.listen(0, '127.0.0.1');
  origin = `http://127.0.0.1:${(registry.app.getHttpServer().address() as AddressInfo).port}/api/registry/v1`;
  authorization = await registry.bearer({ sub: 'registrar', territory: '340000', roles: ['registry.write', 'honour.decide', 'registry.import'] });
});
afterAll(() => registry.close());

const post = (body: string | Buffer, contentType = 'application/json') => fetch(`${origin}/enterprises`, { method: 'POST', body, headers: { authorization, 'content-type': contentType } });
const get = (path: string, language = 'zh') => fetch(`${origin}${path}`, { headers: { authorization, 'accept-language': language } });

describe('a request that cannot be read', () => {
  it.each<[string, string | Buffer, string, number, string]>([
    ['half a record', '{"a":', 'application/json', 400, 'MALFORMED_BODY'],
    ['in another encoding', Buffer.from('{"a":"\xfd"}', 'latin1'), 'application/json', 400, 'INVALID_UTF8'],
    ['text', 'a', 'text/plain', 415, 'MEDIA_TYPE_UNSUPPORTED'],
  ])('because its body is %s is refused as a problem', async (_, body, contentType, status, code) => {
    const response = await post(body, contentType);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await response.json()).toMatchObject({ status, code, type: `/api/registry/v1/errors#${code}` });
  });

  it('because its body is too large says how large one may be', async () => {
    const response = await post(Buffer.alloc(2 ** 20 + 1, ' '));
    expect(await response.json()).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE', detail: expect.stringContaining('1048576') });
  });

  it.each([
    ['is no UTF-8', '%c3%28', 400, 'MALFORMED_REQUEST'],
    ['has a broken escape', '%zz', 400, 'MALFORMED_REQUEST'],
    ['is longer than any id', 'x'.repeat(5_000), 404, 'NOT_FOUND'],
  ])('because its address %s is refused as a problem in the language asked for', async (_, id, status, code) => {
    for (const language of ['en', 'zh-CN']) {
      const response = await get(`/enterprises/${id}`, language);
      expect(response.headers.get('content-language')).toBe(language);
      expect(await response.json()).toMatchObject({ status, code });
    }
  });
});

describe('a question that has no answer', () => {
  it.each(['/enterprises', '/subjects', '/honours', '/protections', '/exit-cases', '/imports'])('because no page of %s ends there is refused', async (path) => {
    for (const position of [['abc'], [1], ['a', 'b'], [null]]) {
      const response = await get(`${path}?cursor=${Buffer.from(JSON.stringify(position)).toString('base64url')}`);
      expect([path, position, response.status]).toEqual([path, position, 422]);
    }
  });

  it.each(['/honours?on=0000-01-01', '/honours?knownOn=0000-01-01', '/honours?knownOn=0000-01-01T00:00:00Z', '/divisions/340100?on=0000-01-01'])('because %s speaks of a year before the first is refused', async (path) => {
    expect(await (await get(path)).json()).toMatchObject({ status: 422, code: 'NOT_A_DATE' });
  });
});

describe('codes', () => {
  it('of divisions come on one page, or on as many as are asked for', async () => {
    const list = async (query: string) => (await (await get(`/divisions?on=2026-11-23${query}`)).json()) as { items: { code: string }[]; nextCursor: string | null };
    const all = await list('');
    expect([all.items.length, all.nextCursor]).toEqual([121, null]);
    const first = await list('&limit=100');
    const second = await list(`&limit=100&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect(second.nextCursor).toBeNull();
  });

  it('of an industry are asked for by edition, and another edition is refused by name', async () => {
    expect(await (await get('/industries/2011/C1310')).json()).toMatchObject({ code: '1310', correspondsTo: { edition: '2017', codes: ['1311', '1312', '1313', '1314', '1319'] } });
    expect(await (await get('/industries/2012/1310')).json()).toMatchObject({ status: 422, errors: [{ pointer: '/edition', code: 'NOT_ALLOWED' }] });
  });
});
