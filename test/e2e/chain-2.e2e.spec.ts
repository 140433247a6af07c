import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@huipin/testing';
import { Caller } from './client.ts';
import { day, givenEnterprise, givenHonour, honourTypeOf, type Enterprise } from './given.ts';
import { sharedOrigin } from './shared-stack.ts';

const caller = new Caller(sharedOrigin());
const officer = caller.as('credit-officer-340000');
const lab = caller.as('lab-340000');
const [credit, registry, rewards, standards] = ['/api/credit/v1', '/api/registry/v1', '/api/rewards/v1', '/api/standards/v1'];
const patient = { timeout: 15_000 };
let enterprise: Enterprise;
let honour: { id: string };
let listing: { id: string };

const grade = async () => caller.must(200, caller.get<{ grade: string | null; reason?: string; ruleEdition: string }>(`${credit}/enterprises/${enterprise.id}/grade`));
const honourState = async () => {
  const { items } = await caller.must(200, caller.get<{ items: { id: string; state: string }[] }>(`${registry}/honours?subjectId=${enterprise.id}`));
  return items.find(({ id }) => id === honour.id)?.state;
};
const entitlementState = async () => {
  const { items } = await caller.must(200, caller.as('auditor-demo').get<{ items: { state: string }[] }>(`${rewards}/entitlements?honourId=${honour.id}`));
  return items[0]?.state;
};
const sample = (change: object) => ({
  enterprise: { code: enterprise.codes[0]!.value },
  product: { name: '电热水壶', spec: 'K-1' },
  stage: 'production',
  result: 'pass',
  sampledOn: day(-40),
  notifiedOn: day(-30),
  authority: '安徽省市场监督管理局',
  division: '340104',
  laboratory: '安徽省产品质量监督检验研究院',
  ...change,
});

beforeAll(async () => {
  enterprise = await givenEnterprise(caller);
  honour = await givenHonour(caller, enterprise.id, await honourTypeOf(caller, 'national'), day(-50));
  await caller.must(
    201,
    caller.as('registrar-340000').post(`${standards}/declarations`, {
      enterpriseId: enterprise.id,
      product: { name: '电热水壶', model: 'K-1' },
      standard: { number: 'GB 4706.19-2008', name: '家用和类似用途电器的安全 液体加热器的特殊要求' },
      indicators: [{ name: '泄漏电流', unit: 'mA', value: '0.5', method: 'GB 4706.1-2005' }],
      declaredOn: day(-60),
    }),
  );
});

describe('chain 2: an inspection bites', () => {
  it('a final pass makes the grade A', async () => {
    await eventually(async () => {
      const reported = await lab.post<{ state: string; matching: string; lastDayToObject: string }>(`${credit}/sampling-results`, sample({ sourceRef: `pass-${enterprise.id}` }));
      expect([200, 201]).toContain(reported.status);
      expect(reported.body).toMatchObject({ state: 'final', lastDayToObject: day(-15) });
    }, patient);
    await eventually(async () => expect(await grade()).toMatchObject({ grade: 'A', ruleEdition: '1' }), patient);
  });

  it('a failure that is not final yet is nobody’s business and changes nothing', async () => {
    const { id, state } = await caller.must(201, lab.post<{ id: string; state: string }>(`${credit}/sampling-results`, sample({ result: 'fail', failedItems: ['接地电阻'], notifiedOn: day(-3), sampledOn: day(-5) })));
    expect(state).toBe('reported');
    expect((await caller.get(`${credit}/sampling-results/${id}`)).status).toBe(404);
    expect(await grade()).toMatchObject({ grade: 'A' });
  });

  it('a final failure makes it C, is counted, and finds the declaration broken', async () => {
    await caller.must(201, lab.post(`${credit}/sampling-results`, sample({ result: 'fail', failedItems: ['泄漏电流'] })));
    await eventually(async () => expect(await grade()).toMatchObject({ grade: 'C' }), patient);
    await eventually(async () => {
      const { items } = await caller.must(200, caller.get<{ items: { kind: string }[] }>(`${standards}/findings?enterpriseId=${enterprise.id}`));
      expect(items).toMatchObject([{ kind: 'declared-but-failed', failedItems: ['泄漏电流'] }]);
    }, patient);
    const statistics = await caller.must(200, caller.get(`${credit}/sampling-statistics?from=${day(-40)}&to=${day(-40)}&division=340104&product=${encodeURIComponent('电热水壶')}`));
    expect(statistics).toMatchObject({ tested: expect.any(Number), passRate: expect.stringMatching(/^\d+\.\d\d$/) });
  });

  it('a listing needs notice, the period for statements and, below the province, consent', async () => {
    const city = caller.as('credit-officer-340100');
    const { id } = await caller.must(201, city.post<{ id: string }>(`${credit}/listing-cases`, { enterpriseId: enterprise.id, list: 'black', cause: '监督抽查不合格且复查仍不合格', basis: '市场监督管理严重违法失信名单管理办法', severity: 'serious' }));
    const path = `${credit}/listing-cases/${id}`;
    const decision = { outcome: 'list', decidedOn: day(-1), documentNo: '合市监失信〔2026〕1号', organ: '合肥市市场监督管理局', reason: '复查仍不合格', basis: '第十条', remedies: '可在 60 日内申请行政复议' };
    expect(await city.post(`${path}/decision`, decision)).toMatchObject({ status: 409, body: { code: 'DUE_PROCESS_NOT_MET' } });
    await caller.must(200, city.post(`${path}/notice`, { notifiedOn: day(-3), documentNo: '合市监告〔2026〕1号', text: '拟列入严重违法失信名单' }));
    expect(await city.post(`${path}/decision`, decision)).toMatchObject({ status: 409, body: { code: 'DUE_PROCESS_NOT_MET' } });
    const dismissed = await city.post(`${path}/decision`, { ...decision, outcome: 'dismiss' });
    expect([200, 409]).toContain(dismissed.status);
  });

  it('a listing in force is a D, suspends the honour, freezes the money and opens an exit case', async () => {
    const city = caller.as('credit-officer-340100');
    const opened = await caller.must(201, city.post<{ id: string }>(`${credit}/listing-cases`, { enterpriseId: enterprise.id, list: 'black', cause: '虚假检验报告', basis: '严重违法失信名单管理办法' }));
    const path = `${credit}/listing-cases/${opened.id}`;
    await caller.must(200, city.post(`${path}/notice`, { notifiedOn: day(-30), documentNo: '合市监告〔2026〕2号', text: '拟列入' }));
    const decision = { outcome: 'list', decidedOn: day(-1), documentNo: '合市监失信〔2026〕2号', organ: '合肥市市场监督管理局', reason: '出具虚假报告', basis: '第七条', remedies: '行政复议或行政诉讼' };
    expect(await city.post(`${path}/decision`, decision)).toMatchObject({ status: 409, body: { code: 'CONSENT_MISSING' } });
    await caller.must(200, caller.as('credit-reviewer-340000').post(`${path}/consents`, { consentedOn: day(-2), documentNo: '皖市监复〔2026〕2号' }));
    await caller.must(200, city.post(`${path}/decision`, decision));
    await eventually(async () => expect(await grade()).toMatchObject({ grade: 'D' }), patient);
    await eventually(async () => expect(await honourState()).toBe('suspended'), patient);
    await eventually(async () => expect(await entitlementState()).toBe('frozen'), patient);
    const { items } = await caller.must(200, caller.get<{ items: { id: string; subjectId?: string }[] }>(`${credit}/listings?list=black&subjectId=${enterprise.id}`));
    expect(items).toHaveLength(1);
    listing = items[0]!;
    await eventually(async () => {
      const cases = await caller.must(200, caller.as('registrar-340000').get<{ items: unknown[] }>(`${registry}/exit-cases?subjectId=${enterprise.id}`));
      expect(cases.items).toHaveLength(1);
    }, patient);
  });

  it('while it lasts, no honour of that kind is granted', async () => {
    const type = await honourTypeOf(caller, 'provincial');
    const refused = await caller.as('registrar-340000').post(`${registry}/honours`, { subjectId: enterprise.id, honourTypeCode: type.code, grantedOn: day(0), documentNo: 'X-1', grantingBody: type.grantingBodies.find(({ to }) => to === null)!.name });
    expect(refused).toMatchObject({ status: 409, body: { code: 'SUBJECT_LISTED' } });
  });

  it('a removal undoes all of it, by events', async () => {
    await caller.must(200, officer.post(`${credit}/listings/${listing.id}/removals`, { removedOn: day(0), documentNo: '皖市监移〔2026〕1号', organ: '安徽省市场监督管理局', reason: '原处罚被撤销', basis: '第十九条' }));
    await eventually(async () => expect(await grade()).toMatchObject({ grade: 'C' }), patient);
    await eventually(async () => expect(await honourState()).toBe('in-force'), patient);
    await eventually(async () => expect(await entitlementState()).toBe('no-rule'), patient);
    const { items } = await caller.must(200, caller.get<{ items: unknown[] }>(`${credit}/listings?list=black&subjectId=${enterprise.id}`));
    expect(items).toEqual([]);
  });
});
