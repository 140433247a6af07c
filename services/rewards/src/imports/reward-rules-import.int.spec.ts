import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { newId } from '@huipin/kernel';
import { exampleFile } from '@huipin/service-defaults/testing';
import { eventually } from '@huipin/testing';
import { enterprise, granted, types } from '../testing/facts.ts';
import { rewardsUnderTest, type RewardsUnderTest } from '../testing/rewards-under-test.ts';
import type { RuleView } from '../rules/rule.view.ts';

const sample = readFileSync(new URL('../../../../test/sample/anhui-reward-rules-sample.csv', import.meta.url), 'utf8');
let rewards: RewardsUnderTest;
beforeAll(async () => {
  rewards = await rewardsUnderTest();
});
afterAll(() => rewards.close());

interface Job {
  readonly id: string;
  readonly state: string;
}

async function imported(csv: string): Promise<Job> {
  const { headers } = await rewards.post('/imports?kind=reward-rules', 'rules-editor').set('content-type', 'text/csv').send(csv).expect(202);
  return eventually(async () => {
    const { body } = (await rewards.get(headers['location']!.replace('/api/rewards/v1', ''), 'rules-editor')) as { body: Job };
    if (body.state === 'running') throw new Error('still running');
    return body;
  });
}

async function refusals({ id }: Job): Promise<string[]> {
  const { items } = (await rewards.get(`/imports/${id}/refusals`, 'rules-editor').expect(200)).body as { items: { row: number; field: string; code: string }[] };
  return items.map(({ row, field, code }) => `${row} ${field} ${code}`);
}

describe('importing the 24 collected policies', () => {
  it('takes the nine that are rules for honours, tells of the others which column says why, and proposes what waited', async () => {
    const [honour, holder] = [newId(), newId()];
    await rewards.deliver(enterprise(holder, '341723'), granted({ id: honour, subjectId: holder, type: types.wanmei, on: '2024-05-01' }));
    const job = await imported(sample);
    expect(job).toMatchObject({ state: 'finished', rows: 24, accepted: 9, unchanged: 0, refused: 15 });
    expect(await refusals(job)).toEqual([
      '2 honour_or_act PROTECTION_RECORD_NOT_REWARDED',
      '5 amount_wan AMOUNT_NOT_FIXED',
      '8 honour_or_act PROGRAMME_NOT_AN_HONOUR',
      '9 honour_or_act PROGRAMME_NOT_AN_HONOUR',
      '10 honour_or_act PROGRAMME_NOT_AN_HONOUR',
      '11 honour_or_act PROGRAMME_NOT_AN_HONOUR',
      '12 amount_wan AMOUNT_NOT_FIXED',
      '15 honour_or_act PROGRAMME_NOT_AN_HONOUR',
      '16 honour_or_act PROGRAMME_NOT_AN_HONOUR',
      '17 amount_wan AMOUNT_NOT_FIXED',
      '21 honour_or_act PROGRAMME_NOT_AN_HONOUR',
      '22 honour_or_act PROGRAMME_NOT_AN_HONOUR',
      '23 honour_or_act PROGRAMME_NOT_AN_HONOUR',
      '24 honour_or_act PROGRAMME_NOT_AN_HONOUR',
      '25 honour_or_act PROGRAMME_NOT_AN_HONOUR',
    ]);
    const { items } = (await rewards.get('/rules').expect(200)).body as { items: RuleView[] };
    const shown = items.map(({ payer, scheme, honourTypeCode, amountFen, validFrom, validTo }) =>
      [payer.name, scheme, honourTypeCode, amountFen / 1_000_000, validFrom.slice(0, 4), validTo?.slice(0, 4) ?? ''].join(' '),
    );
    expect(shown).toEqual([
      '安徽省 local anhui-quality-award 50 2011 2017',
      '安徽省 local anhui-quality-award 100 2018 ',
      '池州市 local china-quality-award 100 2024 2024',
      '池州市 tier wanmei-brand 5 2024 2024',
      '青阳县 local china-quality-award 50 2023 2023',
      '青阳县 local anhui-quality-award 30 2023 2023',
      '青阳县 tier municipal-quality-award 20 2023 2023',
      '青阳县 local county-quality-award 10 2023 2023',
      '青阳县 local wanmei-brand 10 2023 2023',
      '庐阳区 local china-time-honoured 30 2022 2022',
      '庐阳区 local anhui-time-honoured 20 2022 2022',
      '庐阳区 local luyang-time-honoured 5 2022 2022',
      '宣城市 local municipal-quality-award 10 2014 2014',
      '蚌埠市 local bengbu-known-brand 10 2017 2017',
    ]);
    expect(items.find(({ payer, honourTypeCode }) => payer.name === '青阳县' && honourTypeCode === 'wanmei-brand')).toMatchObject({
      document: '青秘〔2019〕87号 配套; tacxingxing.com 93519',
    });
    expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ state: 'proposed', amountFen: 5_000_000, payer: { division: '341700' } });
  });

  it('changes nothing the second time, also when a rule has been closed meanwhile', async () => {
    const { items } = (await rewards.get('/rules?payer=340000').expect(200)).body as { items: RuleView[] };
    await rewards.post(`/rules/${items.at(-1)!.id}/closures`, 'rules-editor', { validTo: '2025-12-31' }).expect(200);
    expect(await imported(sample)).toMatchObject({ accepted: 0, unchanged: 9, refused: 15 });
  });

  it('refuses a line that contradicts a rule, all of it, and keeps the good one beside it', async () => {
    const header = sample.split('\n', 1)[0]!;
    const job = await imported(`${header}\ncounty,青阳县,县政府质量奖/中国质量奖,,7/7,,2023,另文\nmunicipal,芜湖市,皖美品牌示范企业,,8,,2024,芜文`);
    expect(job).toMatchObject({ rows: 2, accepted: 1, refused: 1 });
    expect(await refusals(job)).toEqual(['2 year RULE_OVERLAPS']);
  });

  it('is for who publishes rules, in its own territory', async () => {
    await rewards.post('/imports?kind=reward-rules', 'payer-clerk-340000').set('content-type', 'text/csv').send(sample).expect(403);
    const hefei = await rewards.service.bearer({ sub: 'rules-editor-340100', territory: '340100', roles: ['rule.publish'] });
    const rule = { edition: '1', payer: { level: 'municipal', division: '340200' }, honourTypeCode: 'anhui-time-honoured', amountFen: 1, validFrom: '2024-01-01', document: 'x', policyRef: '3.1.3' };
    expect((await rewards.post('/rules', hefei, rule).expect(403)).body).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    await rewards.post('/rules', hefei, { ...rule, payer: { level: 'municipal', division: '340100' } }).expect(201);
  });
});

it('an import takes the example that the document shows', async () => {
  const other = await rewardsUnderTest();
  try {
    const { headers } = await other.post('/imports?kind=reward-rules', 'rules-editor').set('content-type', 'text/csv').send(await exampleFile(other.service, 'rewards', 'reward-rules')).expect(202);
    await eventually(async () => {
      const { body } = (await other.get(headers['location']!.replace('/api/rewards/v1', ''), 'rules-editor')) as { body: Job };
      expect(body).toMatchObject({ state: 'finished', rows: 1, accepted: 1, refused: 0 });
    });
  } finally {
    await other.close();
  }
});
