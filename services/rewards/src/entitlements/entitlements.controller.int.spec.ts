import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SubjectKind } from '@huipin/contracts';
import { newId } from '@huipin/kernel';
import { published } from '@huipin/messaging/testing';
import { granted, listed, revoked, subject, types } from '../testing/facts.ts';
import { AMOUNT, provinceOf, type Province } from '../testing/province.ts';
import { rewardsUnderTest, type RewardsUnderTest } from '../testing/rewards-under-test.ts';
import type { PaymentView } from './entitlement.view.ts';

let rewards: RewardsUnderTest;
let province: Province;
beforeAll(async () => {
  rewards = await rewardsUnderTest();
  province = await provinceOf(rewards);
});
afterAll(() => rewards.close());

describe('who may see and act', () => {
  it('sees as payer its own, as enterprise its own and its brands, as editor and auditor all; others nothing', async () => {
    const [owner, brand, honour] = [newId(), newId(), newId()];
    const { id } = await province.propose(types.nationalQuality, owner);
    await rewards.deliver(subject(brand, SubjectKind.BRAND, { owner }), granted({ id: honour, subjectId: brand, kind: SubjectKind.BRAND, type: types.wanmei }));
    const ofBrand = await rewards.only(`honourId=${honour}`);
    const visible = async (caller: string) => {
      const found = await Promise.all([id, ofBrand.id].map(async (one) => (await rewards.get(`/entitlements/${one}`, caller)).status));
      const { items } = (await rewards.get(`/entitlements?subjectId=${owner}`, caller)).body as { items?: unknown[] };
      return [...found, items?.length];
    };
    expect(await visible('payer-clerk-340000')).toEqual([200, 404, 1]);
    expect(await visible('payer-clerk-340100')).toEqual([404, 200, 0]);
    expect(await visible('payer-approver-340104')).toEqual([404, 404, 0]);
    expect(await visible(await rewards.bearerOf(owner))).toEqual([200, 200, 1]);
    expect(await visible(await rewards.bearerOf(newId()))).toEqual([404, 404, 0]);
    expect(await visible('rules-editor')).toEqual([200, 200, 1]);
    expect(await visible('auditor-demo')).toEqual([200, 200, 1]);
    expect(await visible('department-demo')).toEqual([403, 403, undefined]);
    expect((await rewards.get(`/entitlements/${id}`)).status).toBe(401);
    expect((await rewards.get(`/entitlements/${id}/explanation`, 'payer-clerk-340100')).status).toBe(404);
  });

  it('sees without a token what was paid, and nothing else', async () => {
    const [paid, unpaid] = [await province.propose(), await province.propose()];
    await province.pay(paid.id);
    const { items } = (await rewards.get(`/payments?subjectId=${paid.subjectId}`).expect(200)).body as { items: PaymentView[] };
    expect(items).toEqual([
      {
        entitlementId: paid.id,
        subject: paid.subject,
        honourId: paid.honourId,
        honourTypeCode: 'china-quality-award',
        payer: { level: 'provincial', division: '340000', name: '安徽省' },
        amountFen: AMOUNT,
        rule: paid.rule,
        paidOn: '2026-11-20',
        recoveredOn: null,
      },
    ]);
    expect((await rewards.get(`/payments?subjectId=${unpaid.subjectId}`).expect(200)).body).toEqual({ items: [], nextCursor: null });
    await province.pay(unpaid.id);
    const page = (await rewards.get('/payments?limit=1').expect(200)).body as { items: PaymentView[]; nextCursor: string };
    const next = (await rewards.get(`/payments?limit=1&cursor=${page.nextCursor}`).expect(200)).body as { items: PaymentView[] };
    expect([...page.items, ...next.items].map(({ entitlementId }) => entitlementId)).toEqual([unpaid.id, paid.id]);
  });

  it("handles only its own division's money", async () => {
    const { id } = await province.propose();
    for (const what of ['preparations', 'preparations/cancellations']) {
      expect((await rewards.post(`/entitlements/${id}/${what}`, 'payer-clerk-340100').expect(403)).body).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    }
    expect((await rewards.post(`/entitlements/${id}/approvals`, 'payer-approver-340104').expect(403)).body).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    expect((await rewards.post('/payment-batches', 'payer-approver-340100', { payerDivision: '340000' }).expect(403)).body).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    expect((await rewards.post(`/entitlements/${newId()}/preparations`, 'payer-clerk-340000').expect(404)).body).toMatchObject({ code: 'NOT_FOUND' });
    expect((await rewards.post('/entitlements/nonsense/preparations', 'payer-clerk-340000').expect(404)).body).toMatchObject({ code: 'NOT_FOUND' });
    await province.act(id, 'preparations', 'clerk').expect(200);
    await province.act(id, 'preparations/cancellations', 'clerk').expect(200);
  });

  it('cannot act on what has no payer yet', async () => {
    const honour = newId();
    await rewards.deliver(granted({ id: honour, subjectId: newId(), type: types.nationalQuality }));
    const { id } = await rewards.only(`honourId=${honour}`);
    expect((await province.act(id, 'preparations', 'clerk').expect(409)).body).toMatchObject({ code: 'ENTITLEMENT_STATE', state: 'no-payer' });
  });
});

describe('an explanation', () => {
  it('replays to what is stored, also after the rule has gone', async () => {
    const { id, amountFen, rule, payer, given } = await province.propose(types.oldNational);
    const seenAt = (await province.current(id)).recordedAt;
    const explain = async (query = '') => (await rewards.get(`/entitlements/${id}/explanation${query}`, 'payer-clerk-340000').expect(200)).body as Record<string, unknown>;
    const before = await explain();
    expect(before).toMatchObject({
      clause: '3.1.3',
      ruleEdition: '2018',
      cause: 'granted',
      outcome: { scheme: 'tier', state: 'proposed', amountFen, rule, payer: { level: payer?.level, division: payer?.division }, reason: null },
      steps: [{ step: 'honour' }, { step: 'place' }, { step: 'payer' }, { step: 'rule' }],
      moves: [{ version: 1, cause: 'granted', state: 'proposed' }],
    });
    await rewards.deliver(revoked(given));
    const { moves, ...rest } = await explain();
    expect(rest).toEqual({ ...before, moves: undefined });
    expect(moves).toMatchObject([{ state: 'proposed' }, { state: 'void', cause: 'revoked', clause: '3.1.2' }]);
    expect(await explain(`?knownOn=${seenAt}`)).toEqual(before);
    expect((await rewards.get(`/entitlements/${id}?knownOn=${seenAt}`, 'auditor-demo').expect(200)).body).toMatchObject({ state: 'proposed', version: 1 });
  });
});

describe('what is published', () => {
  it('carries the whole entitlement, with payer, amount and what a frozen one goes back to', async () => {
    const { id, subjectId } = await province.propose();
    await rewards.deliver(listed(subjectId, newId()));
    const last = (await published(rewards.app)).at(-1)!;
    expect(last).toMatchObject({ type: 'huipin.rewards.v1.EntitlementMoved', subjectId, aggregateId: id, aggregateVersion: 2 });
    expect(last.data).toMatchObject({
      reason: 'listed',
      policyRef: '4.3.1',
      entitlement: { id, payer: { level: 'provincial', division: { code: '340000', name: '安徽省' } }, amountFen: BigInt(AMOUNT), state: 8, formerState: 3 },
    });
  });
});
