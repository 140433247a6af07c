import { beforeAll, describe, expect, it } from '@jest/globals';
import { formulas, invisible, sameName, sql } from './attacks/texts.ts';
import { Attacker, inParallel } from './attacker.ts';
import { Caller, type Problem } from '../e2e/client.ts';
import { operations } from './operations.ts';
import { pointersTo, sampleOf } from './sample-body.ts';
import { cellsOf, Writer } from './written-lists.ts';

const attacker = new Attacker();
const caller = new Caller(attacker.origin);
const registrar = caller.as('registrar-340000');
const registry = '/api/registry/v1';
const writes = operations.filter(({ body }) => body !== undefined && pointersTo('x', sampleOf(body, { text: 'x' })).length > 0);
/** Not kept, and known or refused as a whole: codes, numbers of standards, addresses, places in a feed, names of topics and keys. */
const readStrictly = /\/(code|number|sink|after|types\/0|topic|key|eventId|consumer|projection)$/;
const filters = operations
  .filter(({ method, path }) => method === 'GET' && !path.endsWith('/stream'))
  .flatMap((operation) => operation.query.filter(({ name, schema }) => schema.type === 'string' && schema.enum === undefined && name !== 'cursor').map(({ name }) => ({ operation, name })));

describe('a text that a database could take for an order', () => {
  it.each(sql)('is a text to every filter of every list: %s', async (text) => {
    const wrong = await inParallel(filters, async ({ operation, name }) => {
      const { status, text: answer } = await attacker.ask(operation, { query: { [name]: text } });
      const found = status === 200 ? (JSON.parse(answer) as { items?: unknown[] }).items : [];
      return [200, 404, 422].includes(status) && (found === undefined || found.length === 0) ? [] : [`${operation.name}?${name}=: ${status}, ${found?.length} items`];
    });
    expect(wrong.flat()).toEqual([]);
  });
});

describe('a character that nobody sees', () => {
  it.each(invisible)('makes no name: %s', async (_, character) => {
    const refused = await registrar.post<Problem>(`${registry}/subjects`, { kind: 'brand', name: `徽${character}品`, division: '340104' }, { 'accept-language': 'en' });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/name', code: 'UNSAFE_TEXT', detail: expect.stringMatching(/^name holds/) }] } });
  });

  it.each(['\u0000', '\u00ad', '\u202e'])('is refused in every free text of every body: %j', async (character) => {
    const text = `核${character}对`;
    const taken = await inParallel(writes, async (operation) => {
      const body = sampleOf(operation.body!, { text });
      const { status, problem } = await attacker.ask(operation, { body, headers: { 'if-match': '*' } });
      const refused = problem.errors?.map(({ pointer }) => pointer) ?? [];
      return pointersTo(text, body)
        .filter((pointer) => !refused.includes(pointer) && !readStrictly.test(pointer))
        .map((pointer) => `${operation.name} ${pointer}: ${status} ${problem.code}`);
    });
    expect(taken.flat()).toEqual([]);
  });

  it.each(sameName)('or nearly, makes no second name: %s', async (_, between) => {
    const name = unique('同名');
    await registrar.must(201, registrar.post(`${registry}/enterprises`, { name: `${name}公司`, division: '340104' }));
    expect(await registrar.post(`${registry}/enterprises`, { name: `${name}${between}公司`, division: '340104' })).toMatchObject({ status: 409, body: { code: 'ENTERPRISE_ALREADY_REGISTERED' } });
  });
});

describe('a text that a spreadsheet would compute', () => {
  let writer: Writer;
  beforeAll(async () => {
    writer = await Writer.of(caller);
  });

  it.each(formulas)('stays a text in JSON, and cannot be computed in CSV: %j', async (formula) => {
    const mark = unique('公式');
    const text = `${formula.trimStart()} ${mark}`;
    for (const list of await writer.write(text)) {
      const [json, csv] = [await writer.read(list, 'application/json'), await writer.read(list, 'text/csv')];
      expect([list.address, json]).toEqual([list.address, expect.stringContaining(JSON.stringify(text).slice(1, -1))]);
      const written = cellsOf(csv).filter((cell) => cell.includes(mark));
      expect([list.address, written.length > 0, written.filter((cell) => /^[\s]*[=+@\t\r＝＋－＠-]/.test(cell))]).toEqual([list.address, true, []]);
    }
  });
});

it('leaves the platform at work', async () => {
  expect(await attacker.isAlive()).toBe(true);
});

let counter = 0;
const unique = (word: string) => `${word}${Date.now().toString(36)}${(counter += 1)}`;
