import { addDays, systemClock } from '@huipin/kernel';
import { published } from '@huipin/messaging/testing';
import { describeAccess, type Asking, type Call } from '@huipin/service-defaults/testing';
import { creditService } from './definition.ts';
import { ago, CreditUnderTest } from './testing/credit-under-test.ts';
import { edition1 } from './testing/shipped-rules.ts';

const division = '340103';
const documentNo = '文号';
let credit: CreditUnderTest;

async function start(options: Asking) {
  credit = await CreditUnderTest.start(options);
  return { ...credit.service, facts: async () => (await published(credit.service.app)).length };
}

async function enterprise() {
  const owner = await credit.enterprise({ division });
  return { params: { id: owner }, division, owner };
}
/** A result of such a day that it is final, or not yet. */
async function sampled(notifiedOn = ago(5)) {
  const { owner } = await enterprise();
  const { id } = await credit.reported({ enterprise: { id: owner }, division, notifiedOn, sampledOn: addDays(notifiedOn, -5) });
  return { params: { id }, division, owner };
}
const final = () => sampled(ago(60));
const notFinal = () => sampled();
const listed = (make: typeof notFinal) => async () => {
  const { params, ...subject } = await make();
  return { ...subject, query: `enterpriseId=${subject.owner}`, shows: params.id };
};
async function objected() {
  const subject = await sampled();
  await credit.post(`/sampling-results/${subject.params.id}/objections`, { objectedOn: ago(2), reason: '复检' }, 'officer');
  return subject;
}
async function noticed() {
  const { owner } = await enterprise();
  return { params: { id: (await credit.noticed(owner)).id }, division, owner };
}
/** Decided by the province, which needs nobody's consent; a lower organ's is below. */
async function consented() {
  const subject = await noticed();
  const answer = await credit.post(`/listing-cases/${subject.params.id}/consents`, { consentedOn: ago(40), documentNo }, 'reviewer');
  if (answer.status !== 200) throw new Error(answer.text);
  return subject;
}
async function onList() {
  const { owner } = await enterprise();
  return { params: { id: await credit.listed(owner) }, division, owner };
}
async function offList() {
  const subject = await onList();
  const answer = await credit.post(`/listings/${subject.params.id}/removals`, credit.removal(), 'officer');
  if (answer.status !== 200) throw new Error(answer.text);
  return subject;
}
const doing = (make: () => Promise<Call>, body: object) => async () => ({ ...(await make()), body });

let day = systemClock.today();
function edition(): Call {
  day = addDays(day, 1);
  const { version: _, recordedAt: __, ...content } = edition1;
  return { body: { ...content, edition: `matrix-${day}`, validFrom: day, validTo: null }, division: '340000' };
}
async function decided(): Promise<Call> {
  const { owner } = await final();
  const answer = await credit.get(`/enterprises/${owner}/grade/decisions`);
  return { params: { id: (answer.body as { items: { id: string }[] }).items[0]!.id } };
}
const csv = 'enterprise.id,product.name,stage,result,sampledOn,notifiedOn,authority,division,laboratory\n';
async function imported(): Promise<Call> {
  const { headers } = await credit.upload(csv);
  return { params: { id: headers['location']!.split('/').at(-1)! }, owner: 'lab-340000' };
}

describeAccess('credit', creditService, start, {
  'POST /sampling-results': async () => {
    const { owner } = await enterprise();
    return { body: credit.report({ enterprise: { id: owner }, division }), division };
  },
  'GET /sampling-results': { open: listed(final), withheld: listed(notFinal) },
  'GET /sampling-results/:id': { open: final, withheld: notFinal },
  'POST /sampling-results/:id/objections': doing(notFinal, { objectedOn: ago(1), reason: '复检' }),
  'POST /sampling-results/:id/retests': doing(objected, { retestedOn: ago(1), result: 'pass', laboratory: '所' }),
  'POST /sampling-results/:id/corrections': doing(notFinal, { product: { name: '改正' }, reason: '笔误' }),
  'POST /sampling-results/:id/withdrawals': doing(notFinal, { withdrawnOn: ago(1), reason: '笔误' }),
  'GET /enterprises/:id/grade': enterprise,
  'GET /enterprises/:id/grade/explanation': enterprise,
  'GET /enterprises/:id/grade/decisions': enterprise,
  'GET /grade-decisions/:id': decided,
  'POST /grading-rules': edition,
  'POST /listing-cases': async () => {
    const { owner } = await enterprise();
    return { body: { enterpriseId: owner, list: 'black', cause: '由', basis: '法' }, division };
  },
  'GET /listing-cases': listed(noticed),
  'GET /listing-cases/:id': noticed,
  'POST /listing-cases/:id/notice': async () => {
    const { owner } = await enterprise();
    const opened = await credit.post('/listing-cases', { enterpriseId: owner, list: 'black', cause: '由', basis: '法' }, 'officer');
    return { params: { id: (opened.body as { id: string }).id }, body: { notifiedOn: ago(60), documentNo, text: '告知' }, division };
  },
  'POST /listing-cases/:id/statements': doing(noticed, { receivedOn: ago(50), text: '申辩' }),
  'POST /listing-cases/:id/consents': doing(noticed, { consentedOn: ago(40), documentNo }),
  'POST /listing-cases/:id/decision': async () => ({ ...(await consented()), body: credit.decision() }),
  'GET /listings': async () => {
    const { params, ...subject } = await onList();
    return { ...subject, query: `subjectId=${subject.owner}`, shows: params.id };
  },
  'GET /listings/:id': { open: onList, withheld: offList },
  'POST /listings/:id/removals': async () => ({ ...(await onList()), body: credit.removal() }),
  'POST /listings/:id/corrections': doing(onList, { cause: '更正', reason: '笔误' }),
  'POST /imports': () => ({ query: 'kind=sampling-results', body: csv }),
  'GET /imports': async () => ({ ...(await imported()), shows: 'sampling-results' }),
  'GET /imports/:id': imported,
  'GET /imports/:id/refusals': imported,
});
