import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import { allMigrations } from './data-source.ts';
import { registryService } from './definition.ts';

let registry: ServiceUnderTest, origin: string, authorization: string;
const ids: string[] = [];

beforeAll(async () => {
  registry = await serviceUnderTest('registry', registryService, allMigrations, { bodySeconds: 1, corsOrigins: ['https://pinpai.example'] });
  await registry.app.listen(0, '127.0.0.1');
  origin = `http://127.0.0.1:${(registry.app.getHttpServer().address() as AddressInfo).port}/api/registry/v1`;
  authorization = await registry.bearer({ sub: 'registrar', territory: '340000', roles: ['registry.write', 'honour.decide'] });
  for (const name of ['=1+1有限公司', '皖南"茶叶", 有限公司', '第三有限公司']) {
    const created = await call('/enterprises', { method: 'POST', body: JSON.stringify({ name, division: '340104' }), headers: { 'content-type': 'application/json' } });
    ids.push(((await created.json()) as { id: string }).id);
  }
});
afterAll(() => registry.close());

interface Page {
  items: Record<string, unknown>[];
  nextCursor: string | null;
}
const call = (path: string, { headers, ...init }: RequestInit & { headers?: Record<string, string> } = {}) => fetch(`${origin}${path}`, { ...init, headers: { authorization, ...headers } });
const pageOf = async (path: string) => (await (await call(path)).json()) as Page;

describe('what is answered', () => {
  it('to somebody is kept by nobody; what is the same for all may be', async () => {
    const kept = async (path: string, headers: Record<string, string>) => (await fetch(`${origin}${path}`, { headers })).headers.get('cache-control');
    for (const path of ['/protections', '/enterprises', `/enterprises/${ids[0]}`]) expect(await kept(path, { authorization })).toBe('no-store');
    expect([await kept('/enterprises', {}), await kept('/divisions', { authorization })]).toEqual(['no-cache', 'public, max-age=3600']);
  });
});

describe('a list', () => {
  it('comes whole as NDJSON, page by page behind the scenes', async () => {
    const response = await call('/enterprises?limit=1', { headers: { accept: 'application/x-ndjson' } });
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    const lines = (await response.text()).trimEnd().split('\n').map((line) => JSON.parse(line) as { id: string });
    expect(lines.map(({ id }) => id)).toEqual(ids);
  });

  it('comes whole as CSV that no spreadsheet takes for formulas', async () => {
    const response = await call('/enterprises?limit=2&fields=name,division', { headers: { accept: 'text/csv' } });
    expect([response.headers.get('content-type'), Buffer.from(await response.clone().arrayBuffer()).subarray(0, 3).toString('hex')]).toEqual(['text/csv; charset=utf-8', 'efbbbf']);
    expect((await response.text()).split('\r\n')).toEqual(['name,division.code,division.name', "'=1+1有限公司,340104,蜀山区", '"皖南""茶叶"", 有限公司",340104,蜀山区', '第三有限公司,340104,蜀山区', '']);
  });

  it('is refused as a problem before a line of it is written', async () => {
    const response = await call('/enterprises?division=34', { headers: { accept: 'text/csv' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([422, 'application/problem+json; charset=utf-8']);
  });

  it('holds the members asked for, and names those there are', async () => {
    expect((await pageOf('/enterprises?fields=id,version&limit=1')).items).toEqual([{ id: ids[0], version: 1 }]);
    expect(await pageOf('/enterprises?fields=id,secret')).toMatchObject({ status: 422, code: 'FIELD_UNKNOWN', errors: [{ pointer: '/fields' }] });
  });

  it('gives each item once, whatever is entered between two pages', async () => {
    const first = await pageOf('/enterprises?limit=2&division=340104');
    await call('/enterprises', { method: 'POST', body: JSON.stringify({ name: '后来有限公司', division: '340104' }), headers: { 'content-type': 'application/json' } });
    const second = await pageOf(`/enterprises?limit=2&division=340104&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].slice(0, 3).map(({ id }) => id)).toEqual(ids);
  });

  it('takes no cursor but its own', async () => {
    const { nextCursor } = await pageOf('/enterprises?limit=1&division=340104');
    const [position, tag] = nextCursor!.split('.');
    const forged = Buffer.from(JSON.stringify([ids[2]])).toString('base64url');
    expect((await call(`/enterprises?limit=3&division=340104&cursor=${nextCursor}`)).status).toBe(200);
    for (const query of [`division=340104&cursor=${forged}.${tag}`, `division=340104&cursor=${position}`, `division=340104&cursor=${position}.`, `cursor=${nextCursor}`]) {
      expect([query, await pageOf(`/enterprises?${query}`)]).toMatchObject([query, { status: 422, code: 'CURSOR_INVALID' }]);
    }
    expect(await pageOf(`/subjects?division=340104&cursor=${nextCursor}`)).toMatchObject({ code: expect.stringMatching(/CURSOR_INVALID|UNKNOWN_FIELD/) });
  });
});

describe('a resource', () => {
  const etagOf = async (path: string) => (await call(path)).headers.get('etag')!;

  it.each(['/enterprises', '/honour-types', '/divisions/340104', '/labels', '/errors', '/me', '/industries/2017/1311'])('is not sent again to whoever has it: %s', async (path) => {
    const again = await call(path, { headers: { 'if-none-match': `W/"x", ${await etagOf(path)}` } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', await etagOf(path)]);
    expect((await call(path, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
  });

  it('is changed by whoever has seen its version, and by nobody else', async () => {
    const etag = await etagOf(`/enterprises/${ids[2]}`);
    const correct = (ifMatch: string) =>
      call(`/enterprises/${ids[2]}/corrections`, { method: 'POST', body: JSON.stringify({ size: 'small', reason: '补录' }), headers: { 'content-type': 'application/json', 'if-match': ifMatch } });
    expect((await correct(etag)).status).toBe(200);
    expect((await correct(etag)).status).toBe(412);
    expect(await etagOf(`/enterprises/${ids[2]}`)).not.toBe(etag);
  });

  it('is another for each question about it', async () => {
    expect(await etagOf(`/enterprises/${ids[2]}?knownOn=2020-01-01`)).not.toBe(await etagOf(`/enterprises/${ids[2]}`));
  });
});

describe('an act of an operator', () => {
  it('is done once for one key, and its answer kept', async () => {
    const operator = await registry.bearer({ sub: 'operator', roles: ['operate'] });
    const run = (today: string, key: string) => call('/day-runs', { method: 'POST', body: JSON.stringify({ today }), headers: { authorization: operator, 'content-type': 'application/json', 'idempotency-key': key } });
    const [first, again] = [await run('2020-01-01', 'run'), await run('2020-01-01', 'run')];
    expect([first.status, again.status, await again.text()]).toEqual([200, 200, await first.text()]);
    expect(await (await run('2020-01-02', 'run')).json()).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await (await run('2020-01-01', 'a b')).json()).toMatchObject({ status: 400, code: 'IDEMPOTENCY_KEY_MALFORMED' });
    const release = () => call('/messaging/topics/credit.listing.v1/release', { method: 'POST', headers: { authorization: operator, 'idempotency-key': 'release' } });
    expect([(await release()).status, (await release()).status]).toEqual([204, 204]);
  });
});

describe('the type of a problem', () => {
  it('leads a program to a table and a person to a page', async () => {
    const { type } = (await (await call('/enterprises/none')).json()) as { type: string };
    expect(type).toBe('/api/registry/v1/errors#NOT_FOUND');
    const [table, page] = await Promise.all(['application/json', 'text/html,application/xhtml+xml,*/*;q=0.8'].map((accept) => call('/errors', { headers: { accept } })));
    expect(((await table!.json()) as Page).items).toContainEqual(expect.objectContaining({ code: 'NOT_FOUND', status: 404 }));
    expect([page!.headers.get('content-type'), await page!.text()]).toEqual(['text/html; charset=utf-8', expect.stringContaining('<tr id="NOT_FOUND">')]);
  });
});

describe('an address', () => {
  it.each([
    ['DELETE', '/enterprises', 'GET, HEAD, POST'],
    ['PUT', '/enterprises/1', 'GET, HEAD'],
    ['QUERY', '/enterprises', 'GET, HEAD, POST'],
    ['GET', '/enterprises/1/corrections', 'POST'],
  ])('that knows no %s says what it knows: %s', async (method, path, allowed) => {
    const response = await call(path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allowed]);
    expect(await response.json()).toMatchObject({ code: 'METHOD_NOT_ALLOWED', status: 405 });
  });
});

describe('a request that holds its connection', () => {
  it('is answered for what it sent when its body does not come, and its connection is closed', async () => {
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname);
    socket.write(`POST /api/registry/v1/enterprises HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer.toString()).toContain('REQUEST_TIMEOUT');
    socket.destroy();
  });

  it.each([
    ['one header of 20 kB', { 'x-long': 'x'.repeat(20_000) }],
    ['three thousand headers', Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`x-${at}`, '1']))],
  ])('is refused before it is read: %s', async (_, headers) => {
    const [response] = (await once(httpRequest(`${origin}/divisions`, { headers }).end(), 'response')) as [{ statusCode: number }];
    expect(response.statusCode).toBe(431);
  });
});

describe('a page of another origin', () => {
  it('may call where it is listed, and read what an answer says beside its body', async () => {
    const preflight = await call('/enterprises', { method: 'OPTIONS', headers: { origin: 'https://pinpai.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,idempotency-key' } });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, 'https://pinpai.example']);
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/idempotency-key/);
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    const response = await call('/honour-types', { headers: { origin: 'https://pinpai.example' } });
    expect([response.headers.get('access-control-allow-origin'), response.headers.get('access-control-expose-headers')]).toEqual(['https://pinpai.example', expect.stringMatching(/etag/)]);
  });

  it('may not where it is not', async () => {
    expect((await call('/honour-types', { headers: { origin: 'https://evil.example' } })).headers.get('access-control-allow-origin')).toBeNull();
  });
});
