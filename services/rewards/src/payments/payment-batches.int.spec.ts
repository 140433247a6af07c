import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, localDate, type LocalDate } from '@huipin/kernel';
import { asSomebody, published } from '@huipin/messaging/testing';
import { EntitlementsService } from '../entitlements/entitlements.service.ts';
import { listed } from '../testing/facts.ts';
import { AMOUNT, provinceOf, year, type Province } from '../testing/province.ts';
import { rewardsUnderTest, type RewardsUnderTest } from '../testing/rewards-under-test.ts';

let rewards: RewardsUnderTest;
let province: Province;
beforeAll(async () => {
  rewards = await rewardsUnderTest();
  province = await provinceOf(rewards);
});
afterAll(() => rewards.close());

describe('the way to the money', () => {
  it('leads over two persons and the bank, and each step is told', async () => {
    const before = await province.budget();
    const { id, subjectId } = await province.propose();
    expect((await province.act(id, 'preparations', 'clerk').expect(200)).body).toMatchObject({ state: 'prepared', budgetId: province.budgetId, version: 2 });
    expect((await province.act(id, 'approvals', 'approver').expect(200)).body).toMatchObject({ state: 'approved' });
    const batch = await province.send();
    expect(batch).toMatchObject({ state: 'open', amountFen: AMOUNT, items: [{ entitlementId: id, outcome: 'pending' }] });
    expect(await province.current(id)).toMatchObject({ state: 'in-payment', batchId: batch.id });
    expect(await province.confirm(batch.id)).toMatchObject({ state: 'confirmed', paidFen: AMOUNT, paidOn: '2026-11-20', items: [{ outcome: 'paid' }] });
    expect(await province.current(id)).toMatchObject({ state: 'paid', paidOn: '2026-11-20', reference: 'R-1' });
    expect(await rewards.told(subjectId)).toEqual([
      'EntitlementRecorded proposed',
      'EntitlementMoved prepared',
      'EntitlementMoved approved',
      'EntitlementMoved in-payment',
      'EntitlementMoved paid',
      'RewardPaid paid',
    ]);
    expect(await province.budget()).toMatchObject({ reservedFen: before.reservedFen, paidFen: before.paidFen + AMOUNT, leftFen: before.leftFen - AMOUNT });
  });

  it('ends in a fact for everybody, without the reference that is between payer and bank', async () => {
    const { id, subjectId } = await province.propose();
    await province.pay(id);
    const paid = (await published(rewards.app)).find((fact) => fact.subjectId === subjectId && fact.type === 'huipin.rewards.v1.RewardPaid');
    expect(paid?.data).toMatchObject({ paidOn: '2026-11-20', reference: '', entitlement: { id, amountFen: BigInt(AMOUNT) } });
  });

  it('leads back to approved where the bank failed, and the next batch takes it again', async () => {
    const [good, bad] = [await province.propose(), await province.propose()];
    await province.approve(good.id);
    await province.approve(bad.id);
    const batch = await province.send();
    expect(await province.confirm(batch.id, [{ entitlementId: bad.id, reason: '账号不符' }])).toMatchObject({ amountFen: 2 * AMOUNT, paidFen: AMOUNT });
    expect(await province.current(bad.id)).toMatchObject({ state: 'approved', batchId: null });
    expect(await province.current(good.id)).toMatchObject({ state: 'paid' });
    const next = await province.send();
    expect(next.items.map(({ entitlementId }) => entitlementId)).toEqual([bad.id]);
    await province.confirm(next.id);
  });

  it('is confirmed once, and only for what is in the batch', async () => {
    const { id } = await province.propose();
    await province.approve(id);
    const batch = await province.send();
    const confirmations = `/payment-batches/${batch.id}/confirmations`;
    const body = (failures: object[]) => ({ paidOn: '2026-11-20', reference: 'R', failures });
    const failure = (entitlementId: string) => ({ entitlementId, reason: 'x' });
    const tell = (failures: object[]) => rewards.post(confirmations, 'payer-approver-340000', body(failures));
    expect((await tell([failure(newId())]).expect(422)).body).toMatchObject({ code: 'ENTITLEMENT_NOT_IN_BATCH', errors: [{ pointer: '/failures/0/entitlementId' }] });
    expect((await tell([failure(id), failure(id)]).expect(422)).body).toMatchObject({ code: 'FAILURE_TWICE' });
    expect((await rewards.post(confirmations, 'payer-approver-340000', { ...body([]), paidOn: '2999-01-01' }).expect(422)).body).toMatchObject({ code: 'DATE_IN_FUTURE' });
    await tell([]).expect(200);
    expect((await tell([]).expect(409)).body).toMatchObject({ code: 'BATCH_CONFIRMED' });
    expect((await rewards.post('/payment-batches', 'payer-approver-340000', { payerDivision: '340000' }).expect(409)).body).toMatchObject({ code: 'NOTHING_TO_PAY' });
  });

  it('gives two clerks who prepare at once one winner, and repeats an answer to the same key', async () => {
    const { id } = await province.propose();
    const answers = await Promise.all([province.act(id, 'preparations', 'clerk'), province.act(id, 'preparations', 'approver')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'ENTITLEMENT_STATE', state: 'prepared' });
    const cancel = () => province.act(id, 'preparations/cancellations', 'approver', { reason: '重新核对' }).set('idempotency-key', id);
    const [first, second] = [await cancel().expect(200), await cancel().expect(200)];
    expect(first.body).toMatchObject({ state: 'proposed', budgetId: null });
    expect(second.text).toBe(first.text);
  });

  it('honours If-Match', async () => {
    const { id } = await province.propose();
    expect((await province.act(id, 'preparations', 'clerk').set('if-match', '"9"').expect(412)).body).toMatchObject({ code: 'VERSION_STALE' });
    await province.act(id, 'preparations', 'clerk').set('if-match', '"1"').expect(200);
    await province.act(id, 'preparations/cancellations', 'clerk').expect(200);
  });

  it('refuses a fee on any step', async () => {
    const { id } = await province.propose();
    expect((await province.act(id, 'preparations', 'clerk', { handlingFee: 1 }).expect(422)).body).toMatchObject({ code: 'FEE_FORBIDDEN' });
    expect((await province.act(id, 'preparations', 'clerk', { note: 'x' }).expect(422)).body).toMatchObject({ code: 'UNKNOWN_FIELD' });
  });
});

describe('four eyes', () => {
  it('are needed: who prepared cannot approve, somebody else can', async () => {
    const { id } = await province.propose();
    await province.act(id, 'preparations', 'approver').expect(200);
    expect((await province.act(id, 'approvals', 'approver').expect(403)).body).toMatchObject({ code: 'SAME_PERSON_TWICE' });
    expect((await province.act(id, 'approvals', 'clerk').expect(403)).body).toMatchObject({ code: 'ROLE_MISSING' });
    const other = await rewards.service.bearer({ sub: 'second-approver', territory: '340000', roles: ['reward.approve'] });
    await rewards.post(`/entitlements/${id}/approvals`, other).expect(200);
    expect((await province.act(id, 'preparations/cancellations', 'clerk').expect(403)).body).toMatchObject({ code: 'APPROVER_NEEDED' });
    await province.act(id, 'preparations/cancellations', 'approver').expect(200);
  });
});

describe('the end of a year', () => {
  it('gives back the reservations of past years that are not in payment, once', async () => {
    const service = rewards.app.get(EntitlementsService, { strict: false });
    const release = (today: LocalDate) => asSomebody(() => service.releasePastYears(today));
    const [prepared, approved, iced, underWay, paid] = [await province.propose(), await province.propose(), await province.propose(), await province.propose(), await province.propose()];
    await province.pay(paid.id);
    await province.approve(underWay.id);
    const batch = await province.send();
    await province.act(prepared.id, 'preparations', 'clerk').expect(200);
    await province.act(iced.id, 'preparations', 'clerk').expect(200);
    await province.approve(approved.id);
    await rewards.deliver(listed(iced.subjectId, newId()));
    expect(await release(localDate(`${year}-12-31`))).toBe(0);
    const newYear = localDate(`${year + 1}-01-01`);
    const released = await Promise.all([release(newYear), release(newYear)]);
    expect(released[0] + released[1]).toBe(3);
    expect(await release(newYear)).toBe(0);
    expect(await province.current(prepared.id)).toMatchObject({ state: 'proposed', budgetId: null, movedBecause: 'year-ended' });
    expect(await province.current(approved.id)).toMatchObject({ state: 'proposed', budgetId: null });
    expect(await province.current(iced.id)).toMatchObject({ state: 'frozen', formerState: 'proposed', budgetId: null });
    expect(await province.current(underWay.id)).toMatchObject({ state: 'in-payment', budgetId: province.budgetId });
    expect(await province.budget()).toMatchObject({ reservedFen: AMOUNT });
    await province.confirm(batch.id, [{ entitlementId: underWay.id, reason: '退票' }]);
    expect(await release(newYear)).toBe(1);
    expect(await province.budget()).toMatchObject({ reservedFen: 0 });
  });
});

