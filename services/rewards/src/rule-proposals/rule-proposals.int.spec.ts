import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@huipin/kernel';
import { eventually } from '@huipin/testing';
import type { RuleView } from '../rules/rule.view.ts';
import { enterprise, granted, types } from '../testing/facts.ts';
import { rewardsUnderTest, type RewardsUnderTest } from '../testing/rewards-under-test.ts';

interface Proposed {
  readonly id: string;
  readonly state: string;
  readonly outcome: string | null;
}

let rewards: RewardsUnderTest;
beforeAll(async () => {
  rewards = await rewardsUnderTest({ profile: 'standard' });
});
afterAll(() => rewards.close());

const rule = {
  edition: '2018',
  payer: { level: 'provincial', division: '340000' },
  honourTypeCode: types.nationalQuality.code!,
  amountFen: 100,
  validFrom: '2018-01-01',
  document: '皖政〔2018〕21号',
  policyRef: '3.1.3',
};
const propose = async (body: object, who = 'rules-editor') => (await rewards.post('/rule-proposals', who, body).expect(201)).body as Proposed;
const confirm = (id: string, who: string) => rewards.post(`/rule-proposals/${id}/confirmations`, who);
const rulesOf = async (type: string) => ((await rewards.get(`/rules?honourTypeCode=${type}`).expect(200)).body as { items: RuleView[] }).items;

describe('a rule outside the embedded stack', () => {
  it('is published by nobody alone, nor ended, nor imported', async () => {
    expect((await rewards.post('/rules', 'rules-editor', rule).expect(403)).body).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect((await rewards.post(`/rules/${newId()}/closures`, 'rules-editor', { validTo: '2020-12-31' }).expect(403)).body).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    const csv = 'payer_level,payer,honour_or_act,rank_condition,amount_wan,cap_or_rule,year,document_or_source\nmunicipal,池州市,中国质量奖,,100,,2024,文\n';
    const { headers } = await rewards.post('/imports?kind=reward-rules', 'rules-editor').set('content-type', 'text/csv').send(csv).expect(202);
    await eventually(async () => {
      const { body } = (await rewards.get(`${headers['location']!.replace('/api/rewards/v1', '')}/refusals`, 'rules-editor')) as { body: unknown };
      expect(body).toMatchObject({ items: [{ row: 2, code: 'SECOND_PERSON_NEEDED' }] });
    });
    expect(await rulesOf(types.nationalQuality.code!)).toEqual([]);
  });

  it('takes effect when a second person confirms it, and not before', async () => {
    const [honour, holder] = [newId(), newId()];
    await rewards.deliver(enterprise(holder, '340104'), granted({ id: honour, subjectId: holder, type: types.nationalQuality }));
    const { id } = await propose({ act: 'publish-rule', command: rule });
    expect(await rulesOf(rule.honourTypeCode)).toEqual([]);
    expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ state: 'no-rule' });

    expect((await confirm(id, 'rules-editor').expect(403)).body).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    const { outcome } = (await confirm(id, 'second-editor').expect(200)).body as Proposed;
    expect(await rulesOf(rule.honourTypeCode)).toMatchObject([{ id: outcome!.split('/').at(-1), amountFen: 100 }]);
    expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ state: 'proposed', amountFen: 100 });
    expect((await confirm(id, 'second-editor').expect(409)).body).toMatchObject({ code: 'PROPOSAL_DECIDED' });
  });

  it('ends by two persons too', async () => {
    const [published] = await rulesOf(rule.honourTypeCode);
    const { id } = await propose({ act: 'close-rule', command: { ruleId: published!.id, validTo: '2029-12-31' } });
    expect((await rulesOf(rule.honourTypeCode))[0]).toMatchObject({ validTo: null });
    await confirm(id, 'second-editor').expect(200);
    expect((await rulesOf(rule.honourTypeCode))[0]).toMatchObject({ validTo: '2029-12-31' });
  });

  it('that could not be published is not even proposed, and is looked at again when it is confirmed', async () => {
    expect((await rewards.post('/rule-proposals', 'rules-editor', { act: 'publish-rule', command: rule }).expect(409)).body).toMatchObject({ code: 'RULE_OVERLAPS' });
    const other = { ...rule, honourTypeCode: types.oldNational.code! };
    const [first, second] = [await propose({ act: 'publish-rule', command: other }), await propose({ act: 'publish-rule', command: { ...other, amountFen: 200 } })];
    await confirm(first.id, 'second-editor').expect(200);
    expect((await confirm(second.id, 'second-editor').expect(409)).body).toMatchObject({ code: 'RULE_OVERLAPS' });
    expect((await rewards.get(`/rule-proposals/${second.id}`, 'rules-editor').expect(200)).body).toMatchObject({ state: 'open' });
  });

  it('may be taken back by who proposed it, and confirmed by nobody after that', async () => {
    const { id } = await propose({ act: 'publish-rule', command: { ...rule, honourTypeCode: types.oldAnhui.code! } });
    await rewards.post(`/rule-proposals/${id}/withdrawals`, 'second-editor').expect(404);
    expect((await rewards.post(`/rule-proposals/${id}/withdrawals`, 'rules-editor').expect(200)).body).toMatchObject({ state: 'withdrawn', outcome: null });
    await confirm(id, 'second-editor').expect(409);
    expect(await rulesOf(types.oldAnhui.code!)).toEqual([]);
  });

  it('of the province is confirmed by nobody of a city', async () => {
    const { id } = await propose({ act: 'publish-rule', command: { ...rule, honourTypeCode: types.oldAnhui.code! } });
    expect((await confirm(id, 'editor-of-hefei').expect(403)).body).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    expect(await rulesOf(types.oldAnhui.code!)).toEqual([]);
  });

  it('cannot be confirmed by one person past the service either', async () => {
    const { id } = await propose({ act: 'publish-rule', command: { ...rule, honourTypeCode: types.oldAnhui.code! } });
    await expect(rewards.query(`update proposal set state = 'confirmed', decided_by = proposed_by where id = $1`, [id])).rejects.toThrow('proposal_check');
  });
});
