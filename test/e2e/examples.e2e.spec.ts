import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@huipin/testing';
import { Caller } from './client.ts';
import { sharedOrigin } from './shared-stack.ts';

/** Stands in examples for an enterprise that somebody has registered. */
const SOMEBODY = '0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01';

interface Document {
  readonly paths: Readonly<Record<string, { readonly post?: { readonly requestBody: { readonly content: { readonly 'application/json': { readonly example: unknown } } } } }>>;
}

const caller = new Caller(sharedOrigin());
const documents = new Map<string, Document>();
/** The id of what was made last at a path. */
const made = new Map<string, string>();

beforeAll(async () => {
  for (const service of ['registry', 'credit', 'rewards', 'standards', 'notifications']) documents.set(service, await caller.must(200, caller.get<Document>(`/api/${service}/v1/openapi.json`)));
});

/** Why it was refused; undefined where it was not. */
async function refusalOf(client: string, service: string, path: string): Promise<unknown> {
  const { example } = documents.get(service)!.paths[`/api/${service}/v1${path}`]!.post!.requestBody.content['application/json'];
  const body = JSON.stringify(example).replaceAll(SOMEBODY, made.get('/enterprises') ?? SOMEBODY);
  const [collection = '', act] = path.split('/{id}');
  const address = `/api/${service}/v1${act === undefined ? path : `${collection}/${made.get(collection)}${act}`}`;
  const answer = await caller.as(client).send<{ id: string }>('POST', address, body, { 'content-type': 'application/json' });
  if (act === undefined) made.set(path, answer.body.id);
  return answer.status < 300 ? undefined : answer.body;
}

/** In this order, each about what the ones before it have made. Not here: rules, which others would feel. */
describe('whoever copies the example of a document is served', () => {
  it.each([
    ['registrar-340000', 'registry', '/enterprises'],
    ['registrar-340000', 'registry', '/enterprises/{id}/corrections'],
    ['registrar-340000', 'registry', '/enterprises/{id}/persons'],
    ['registrar-340000', 'registry', '/person-searches'],
    ['registrar-340000', 'registry', '/subjects'],
    ['registrar-340000', 'registry', '/subjects/{id}/corrections'],
    ['registrar-340000', 'registry', '/honours'],
    ['registrar-340000', 'registry', '/honours/{id}/corrections'],
    ['registrar-340000', 'registry', '/honours/{id}/renewals'],
    ['registrar-340000', 'registry', '/honours/{id}/revocations'],
    ['lab-340000', 'credit', '/sampling-results'],
    ['credit-officer-340000', 'credit', '/sampling-results/{id}/objections'],
    ['lab-340000', 'credit', '/sampling-results/{id}/retests'],
    ['lab-340000', 'credit', '/sampling-results/{id}/corrections'],
    ['lab-340000', 'credit', '/sampling-results/{id}/withdrawals'],
    ['credit-officer-340000', 'credit', '/listing-cases'],
    ['credit-officer-340000', 'credit', '/listing-cases/{id}/notice'],
    ['credit-officer-340000', 'credit', '/listing-cases/{id}/statements'],
    ['credit-reviewer-340000', 'credit', '/listing-cases/{id}/consents'],
    ['credit-officer-340000', 'credit', '/listing-cases/{id}/decision'],
    ['rules-editor-340000', 'credit', '/rule-proposals'],
    ['rules-editor-340000', 'credit', '/rule-proposals/{id}/withdrawals'],
    ['payer-clerk-340100', 'rewards', '/budgets'],
    ['payer-clerk-340100', 'rewards', '/budgets/{id}/supplements'],
    ['registrar-340000', 'standards', '/declarations'],
    ['registrar-340000', 'standards', '/declarations/{id}/corrections'],
    ['registrar-340000', 'standards', '/declarations/{id}/withdrawals'],
    ['portal-demo', 'notifications', '/subscriptions'],
    ['portal-demo', 'notifications', '/subscriptions/{id}/secret-rotations'],
  ])('%s: %s %s', (client, service, path) =>
    // What one service was told another hears a moment later.
    eventually(async () => expect(await refusalOf(client, service, path)).toBeUndefined(), { timeout: 10_000 }));
});
