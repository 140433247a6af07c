import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { crookedFrames, cursors, ids, limits, paths } from './attacks/addresses.ts';
import { Attacker, inParallel, type Answered } from './attacker.ts';
import { operations, parametersOf } from './operations.ts';
import { rawRequest } from './raw-request.ts';

const attacker = new Attacker();
const reads = operations.filter((each) => each.method === 'GET' && parametersOf(each).length > 0);
const acts = operations.filter((each) => each.method !== 'GET' && parametersOf(each).length > 0);
const lists = operations.filter(({ query }) => query.some(({ name }) => name === 'cursor'));
const isRefused = ({ status, contentType }: Answered) => status >= 400 && status < 500 && contentType.startsWith('application/problem+json');

describe('an id that is none', () => {
  it.each(ids.map((id) => [id.length > 60 ? `${id.slice(0, 20)}… of ${id.length}` : id, id]))('finds nothing at any address: %s', async (_, id) => {
    const found = await inParallel(reads, async (operation) => {
      const answer = await attacker.ask(operation, { path: operation.path.replaceAll(/\{\w+\}/g, () => id) });
      return isRefused(answer) ? [] : [`${operation.name}: ${answer.status} ${answer.text.slice(0, 200)}`];
    });
    expect(found.flat()).toEqual([]);
  });

  it.each(['..%2f', '%00', "'", '%ff', 'x%0a', 'a'.repeat(8_000)])('is acted on by no operation: %s', async (id) => {
    const done = await inParallel(acts, async (operation) => {
      const answer = await attacker.ask(operation, { path: operation.path.replaceAll(/\{\w+\}/g, () => id), body: operation.body === undefined ? undefined : {}, headers: { 'if-match': '*' } });
      return isRefused(answer) ? [] : [`${operation.name}: ${answer.status}`];
    });
    expect(done.flat()).toEqual([]);
  });
});

describe('an address beside those there are', () => {
  it.each(paths)('opens nothing: %s', async (path) => {
    const { status, text } = await rawRequest(attacker.origin, path);
    // A page of the portal is its start page, whatever it is called.
    expect([400, 401, 404].includes(status) || (status === 200 && text.includes('<!doctype html'))).toBe(true);
  });
});

describe('a request of another kind', () => {
  it.each(['TRACE', 'TRACK', 'PROPFIND', 'MOVE', 'PURGE', 'LINK'])('is answered by nobody: %s', async (method) => {
    for (const path of ['/', '/api/registry/v1/me', '/identity/token']) expect([path, await statusOf([`${method} ${path} HTTP/1.1`])]).toEqual([path, expect.stringMatching(/^4\d\d$/)]);
  });

  it.each(crookedFrames)('with two ends is refused before it is passed on: %s', async (_, lines) => {
    expect(await statusOf(['POST /api/registry/v1/enterprises HTTP/1.1', ...lines])).toBe('400');
  });
});

describe('a place in a list', () => {
  it('that the list has not given is refused, by its name', async () => {
    const taken = await inParallel(lists.flatMap((operation) => cursors.map((cursor) => ({ operation, cursor }))), async ({ operation, cursor }) => {
      const { status, problem } = await attacker.ask(operation, { query: { cursor } });
      return status === 422 && problem.errors?.[0]?.pointer === '/cursor' ? [] : [`${operation.name} ${cursor.slice(0, 40)}: ${status} ${problem.code}`];
    });
    expect(taken.flat()).toEqual([]);
  });

  it('that another list has given, or this one by other filters, is refused; so is a part of it', async () => {
    const given = await Promise.all(['honour-types', 'protections', 'honours', 'divisions'].map(async (list) => ({ list, cursor: await cursorOf(list) })));
    for (const { list, cursor } of given) {
      for (const other of given.filter((each) => each.list !== list)) expect(await openedBy(`${other.list}?limit=1&cursor=${cursor}`)).toBe(422);
      expect(await openedBy(`${list}?limit=1&cursor=${cursor}`)).toBe(200);
      for (const part of [cursor.slice(0, -1), cursor.slice(1), cursor.split('.')[0], cursor.replace('.', ''), `${cursor}.`, `${cursor}x`]) expect([part, await openedBy(`${list}?limit=1&cursor=${part}`)]).toEqual([part, 422]);
      expect(await openedBy(`${list}?limit=1&cursor=${cursor}&cursor=${cursor}`)).toBe(422);
    }
    expect(await openedBy(`honours?limit=1&division=340100&cursor=${given[2]!.cursor}`)).toBe(422);
  });

  it('is asked for by whole numbers from 1 to 500', async () => {
    const taken = await inParallel(lists.flatMap((operation) => limits.map((limit) => ({ operation, limit }))), async ({ operation, limit }) => {
      const { status } = await attacker.ask(operation, { query: { limit } });
      return status === 422 ? [] : [`${operation.name} ${limit.slice(0, 40)}: ${status}`];
    });
    expect(taken.flat()).toEqual([]);
  });
});

it('leaves the platform at work', async () => {
  expect(await attacker.isAlive()).toBe(true);
});

const ask = (address: string) => rawRequest(attacker.origin, `/api/registry/v1/${address}`, { headers: { authorization: `Bearer ${attacker.tokenFor({ who: ['registry.write'] })}` } });
const openedBy = async (address: string) => (await ask(address)).status;
const cursorOf = async (list: string) => (JSON.parse((await ask(`${list}?limit=1`)).text) as { nextCursor: string }).nextCursor;

/** Of what is written to the connection as it stands. */
function statusOf(lines: readonly string[]): Promise<string | undefined> {
  const { hostname, port } = new URL(attacker.origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(`${[...lines, `Host: ${hostname}`, 'Connection: close'].join('\r\n')}\r\n\r\n0\r\n\r\nGET /api/registry/v1/messaging HTTP/1.1\r\n\r\n`));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString('latin1').split(' ')[1]);
    });
    socket.once('error', reject);
  });
}
