import { newId, systemClock } from '@huipin/kernel';
import type request from 'supertest';
import type { BudgetView } from '../budgets/budget.view.ts';
import type { EntitlementView } from '../entitlements/entitlement.view.ts';
import type { PaymentBatchView } from '../payments/payment-batch.view.ts';
import { enterprise, granted, types, type Granted } from './facts.ts';
import type { RewardsUnderTest } from './rewards-under-test.ts';

export const AMOUNT = 10_000_000;
export const year = Number(systemClock.today().slice(0, 4));

/** The province as a payer with two rules and a budget that lasts; its people do in one call what the specs are not about. */
export interface Province {
  readonly budgetId: string;
  /** A new enterprise, or this one, with a national honour: an entitlement of the province, proposed. */
  propose(type?: Granted['type'], holder?: string): Promise<EntitlementView & { given: Granted }>;
  act(id: string, what: string, who: 'clerk' | 'approver', body?: object): request.Test;
  current(id: string): Promise<EntitlementView>;
  budget(): Promise<BudgetView>;
  approve(id: string): Promise<void>;
  send(): Promise<PaymentBatchView>;
  confirm(batch: string, failures?: { entitlementId: string; reason: string }[]): Promise<PaymentBatchView>;
  pay(id: string): Promise<void>;
}

export async function provinceOf(rewards: RewardsUnderTest): Promise<Province> {
  for (const honourTypeCode of ['china-quality-award', 'china-time-honoured']) {
    const payer = { level: 'provincial', division: '340000' };
    const rule = { edition: '2018', payer, honourTypeCode, amountFen: AMOUNT, validFrom: '2018-01-01', document: '皖政〔2018〕21号', policyRef: '3.1.3' };
    await rewards.post('/rules', 'rules-editor', rule).expect(201);
  }
  const opening = { payerDivision: '340000', year, programme: 'brand-honours', amountFen: 1_000 * AMOUNT };
  const { id: budgetId } = (await rewards.post('/budgets', 'payer-clerk-340000', opening).expect(201)).body as BudgetView;

  const act: Province['act'] = (id, what, who, body) => rewards.post(`/entitlements/${id}/${what}`, `payer-${who}-340000`, body);
  const approve = async (id: string) => {
    await act(id, 'preparations', 'clerk').expect(200);
    await act(id, 'approvals', 'approver').expect(200);
  };
  const send = async () => (await rewards.post('/payment-batches', 'payer-approver-340000', { payerDivision: '340000' }).expect(201)).body as PaymentBatchView;
  const confirm: Province['confirm'] = async (batch, failures = []) => {
    const body = { paidOn: '2026-11-20', reference: 'R-1', failures };
    return (await rewards.post(`/payment-batches/${batch}/confirmations`, 'payer-approver-340000', body).expect(200)).body as PaymentBatchView;
  };
  return {
    budgetId,
    act,
    approve,
    send,
    confirm,
    propose: async (type = types.nationalQuality, holder = newId()) => {
      const given: Granted = { id: newId(), subjectId: holder, type };
      await rewards.deliver(enterprise(holder, '340104'), granted(given));
      return { ...(await rewards.only(`honourId=${given.id}`)), given };
    },
    current: async (id) => (await rewards.get(`/entitlements/${id}`, 'auditor-demo').expect(200)).body as EntitlementView,
    budget: async () => (await rewards.get(`/budgets/${budgetId}`, 'auditor-demo').expect(200)).body as BudgetView,
    pay: async (id) => {
      await approve(id);
      await confirm((await send()).id);
    },
  };
}
