import { describe, expect, it } from '@jest/globals';
import { localDate, toInstant } from '@huipin/kernel';
import {
  alignWithListing,
  approveEntitlement,
  cancelPreparation,
  confirmPayment,
  failPayment,
  paidFen,
  prepareEntitlement,
  proposeClawback,
  releaseAtYearEnd,
  reservedFen,
  resolveClawback,
  sendToPayment,
  withdrawEntitlement,
  type Act,
  type Entitlement,
  type EntitlementState,
} from './entitlement.ts';

const act = (by: string | null = null): Act => ({ at: toInstant('2026-11-23T00:00:00Z'), by, cause: 'granted', policyRef: '3.1.3', note: null });

const proposed: Entitlement = {
  id: 'e',
  version: 1,
  act: act(),
  honourId: 'h',
  honourTypeCode: 't',
  subject: { id: 's', kind: 'enterprise', name: 's', division: '340104' },
  scheme: 'tier',
  payer: { level: 'provincial', division: '340000' },
  rule: { id: 'r', edition: '1', policyRef: '3.1.3', amountFen: 100, programme: 'brand-honours', stacking: 'exclusive-highest' },
  amountFen: 100,
  state: 'proposed',
  formerState: null,
  reason: null,
  decisionId: 'd',
  budgetId: null,
  preparedBy: null,
  approvedBy: null,
  batchId: null,
  paidOn: null,
  reference: null,
  recoveredOn: null,
};
const prepared = prepareEntitlement(proposed, 'b', act('clerk'));
const approved = approveEntitlement(prepared, act('approver'));
const inPayment = sendToPayment(approved, 'batch', act('approver'));
const money = { paidOn: localDate('2026-11-20'), reference: 'R1', barred: true };
const paid = confirmPayment(inPayment, money, act('approver'));
const void_ = withdrawEntitlement(proposed, 'honour-revoked', act());
const frozen = (entitlement: Entitlement) => alignWithListing(entitlement, true, act());

const all: Record<string, Entitlement> = {
  'no-payer': { ...proposed, state: 'no-payer', payer: null, rule: null, amountFen: null },
  'no-rule': { ...proposed, state: 'no-rule', rule: null, amountFen: null },
  proposed,
  prepared,
  approved,
  'in-payment': inPayment,
  paid,
  frozen: frozen(proposed),
  clawback: proposeClawback(paid, act()),
  void: void_,
};

describe('the way to the money', () => {
  it('goes from proposed to paid, one version a step', () => {
    expect([proposed, prepared, approved, inPayment, paid].map(({ version, state }) => `${version} ${state}`)).toEqual([
      '1 proposed',
      '2 prepared',
      '3 approved',
      '4 in-payment',
      '5 paid',
    ]);
  });

  it('holds its amount in the budget from the preparation on, until it is paid', () => {
    expect([proposed, prepared, approved, inPayment, paid].map((one) => [reservedFen(one), paidFen(one)])).toEqual([[0, 0], [100, 0], [100, 0], [100, 0], [0, 100]]);
  });

  it.each<[string, (one: Entitlement) => Entitlement, EntitlementState[]]>([
    ['preparing', (one) => prepareEntitlement(one, 'b', act('clerk')), ['proposed']],
    ['cancelling', (one) => cancelPreparation(one, true, act('clerk')), ['prepared', 'approved']],
    ['approving', (one) => approveEntitlement(one, act('approver')), ['prepared']],
    ['sending', (one) => sendToPayment(one, 'batch', act('approver')), ['approved']],
    ['resolving a clawback', (one) => resolveClawback(one, { outcome: 'dismiss', decidedOn: money.paidOn }, act('approver')), ['clawback']],
  ])('%s is refused in every other state, which is named', (_, step, allowed) => {
    const refused = Object.entries(all).filter(([state]) => !allowed.includes(state as EntitlementState));
    for (const [state, entitlement] of refused) expect(() => step(entitlement)).toThrow(`ENTITLEMENT_STATE: the entitlement is ${state}`);
    for (const state of allowed) expect(step(all[state]!).version).toBe(all[state]!.version + 1);
  });

  it('takes two persons', () => {
    expect(() => approveEntitlement(prepared, act('clerk'))).toThrow('SAME_PERSON_TWICE');
    const again = prepareEntitlement(cancelPreparation(prepared, false, act('clerk')), 'b', act('approver'));
    expect(() => approveEntitlement(again, act('approver'))).toThrow('SAME_PERSON_TWICE');
  });

  it('is undone before approval by a clerk, after it by an approver', () => {
    expect(cancelPreparation(prepared, false, act('clerk'))).toMatchObject({ state: 'proposed', budgetId: null, preparedBy: null });
    expect(() => cancelPreparation(approved, false, act('clerk'))).toThrow('APPROVER_NEEDED');
    expect(cancelPreparation(approved, true, act('approver'))).toMatchObject({ state: 'proposed', budgetId: null, approvedBy: null });
  });

  it('goes back to approved where the bank failed', () => {
    expect(failPayment(inPayment, act())).toMatchObject({ state: 'approved', batchId: null, budgetId: 'b' });
  });
});

describe('a listing', () => {
  it('freezes what is unpaid, and its end gives each its former state back', () => {
    for (const state of ['no-payer', 'no-rule', 'proposed', 'prepared', 'approved', 'in-payment']) {
      const iced = frozen(all[state]!);
      expect(iced).toMatchObject({ state: 'frozen', formerState: state, budgetId: all[state]!.budgetId });
      expect(alignWithListing(iced, false, act())).toMatchObject({ state, formerState: null });
    }
  });

  it('leaves alone what is paid, void or frozen already', () => {
    for (const state of ['paid', 'void', 'frozen']) expect(frozen(all[state]!)).toBe(all[state]);
  });

  it('asks back what was paid, and its end ends that', () => {
    const asked = proposeClawback(paid, act());
    expect(asked).toMatchObject({ state: 'clawback', reason: 'listed' });
    expect(alignWithListing(asked, true, act())).toBe(asked);
    expect(alignWithListing(asked, false, act())).toMatchObject({ state: 'paid', reason: null });
  });

  it('does not undo a payment under way: what the bank says is a fact', () => {
    expect(confirmPayment(frozen(inPayment), money, act())).toMatchObject({ state: 'clawback', reason: 'listed', paidOn: money.paidOn });
    expect(confirmPayment(frozen(inPayment), { ...money, barred: false }, act())).toMatchObject({ state: 'paid', formerState: null });
    expect(failPayment(frozen(inPayment), act())).toMatchObject({ state: 'frozen', formerState: 'approved' });
  });
});

describe('a revocation', () => {
  it('voids what is unpaid and gives its reservation back', () => {
    for (const state of ['no-payer', 'no-rule', 'proposed', 'prepared', 'approved', 'frozen']) {
      expect(withdrawEntitlement(all[state]!, 'honour-revoked', act())).toMatchObject({ state: 'void', reason: 'honour-revoked', budgetId: null, formerState: null });
    }
  });

  it('asks back what was paid, and a later end of a listing does not change that', () => {
    for (const one of [paid, proposeClawback(paid, act())]) {
      const asked = withdrawEntitlement(one, 'honour-revoked', act());
      expect(asked).toMatchObject({ state: 'clawback', reason: 'honour-revoked' });
      expect(alignWithListing(asked, false, act())).toBe(asked);
      expect(withdrawEntitlement(asked, 'honour-revoked', act())).toBe(asked);
    }
  });

  it('keeps the reservation of a payment under way until the bank has spoken', () => {
    const gone = withdrawEntitlement(inPayment, 'honour-revoked', act());
    expect(gone).toMatchObject({ state: 'void', budgetId: 'b' });
    expect(failPayment(gone, act())).toMatchObject({ state: 'void', budgetId: null });
    expect(confirmPayment(gone, money, act())).toMatchObject({ state: 'clawback', reason: 'honour-revoked', paidOn: money.paidOn });
  });
});

describe('a clawback', () => {
  it('ends with the money recovered or kept', () => {
    const resolve = (outcome: 'confirm' | 'dismiss') => resolveClawback(all['clawback']!, { outcome, decidedOn: localDate('2026-11-22') }, act('approver'));
    expect(resolve('confirm')).toMatchObject({ state: 'void', reason: 'recovered', recoveredOn: '2026-11-22', paidOn: money.paidOn });
    expect(resolve('dismiss')).toMatchObject({ state: 'paid', reason: null, recoveredOn: null });
  });
});

describe('the end of a year', () => {
  it('gives reservations back, under a listing too', () => {
    for (const one of [prepared, approved]) {
      expect(releaseAtYearEnd(one, act())).toMatchObject({ state: 'proposed', budgetId: null, preparedBy: null, approvedBy: null });
      expect(releaseAtYearEnd(frozen(one), act())).toMatchObject({ state: 'frozen', formerState: 'proposed', budgetId: null });
    }
  });
});
