import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@huipin/testing';
import { sharedDataFolder } from '../e2e/shared-stack.ts';
import { headers, inAddresses, inHeaders, inTexts } from './attacks/log-lines.ts';
import { Attacker, inParallel } from './attacker.ts';
import { addressOf, operations, services } from './operations.ts';
import { rawRequest } from './raw-request.ts';
import { sampleOf } from './sample-body.ts';

const attacker = new Attacker();
const mark = Date.now().toString(36);
const read = (name: string) => readFileSync(join(sharedDataFolder(), 'logs', `${name}.log`), 'utf8').split('\n').filter(Boolean);
const writes = operations.filter(({ body, path }) => body !== undefined && !path.includes('/messaging/'));

type Line = Readonly<Record<string, unknown>>;
const isEvent = (line: string) => line.startsWith('{"level":');
const linesOf = (name: string) => read(name).filter(isEvent).map((line) => JSON.parse(line) as Line);

async function send(): Promise<void> {
  for (const service of services) {
    for (const forged of inAddresses) for (const path of [`/api/${service}/v1/${forged(mark)}`, `/api/${service}/v1/me?x=${forged(mark)}`]) await rawRequest(attacker.origin, path);
    for (const forged of inHeaders) for (const header of headers) await rawRequest(attacker.origin, `/api/${service}/v1/me`, { headers: { [header]: forged(mark) } });
  }
  for (const forged of inTexts) {
    await inParallel(writes, (operation) => attacker.ask(operation, { body: { ...(sampleOf(operation.body!, { text: forged(mark) }) as object), [forged(mark)]: forged(mark) }, headers: { 'if-match': '*' } }));
    await rawRequest(attacker.origin, '/api/registry/v1/imports?kind=enterprises', { method: 'POST', headers: { authorization: `Bearer ${attacker.tokenFor({ who: ['registry.import'] })}` }, body: `code,name,division,industryEdition,industryCode,size,establishedOn\n,"${forged(mark).replaceAll('"', '""')}",340104,,,,\n` });
  }
}

describe('the logs', () => {
  beforeAll(send, 60_000);

  it.each([...services, 'edge'])('of %s hold one event a line, and none that a caller wrote', (name) => {
    const raw = read(name);
    // Node itself may warn in other words.
    expect(raw.filter((line) => !isEvent(line) && line.includes(mark))).toEqual([]);
    expect(linesOf(name).filter(({ msg, level }) => String(msg).includes(mark) || level === 'fatal')).toEqual([]);
    // What a terminal would obey.
    expect(raw.filter((line) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(line))).toEqual([]);
  });

  it.each([
    ['without a token', 'GET /api/registry/v1/messaging', undefined, { level: 'warn', code: 'TOKEN_MISSING' }],
    ['without the role', 'GET /api/registry/v1/messaging', ['registry.write'], { level: 'warn', code: 'ROLE_MISSING', sub: 'attacker registry.write' }],
    ['from what is not there, or not for him', 'GET /api/registry/v1/imports/{id}', ['registry.import'], { level: 'info', code: 'NOT_FOUND', sub: 'attacker registry.import' }],
  ])('tell who was turned away, where and why: %s', async (why, name, who, told) => {
    const [operation] = operations.filter((each) => each.name === name);
    const token = who && attacker.tokenFor({ who });
    const requestId = `${why.replaceAll(/\W/g, '-')}-${mark}`;
    await rawRequest(attacker.origin, addressOf(operation!), { headers: { 'x-request-id': requestId, ...(token !== undefined && { authorization: `Bearer ${token}` }) } });
    const route = operation!.path.replace('{id}', ':id');
    await eventually(() => expect(linesOf('registry').filter((line) => line['requestId'] === requestId)).toMatchObject([{ ...told, method: 'GET', route, msg: 'refused' }]));
    expect(read('registry').join('\n')).not.toContain(token?.split('.')[2] ?? '"authorization"');
  });
});
