import { describe, expect, it } from '@jest/globals';
import { crookedBodies, foreignFields } from './attacks/fields.ts';
import { Attacker, inParallel } from './attacker.ts';
import { operations, type Schema } from './operations.ts';
import { objectsIn, sampleOf, valueAt, type Json } from './sample-body.ts';

const attacker = new Attacker();
const writes = operations.filter(({ body }) => body !== undefined);
/** The audit grows by each of these calls. */
const lists = operations.filter(({ isList, path }) => isList && !path.includes('/audit/'));
const itemsOf = (text: string) => JSON.stringify((JSON.parse(text) as { items?: unknown }).items);

/** A good body with these members added to the object there. */
function withMembers(schema: Schema, at: readonly string[], members: readonly string[]): Json {
  const body = structuredClone(sampleOf(schema, { at })) as Record<string, Json>;
  Object.assign(valueAt(body, at) as object, Object.fromEntries(members.map((name) => [name, 1])));
  return body;
}

describe('a member that is not the caller’s to set', () => {
  it('is refused by name in every object of every body', async () => {
    const places = writes.flatMap((operation) => objectsIn(operation.body!).map(({ at, known }) => ({ operation, at, foreign: foreignFields.filter((name) => !known.includes(name)) })));
    const taken = await inParallel(places, async ({ operation, at, foreign }) => {
      const { status, problem } = await attacker.ask(operation, { body: withMembers(operation.body!, at, foreign), headers: { 'if-match': '*' } });
      const named = new Set(problem.errors?.filter(({ code }) => code === 'UNKNOWN_FIELD').map(({ pointer }) => pointer));
      const missing = foreign.filter((name) => !named.has(['', ...at, name].join('/')));
      return status === 422 && missing.length === 0 ? [] : [`${operation.name} at /${at.join('/')}: ${status} ${problem.code} takes ${missing.join(', ')}`];
    });
    expect(taken.flat()).toEqual([]);
  });

  it.each(['isAdmin', 'constructor', '__proto__', 'toString', 'state.x', 'where', '$ne'])('is refused in the address of every list, or shows nothing more: %s', async (name) => {
    const taken = await inParallel(lists, async (operation) => {
      const [{ status, text }, plain] = [await attacker.ask(operation, { query: { [name]: '1' } }), await attacker.ask(operation)];
      return (status >= 400 && status < 500) || itemsOf(text) === itemsOf(plain.text) ? [] : [`${operation.name}: ${status}`];
    });
    expect(taken.flat()).toEqual([]);
  });
});

describe('a body that is none', () => {
  it.each(crookedBodies)('is refused by every operation that takes one: %s', async (_, body) => {
    const taken = await inParallel(writes, async (operation) => {
      const { status, contentType } = await attacker.ask(operation, { body, headers: { 'if-match': '*' } });
      return status >= 400 && status < 500 && contentType.startsWith('application/problem+json') ? [] : [`${operation.name}: ${status}`];
    });
    expect(taken.flat()).toEqual([]);
  });
});
