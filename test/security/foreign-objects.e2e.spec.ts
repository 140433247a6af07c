import { beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../e2e/client.ts';
import { givenEnterprise } from '../e2e/given.ts';
import { sharedDataFolder, sharedOrigin } from '../e2e/shared-stack.ts';
import { strangers } from './attacks/strangers.ts';
import { inParallel } from './attacker.ts';
import { StackIssuer, type Claims } from './issuer.ts';
import { Giver, type Objects, type Owned } from './objects.ts';
import { addressOf, operations, parametersOf, type Operation } from './operations.ts';
import { sampleOf, type Json } from './sample-body.ts';

const caller = new Caller(sharedOrigin());
const issuer = new StackIssuer(sharedOrigin(), sharedDataFolder());
const collectionOf = ({ path }: Operation) => path.slice(0, path.indexOf('/{'));
/** Routes about one object. What belongs to nobody, and can only be read, and what only operators do, is not asked for. */
const routes = operations.filter((each) => parametersOf(each).length > 0 && !(each.who === 'public' && each.method === 'GET') && String(each.who) !== 'operate');
let objects: Objects;

/** Some officials see such objects wherever they lie; docs/access.md says which. */
const seesAll = ({ who, territory }: Operation, { roles }: Claims) => territory === undefined && roles.some((role) => role !== 'enterprise.self' && who.includes(role));

function orderOf({ body, path }: Operation, { orders = {} }: Owned): Json | undefined {
  return body && (orders[path.split('/').at(-1)!] ?? sampleOf(body));
}

function ask(operation: Operation, object: Owned, token?: string) {
  const headers: Record<string, string> = ['DELETE', 'PATCH'].includes(operation.method) ? { 'if-match': '*' } : {};
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
  return caller.send<unknown>(operation.method, addressOf(operation, object.parameters), orderOf(operation, object), headers);
}

async function asOwners(): Promise<Record<string, unknown>> {
  const seen = Object.entries(objects).map(async ([collection, { parameters, owner }]) => [collection, (await caller.must(200, caller.as(owner).get<object>(`${collection}/${parameters['id']}`)))] as const);
  return Object.fromEntries(await Promise.all(seen));
}

describe('an object of somebody else', () => {
  let before: Record<string, unknown>;
  beforeAll(async () => {
    objects = await new Giver(caller).objectsOf((await givenEnterprise(caller)).id);
    before = await asOwners();
  }, 120_000);

  it.each(routes.map((route) => [route.name, route] as const))('is neither shown nor touched: %s', async (_, route) => {
    const object = objects[collectionOf(route)];
    expect(object).toBeDefined();
    const open = await inParallel(strangers.filter((each) => !seesAll(route, each)), async (stranger) => {
      const { status, body } = await ask(route, object!, issuer.token(stranger));
      return [403, 404].includes(status) ? [] : [`${stranger.name}: ${status} ${JSON.stringify(body).slice(0, 300)}`];
    });
    expect(open.flat()).toEqual([]);
  });

  it('that is public says no more to another enterprise than to anybody', async () => {
    for (const [collection, object] of Object.entries(objects)) {
      for (const route of operations.filter((each) => each.method === 'GET' && each.who === 'public' && collectionOf(each) === collection && parametersOf(each).length === 1)) {
        const [anybody, enterprise] = [await ask(route, object), await ask(route, object, issuer.token(strangers[0]!))];
        expect([route.name, enterprise.status, JSON.stringify(enterprise.body).replace(/"requestId":"[^"]+"/, '')]).toEqual([route.name, anybody.status, JSON.stringify(anybody.body).replace(/"requestId":"[^"]+"/, '')]);
      }
    }
  });

  it('stands as it stood', async () => {
    expect(await asOwners()).toEqual(before);
  });
});
