import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rewardsUnderTest, type RewardsUnderTest } from './testing/rewards-under-test.ts';

let rewards: RewardsUnderTest;
beforeAll(async () => {
  rewards = await rewardsUnderTest();
});
afterAll(() => rewards.close());

const nested = (depth: number, leaf: string) => `${'{"a":'.repeat(depth)}${leaf}${'}'.repeat(depth)}`;

describe('a body that no member of the interface could hold', () => {
  it.each([
    ['of a media type that is none', '{}', 'json', 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['of a media type that is empty', '{}', '', 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['of objects a hundred thousand deep', nested(100_000, '1'), 'application/json', 400, 'BODY_TOO_DEEP'],
    ['of arrays a hundred thousand deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'application/json', 400, 'BODY_TOO_DEEP'],
  ])('%s is refused as a problem document', async (_, payload, type, status, code) => {
    const authorization = await rewards.service.bearer({ sub: 'editor', territory: '340000', roles: ['rule.publish'] });
    const answer = await rewards.service.app.inject({ method: 'POST', url: '/api/rewards/v1/rules', headers: { authorization, 'content-type': type }, payload });
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.json<object>()).toMatchObject({ status, code, type: `/api/rewards/v1/errors#${code}` });
    expect(answer.statusCode).toBe(status);
  });

  it('that is too large is told how large it may be', async () => {
    const answer = await rewards.post('/rules', 'rules-editor', { document: 'x'.repeat(2_000_000) }).set('accept-language', 'en').expect(413);
    expect(answer.body).toMatchObject({ code: 'BODY_TOO_LARGE', detail: 'the body exceeds 1048576 bytes; use an import for bulk data' });
  });

  it('is told from one that is merely deep', async () => {
    const authorization = await rewards.service.bearer({ sub: 'editor', territory: '340000', roles: ['rule.publish'] });
    const answer = await rewards.service.app.inject({ method: 'POST', url: '/api/rewards/v1/rules', headers: { authorization, 'content-type': 'application/json' }, payload: nested(20, '"[[[["') });
    expect(answer.json<object>()).toMatchObject({ status: 422 });
  });
});

describe('an operator', () => {
  it('holds and releases what this service reads; another topic is not there to be held, nor is any for others', async () => {
    const operator = await rewards.service.bearer({ sub: 'operator', roles: ['operate'] });
    const status = async (path: string, caller: string) => (await rewards.post(`/messaging/topics/${path}`, caller)).status;
    expect([await status('registry.enterprise.v1/hold', operator), await status('registry.enterprise.v1/release', operator)]).toEqual([204, 204]);
    expect([await status('registry.enterprise.v2/hold', operator), await status('registry.enterprise.v2/release', operator)]).toEqual([404, 404]);
    expect(await status('registry.enterprise.v1/hold', 'payer-approver-340104')).toBe(403);
  });
});
