import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ago, CreditUnderTest } from '../testing/credit-under-test.ts';
import { edition1 } from '../testing/shipped-rules.ts';

let credit: CreditUnderTest;
beforeAll(async () => {
  credit = await CreditUnderTest.start({ profile: 'standard' });
});
afterAll(() => credit.close());

const { version: _, recordedAt: __, ...content } = edition1;
const edition = { ...content, edition: 'two-persons', validFrom: ago(60), criteria: content.criteria.map((each) => (each.id === 'passed' ? { ...each, points: 10 } : each)) };

describe('an edition of the grading rules outside the embedded stack', () => {
  it('is published by nobody alone', async () => {
    expect(await credit.post('/grading-rules', edition, 'editor')).toMatchObject({ status: 403, body: { code: 'SECOND_PERSON_NEEDED' } });
  });

  it('grades when a second person confirms it, and not before', async () => {
    const enterpriseId = await credit.enterprise();
    await credit.reported({ enterprise: { id: enterpriseId }, result: 'pass', sampledOn: ago(100), notifiedOn: ago(90) });
    const proposed = await credit.post('/rule-proposals', { act: 'publish-rule', command: edition }, 'editor');
    const confirmations = `/rule-proposals/${(proposed.body as { id: string }).id}/confirmations`;
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: 'A', ruleEdition: '1' });
    expect(await credit.post(confirmations, {}, 'editor')).toMatchObject({ status: 403, body: { code: 'SECOND_PERSON_NEEDED' } });
    expect(await credit.post(confirmations, {}, 'secondEditor')).toMatchObject({ status: 200, body: { state: 'confirmed', decidedBy: 'second-editor' } });
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: 'B', ruleEdition: 'two-persons' });
  });

  it('that could not be published is not even proposed', async () => {
    expect(await credit.post('/rule-proposals', { act: 'publish-rule', command: edition }, 'editor')).toMatchObject({ status: 409, body: { code: 'EDITION_EXISTS' } });
  });
});
