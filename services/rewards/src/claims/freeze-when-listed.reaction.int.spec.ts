import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SubjectKind } from '@huipin/contracts';
import { newId } from '@huipin/kernel';
import type { PaymentView } from '../entitlements/entitlement.view.ts';
import { enterprise, granted, listed, listingCorrected, listingEnded, merged, revoked, subject, suspendedAndReinstated, types, type Granted } from '../testing/facts.ts';
import { AMOUNT, provinceOf, type Province } from '../testing/province.ts';
import { rewardsUnderTest, type RewardsUnderTest } from '../testing/rewards-under-test.ts';

let rewards: RewardsUnderTest;
let province: Province;
beforeAll(async () => {
  rewards = await rewardsUnderTest();
  province = await provinceOf(rewards);
});
afterAll(() => rewards.close());

describe('a listing', () => {
  it('freezes what is unpaid wherever it stands, and its end gives each its former state back', async () => {
    const holder = newId();
    const [proposed, prepared, approved] = [await province.propose(undefined, holder), await province.propose(undefined, holder), await province.propose(undefined, holder)];
    await province.act(prepared.id, 'preparations', 'clerk').expect(200);
    await province.approve(approved.id);
    const listing = newId();
    await rewards.deliver(listed(holder, listing), ...suspendedAndReinstated(proposed.given));
    for (const [{ id }, former] of [[proposed, 'proposed'], [prepared, 'prepared'], [approved, 'approved']] as const) {
      expect(await province.current(id)).toMatchObject({ state: 'frozen', formerState: former, movedBecause: 'listed' });
    }
    expect((await province.act(proposed.id, 'preparations', 'clerk').expect(409)).body).toMatchObject({ code: 'ENTITLEMENT_STATE', state: 'frozen' });
    await rewards.deliver(listingEnded(holder, listing));
    for (const [{ id }, former] of [[proposed, 'proposed'], [prepared, 'prepared'], [approved, 'approved']] as const) {
      expect(await province.current(id)).toMatchObject({ state: former, formerState: null, movedBecause: 'listing-ended' });
    }
    await province.act(approved.id, 'preparations/cancellations', 'approver').expect(200);
    await province.act(prepared.id, 'preparations/cancellations', 'clerk').expect(200);
  });

  it('holds until the last of several has ended, whatever day its end is dated', async () => {
    const { id, subjectId } = await province.propose();
    const [first, second] = [newId(), newId()];
    await rewards.deliver(listed(subjectId, first), listed(subjectId, second), listingEnded(subjectId, first));
    expect(await province.current(id)).toMatchObject({ state: 'frozen', version: 2 });
    await rewards.deliver(listingEnded(subjectId, second, '2029-11-20'));
    expect(await province.current(id)).toMatchObject({ state: 'proposed' });
  });

  it('that was recorded with the wrong days is followed when they are put right', async () => {
    const { id, subjectId } = await province.propose();
    const listing = newId();
    await rewards.deliver(listed(subjectId, listing), listingCorrected(subjectId, listing, { decidedOn: '2022-01-01', endsOn: '2024-12-31' }));
    expect(await province.current(id)).toMatchObject({ state: 'proposed', version: 3 });
    await rewards.deliver(listingCorrected(subjectId, listing, { decidedOn: '2024-01-01' }));
    expect(await province.current(id)).toMatchObject({ state: 'frozen', formerState: 'proposed' });
  });

  it('reaches the brands of the enterprise, and what comes while it lasts', async () => {
    const [owner, brand] = [newId(), newId()];
    const onBrand = (id: string): Granted => ({ id, subjectId: brand, kind: SubjectKind.BRAND, type: types.oldNational });
    const [before, after] = [newId(), newId()];
    const listing = newId();
    await rewards.deliver(enterprise(owner, '340104'), subject(brand, SubjectKind.BRAND, { owner }), granted(onBrand(before)), listed(owner, listing), granted(onBrand(after)));
    expect(await rewards.only(`honourId=${before}`)).toMatchObject({ state: 'frozen', formerState: 'proposed', version: 2 });
    expect(await rewards.only(`honourId=${after}`)).toMatchObject({ state: 'frozen', formerState: 'proposed', version: 1 });
    await rewards.deliver(listingEnded(owner, listing));
    for (const honour of [before, after]) expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ state: 'proposed' });
  });

  it('claims the same back whether it or the merger into the listed enterprise is told first, and not again what may be kept', async () => {
    const paidTo = async (holder: string) => {
      const { id } = await province.propose(types.nationalQuality, holder);
      await province.pay(id);
      return id;
    };
    const [early, late, heir] = [newId(), newId(), newId()];
    const [first, second] = [await paidTo(early), await paidTo(late)];
    await rewards.deliver(enterprise(heir, '340104'), merged(early, heir), listed(heir, newId()), merged(late, heir));
    for (const id of [first, second]) expect(await province.current(id)).toMatchObject({ state: 'clawback', reason: 'listed' });
    await province.act(first, 'clawbacks', 'approver', { outcome: 'dismiss', decidedOn: '2026-11-20', documentNo: 'D-1' }).expect(200);
    await rewards.deliver(enterprise(heir, '340202'));
    expect(await province.current(first)).toMatchObject({ state: 'paid', movedBecause: 'clawback-dismissed' });
  });

  it('does not hinder a payer from becoming known: that is what it goes back to', async () => {
    const [honour, holder, listing] = [newId(), newId(), newId()];
    await rewards.deliver(granted({ id: honour, subjectId: holder, type: types.nationalQuality }), listed(holder, listing));
    expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ state: 'frozen', formerState: 'no-payer' });
    await rewards.deliver(enterprise(holder, '340104'));
    expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ state: 'frozen', formerState: 'proposed', amountFen: AMOUNT });
    await rewards.deliver(listingEnded(holder, listing));
    expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ state: 'proposed' });
  });

  it('on the red list, or one that has run out already, freezes nothing', async () => {
    const { id, subjectId } = await province.propose();
    await rewards.deliver(listed(subjectId, newId(), { list: 1 }), listed(subjectId, newId(), { decidedOn: '2022-01-01', endsOn: '2024-12-31' }));
    expect(await province.current(id)).toMatchObject({ state: 'proposed', version: 1 });
  });

  it('asks back what was paid for a barred honour only, until it ends or a payer has decided', async () => {
    const holder = newId();
    const [barred, free] = [await province.propose(types.nationalQuality, holder), await province.propose(types.oldNational, holder)];
    await province.pay(barred.id);
    await province.pay(free.id);
    const listing = newId();
    await rewards.deliver(listed(holder, listing));
    expect(await province.current(barred.id)).toMatchObject({ state: 'clawback', reason: 'listed' });
    expect(await province.current(free.id)).toMatchObject({ state: 'paid' });
    await rewards.deliver(listingEnded(holder, listing));
    expect(await province.current(barred.id)).toMatchObject({ state: 'paid', reason: null });
  });

  it('lets a payment under way arrive, as the fact that it is', async () => {
    const [holder, listing] = [newId(), newId()];
    const [arrives, fails] = [await province.propose(undefined, holder), await province.propose(undefined, holder)];
    await province.approve(arrives.id);
    await province.approve(fails.id);
    const batch = await province.send();
    await rewards.deliver(listed(holder, listing));
    expect(await province.current(arrives.id)).toMatchObject({ state: 'frozen', formerState: 'in-payment' });
    await province.confirm(batch.id, [{ entitlementId: fails.id, reason: '退票' }]);
    expect(await province.current(arrives.id)).toMatchObject({ state: 'clawback', reason: 'listed', paidOn: '2026-11-20' });
    expect(await province.current(fails.id)).toMatchObject({ state: 'frozen', formerState: 'approved' });
    await rewards.deliver(listingEnded(holder, listing));
    expect(await province.current(arrives.id)).toMatchObject({ state: 'paid' });
    expect(await province.current(fails.id)).toMatchObject({ state: 'approved' });
    await province.act(fails.id, 'preparations/cancellations', 'approver').expect(200);
  });
});

describe('a revocation', () => {
  it('gives a reservation back, and asks back what was paid', async () => {
    const [prepared, paid] = [await province.propose(), await province.propose()];
    await province.pay(paid.id);
    const { reservedFen } = await province.budget();
    await province.act(prepared.id, 'preparations', 'clerk').expect(200);
    expect((await province.budget()).reservedFen).toBe(reservedFen + AMOUNT);
    await rewards.deliver(revoked(prepared.given), revoked(paid.given));
    expect(await province.current(prepared.id)).toMatchObject({ state: 'void', reason: 'honour-revoked', budgetId: null });
    expect(await province.current(paid.id)).toMatchObject({ state: 'clawback', reason: 'honour-revoked' });
    expect((await province.budget()).reservedFen).toBe(reservedFen);
  });

  it('ends in money recovered, which is told to all, or in money kept', async () => {
    const [recovered, kept] = [await province.propose(), await province.propose()];
    for (const { id, given } of [recovered, kept]) {
      await province.pay(id);
      await rewards.deliver(revoked(given));
    }
    const resolve = (id: string, outcome: string) => province.act(id, 'clawbacks', 'approver', { outcome, decidedOn: '2026-11-21', documentNo: '皖财〔2026〕9号' });
    expect((await resolve(recovered.id, 'confirm').expect(200)).body).toMatchObject({ state: 'void', reason: 'recovered', recoveredOn: '2026-11-21' });
    expect((await resolve(kept.id, 'dismiss').expect(200)).body).toMatchObject({ state: 'paid', reason: null });
    expect((await resolve(kept.id, 'confirm').expect(409)).body).toMatchObject({ code: 'ENTITLEMENT_STATE', state: 'paid' });
    await rewards.deliver(listed(kept.subjectId, newId()));
    expect(await province.current(kept.id)).toMatchObject({ state: 'paid' });
    expect((await rewards.told(recovered.subjectId)).slice(-2)).toEqual(['EntitlementMoved void', 'RewardRecovered void']);
    const [payment] = ((await rewards.get(`/payments?subjectId=${recovered.subjectId}`).expect(200)).body as { items: PaymentView[] }).items;
    expect(payment).toMatchObject({ amountFen: AMOUNT, recoveredOn: '2026-11-21' });
  });
});

