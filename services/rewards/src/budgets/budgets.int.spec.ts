import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@huipin/kernel';
import { enterprise, granted, types } from '../testing/facts.ts';
import { year } from '../testing/province.ts';
import { rewardsUnderTest, type RewardsUnderTest } from '../testing/rewards-under-test.ts';
import type { BudgetView } from './budget.view.ts';

const AMOUNT = 5_000_001;
let rewards: RewardsUnderTest;

beforeAll(async () => {
  rewards = await rewardsUnderTest();
  const payer = { level: 'municipal', division: '340100' };
  const rule = { edition: '2024', payer, honourTypeCode: 'wanmei-brand', amountFen: AMOUNT, validFrom: '2024-01-01', document: '合文', policyRef: '3.1.3' };
  await rewards.post('/rules', 'rules-editor', rule).expect(201);
});
afterAll(() => rewards.close());

const open = (payerDivision: string, more: object = {}, caller = `payer-clerk-${payerDivision}`) =>
  rewards.post('/budgets', caller, { payerDivision, year, programme: 'brand-honours', amountFen: 10 * AMOUNT, ...more });

/** Entitlements of 合肥市, proposed. */
async function propose(count: number): Promise<string[]> {
  const honours = Array.from({ length: count }, () => newId());
  for (const id of honours) {
    const holder = newId();
    await rewards.deliver(enterprise(holder, '340104'), granted({ id, subjectId: holder, type: types.wanmei }));
  }
  return Promise.all(honours.map(async (id) => (await rewards.only(`honourId=${id}`)).id));
}

describe('a budget', () => {
  it('is never overspent by 20 who prepare at once', async () => {
    const ids = await propose(20);
    const prepare = (id: string) => rewards.post(`/entitlements/${id}/preparations`, 'payer-clerk-340100');
    expect((await prepare(ids[0]!).expect(409)).body).toMatchObject({ code: 'BUDGET_EXHAUSTED', leftFen: 0, neededFen: AMOUNT });

    // Room for seven and all but a fen of the eighth.
    const { id } = (await open('340100', { amountFen: 8 * AMOUNT - 1 }).expect(201)).body as BudgetView;
    const answers = await Promise.all(ids.map(prepare));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(7).fill(200), ...Array<number>(13).fill(409)]);
    expect(new Set(answers.filter(({ status }) => status === 409).map(({ body }) => (body as { code: string }).code))).toEqual(new Set(['BUDGET_EXHAUSTED']));
    const budget = async () => (await rewards.get(`/budgets/${id}`, 'payer-clerk-340100').expect(200)).body as BudgetView;
    expect(await budget()).toMatchObject({ reservedFen: 7 * AMOUNT, paidFen: 0, leftFen: AMOUNT - 1 });

    const refused = ids.find((_, at) => answers[at]!.status === 409)!;
    const supplement = { amountFen: 1, documentNo: '合财〔2026〕1号' };
    expect((await rewards.post(`/budgets/${id}/supplements`, 'payer-clerk-340100', supplement).expect(200)).body).toMatchObject({ supplementedFen: 1, leftFen: AMOUNT });
    await prepare(refused).expect(200);
    expect(await budget()).toMatchObject({ leftFen: 0 });

    const prepared = ids.find((_, at) => answers[at]!.status === 200)!;
    await rewards.post(`/entitlements/${prepared}/preparations/cancellations`, 'payer-clerk-340100').expect(200);
    expect(await budget()).toMatchObject({ leftFen: AMOUNT });
  });

  it('adds up supplements that come at once', async () => {
    const { id } = (await open('340104').expect(201)).body as BudgetView;
    const supplements = Array.from({ length: 10 }, (_, at) => rewards.post(`/budgets/${id}/supplements`, 'payer-clerk-340104', { amountFen: at + 1, documentNo: `${at}` }));
    for (const { status } of await Promise.all(supplements)) expect(status).toBe(200);
    expect((await rewards.get(`/budgets/${id}`, 'auditor-demo')).body).toMatchObject({ supplementedFen: 55, version: 11 });
  });

  it('is there once per payer, year and programme', async () => {
    const first = (await open('341700').expect(201)).body as BudgetView;
    expect((await open('341700').expect(409)).body).toMatchObject({ code: 'BUDGET_EXISTS', existingId: first.id });
    await open('341700', { year: year + 1 }).expect(201);
    await open('341700', { programme: 'standards' }).expect(201);
    const answers = await Promise.all([open('341700', { year: year + 2 }), open('341700', { year: year + 2 })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it.each<[string, object, string, string]>([
    ['an amount of nothing', { amountFen: 0 }, 'TOO_SHORT', '/amountFen'],
    ['a fraction of a fen', { amountFen: 1.5 }, 'WRONG_TYPE', '/amountFen'],
    ['more than a number holds', { amountFen: Number.MAX_SAFE_INTEGER + 1 }, 'TOO_LONG', '/amountFen'],
    ['a year that is none', { year: 26 }, 'TOO_SHORT', '/year'],
    ['a fee', { serviceCharge: 1 }, 'FEE_FORBIDDEN', '/serviceCharge'],
    ['a fee in Chinese', { 服务费: 1 }, 'FEE_FORBIDDEN', '/服务费'],
  ])('is refused with %s', async (_, more, code, pointer) => {
    const { errors } = (await open('340000', more).expect(422)).body as { errors: { code: string; pointer: string }[] };
    expect(errors).toContainEqual(expect.objectContaining({ code, pointer }));
  });

  it("is opened and seen by its payer's own people, seen by auditors, and by nobody else", async () => {
    const { id } = (await open('340000').expect(201)).body as BudgetView;
    expect((await open('340000', { year: 2030 }, 'payer-clerk-340100').expect(403)).body).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    expect((await open('340000', { year: 2030 }, 'rules-editor').expect(403)).body).toMatchObject({ code: 'ROLE_MISSING' });
    const stranger = await rewards.service.bearer({ sub: 'x', territory: '340999', roles: ['reward.prepare'] });
    expect((await open('340999', {}, stranger).expect(422)).body).toMatchObject({ code: 'PAYER_UNKNOWN', errors: [{ pointer: '/payerDivision' }] });
    await rewards.get(`/budgets/${id}`, 'payer-approver-340000').expect(200);
    await rewards.get(`/budgets/${id}`, 'auditor-demo').expect(200);
    await rewards.get(`/budgets/${id}`, 'payer-clerk-340100').expect(404);
    await rewards.get(`/budgets/${id}`).expect(401);
    const own = (await rewards.get('/budgets', 'payer-clerk-340100').expect(200)).body as { items: BudgetView[] };
    expect(new Set(own.items.map(({ payerDivision }) => payerDivision))).toEqual(new Set(['340100']));
    expect((await rewards.post(`/budgets/${id}/supplements`, 'payer-clerk-340100', { amountFen: 1, documentNo: 'x' }).expect(403)).body).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    await rewards.post('/budgets/nonsense/supplements', 'payer-clerk-340000', { amountFen: 1, documentNo: 'x' }).expect(404);
  });
});
