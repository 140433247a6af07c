import { newId } from '@huipin/kernel';
import { published } from '@huipin/messaging/testing';
import { describeAccess, type Asking, type Call } from '@huipin/service-defaults/testing';
import type { BudgetView } from './budgets/budget.view.ts';
import { rewardsService } from './definition.ts';
import type { PaymentBatchView } from './payments/payment-batch.view.ts';
import type { RuleView } from './rules/rule.view.ts';
import { enterprise, granted, listed, types } from './testing/facts.ts';
import { year } from './testing/province.ts';
import { rewardsUnderTest, type RewardsUnderTest } from './testing/rewards-under-test.ts';

const division = '340100';
const rule = { edition: '2018', payer: { level: 'municipal', division }, honourTypeCode: types.provincialQuality.code!, amountFen: 100, validFrom: '2018-01-01', document: '文', policyRef: '3.1.3' };
let rewards: RewardsUnderTest;
let budget: string;

/** A city as a payer: above it the province, below it counties, beside it other cities. */
async function start(options: Asking) {
  rewards = await rewardsUnderTest(options);
  await rewards.post('/rules', 'rules-editor', rule).expect(201);
  budget = ((await rewards.post('/budgets', `payer-clerk-${division}`, { payerDivision: division, year, amountFen: 100_000_000 }).expect(201)).body as BudgetView).id;
  return { ...rewards.service, facts: async () => (await published(rewards.app)).length };
}

async function proposed(): Promise<Required<Pick<Call, 'params' | 'division' | 'owner'>>> {
  const [honour, owner] = [newId(), newId()];
  await rewards.deliver(enterprise(owner, '340104'), granted({ id: honour, subjectId: owner, type: types.provincialQuality }));
  const { id } = await rewards.only(`honourId=${honour}`);
  return { params: { id }, division, owner };
}
const done = (id: string, act: string, who: 'clerk' | 'approver', body?: object) => rewards.post(`/entitlements/${id}/${act}`, `payer-${who}-${division}`, body).expect(200);

async function prepared() {
  const subject = await proposed();
  await done(subject.params['id']!, 'preparations', 'clerk');
  return subject;
}
async function approved() {
  const subject = await prepared();
  await done(subject.params['id']!, 'approvals', 'approver');
  return subject;
}
async function sent(): Promise<Call> {
  await approved();
  const batch = await rewards.post('/payment-batches', `payer-approver-${division}`, { payerDivision: division }).expect(201);
  return { params: { id: (batch.body as PaymentBatchView).id }, division };
}
async function paid() {
  const subject = await approved();
  const batch = await rewards.post('/payment-batches', `payer-approver-${division}`, { payerDivision: division }).expect(201);
  await rewards.post(`/payment-batches/${(batch.body as PaymentBatchView).id}/confirmations`, `payer-approver-${division}`, { paidOn: '2026-11-20', reference: 'R' }).expect(200);
  return subject;
}
/** Paid, and then its enterprise was listed. */
async function reclaimed(): Promise<Call> {
  const subject = await paid();
  await rewards.deliver(listed(subject.owner, newId()));
  return subject;
}
let edition = 0;
async function publishedRule(): Promise<Call> {
  const body = { ...rule, honourTypeCode: types.wanmei.code!, validFrom: `${2000 + ++edition}-01-01`, validTo: `${2000 + edition}-12-31` };
  return { params: { id: ((await rewards.post('/rules', 'rules-editor', body).expect(201)).body as RuleView).id }, division };
}
const proposal = () => {
  edition += 1;
  return { act: 'publish-rule', command: { ...rule, honourTypeCode: types.wanmei.code!, validFrom: `${2000 + edition}-01-01`, validTo: `${2000 + edition}-12-31` } };
};
async function proposedRule() {
  const { id } = (await rewards.post('/rule-proposals', 'second-editor', proposal()).expect(201)).body as { id: string };
  return { params: { id }, division, owner: 'second-editor' };
}
const shown = async (make: () => Promise<Call>): Promise<Call> => {
  const subject = await make();
  return { ...subject, query: `subjectId=${subject.owner!}`, shows: subject.params!['id']! };
};
const csv = 'payer_level,payer,honour_or_act,rank_condition,amount_wan,cap_or_rule,year,document_or_source\n';
async function imported(): Promise<Call> {
  const { headers } = await rewards.post('/imports?kind=reward-rules', 'rules-editor').set('content-type', 'text/csv').send(csv).expect(202);
  return { params: { id: headers['location']!.split('/').at(-1)! }, owner: 'rules-editor' };
}

describeAccess('rewards', rewardsService, start, {
  'GET /rules/:id': publishedRule,
  'POST /rules': () => ({ body: { ...rule, honourTypeCode: types.oldAnhui.code!, validFrom: `${2000 + ++edition}-01-01`, validTo: `${2000 + edition}-12-31` }, division }),
  'POST /rules/:id/closures': async () => ({ ...(await publishedRule()), body: { validTo: `${2000 + edition}-06-30` } }),
  'POST /rule-proposals': () => ({ body: proposal(), division }),
  'GET /rule-proposals': async () => {
    const { params } = await proposedRule();
    return { shows: params.id };
  },
  'GET /rule-proposals/:id': proposedRule,
  'POST /rule-proposals/:id/confirmations': proposedRule,
  'POST /rule-proposals/:id/withdrawals': proposedRule,
  'POST /imports': () => ({ query: 'kind=reward-rules', body: csv }),
  'GET /imports': async () => ({ ...(await imported()), shows: 'reward-rules' }),
  'GET /imports/:id': imported,
  'GET /imports/:id/refusals': imported,
  'GET /entitlements': () => shown(proposed),
  'GET /entitlements/:id': proposed,
  'GET /entitlements/:id/explanation': proposed,
  'POST /entitlements/:id/preparations': proposed,
  'POST /entitlements/:id/preparations/cancellations': prepared,
  'POST /entitlements/:id/approvals': prepared,
  'POST /entitlements/:id/clawbacks': async () => ({ ...(await reclaimed()), body: { outcome: 'confirm', decidedOn: '2026-11-21', documentNo: '1' } }),
  'GET /payments': async () => shown(paid),
  'POST /budgets': () => ({ body: { payerDivision: division, year: 2000 + ++edition, amountFen: 1 }, division }),
  'GET /budgets': () => ({ shows: budget, division }),
  'GET /budgets/:id': () => ({ params: { id: budget }, division }),
  'POST /budgets/:id/supplements': () => ({ params: { id: budget }, body: { amountFen: 1, documentNo: '1' }, division }),
  'POST /payment-batches': async () => {
    await approved();
    return { body: { payerDivision: division }, division };
  },
  'GET /payment-batches/:id': sent,
  'POST /payment-batches/:id/confirmations': async () => ({ ...(await sent()), body: { paidOn: '2026-11-20', reference: 'R' } }),
});
