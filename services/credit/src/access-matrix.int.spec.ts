import { addDays, localDate, systemClock, type LocalDate } from '@huipin/kernel';
import { published } from '@huipin/messaging/testing';
import { describeAccess, type Asking, type Call } from '@huipin/service-defaults/testing';
import { creditService } from './definition.ts';
import { ago, CreditUnderTest, decision, removal } from './testing/credit-under-test.ts';
import { edition1 } from './testing/shipped-rules.ts';

const documentNo = '文号';
let credit: CreditUnderTest;

async function start(options: Asking) {
  credit = await CreditUnderTest.start(options);
  return { ...credit.service, facts: async () => (await published(credit.service.app)).length };
}

/** 寿县, under its code in 六安. */
const SHOUXIAN = '341521';

async function enterprise(division = '340103') {
  const owner = await credit.enterprise({ division });
  return { params: { id: owner }, division, owner };
}
/** A result of such a day that it is final, or not yet. */
async function sampled(notifiedOn = ago(5), place?: string) {
  const { owner, division } = await enterprise(place);
  const { id } = await credit.reported({ enterprise: { id: owner }, division, notifiedOn, sampledOn: addDays(notifiedOn, -5) });
  return { params: { id }, division, owner };
}
const final = () => sampled(ago(60));
const notFinal = () => sampled();
const listed = (make: typeof notFinal) => async () => {
  const { params, ...subject } = await make();
  return { ...subject, query: `enterpriseId=${subject.owner}`, shows: params.id };
};
async function objected(notifiedOn?: LocalDate, place?: string) {
  const subject = await sampled(notifiedOn, place);
  const answer = await credit.post(`/sampling-results/${subject.params.id}/objections`, { objectedOn: notifiedOn ?? ago(5), reason: '复检' }, 'officer');
  if (answer.status !== 200) throw new Error(answer.text);
  return subject;
}
async function opened(place?: string) {
  const { owner, division } = await enterprise(place);
  const answer = await credit.post('/listing-cases', { enterpriseId: owner, list: 'black', cause: '由', basis: '法' }, 'officer');
  return { params: { id: (answer.body as { id: string }).id }, division, owner };
}
async function noticed(notifiedOn = ago(60), place?: string) {
  const { owner, division } = await enterprise(place);
  return { params: { id: (await credit.noticed(owner, {}, notifiedOn)).id }, division, owner };
}
async function consented(notifiedOn?: LocalDate, place?: string) {
  const subject = await noticed(notifiedOn, place);
  const answer = await credit.post(`/listing-cases/${subject.params.id}/consents`, { consentedOn: notifiedOn ?? ago(40), documentNo }, 'reviewer');
  if (answer.status !== 200) throw new Error(answer.text);
  return subject;
}
async function onList(decidedOn = ago(30), place?: string) {
  const { owner, division } = await enterprise(place);
  // A red one has no term that would have ended it since.
  return { params: { id: await credit.listed(owner, { decidedOn }, { list: 'red' }) }, division, owner };
}
async function offList() {
  const subject = await onList();
  const answer = await credit.post(`/listings/${subject.params.id}/removals`, removal(), 'officer');
  if (answer.status !== 200) throw new Error(answer.text);
  return subject;
}
const doing = (make: () => Promise<Call>, body: object) => async () => ({ ...(await make()), body });
/** Open today; dated on a subject in 寿县 that was made shortly before the county moved. */
const before = localDate('2015-11-25');
const dated = (make: (day?: LocalDate, place?: string) => Promise<Call>, today: object, onDay: (on: LocalDate) => object) => ({
  open: doing(() => make(), today),
  dated: async (on: LocalDate) => ({ ...(await make(before, SHOUXIAN)), body: onDay(on) }),
});

let day = systemClock.today();
function edition(): Call {
  day = addDays(day, 1);
  const { version: _, recordedAt: __, ...content } = edition1;
  return { body: { ...content, edition: `matrix-${day}`, validFrom: day, validTo: null }, division: '340000' };
}
async function proposedEdition() {
  const answer = await credit.post('/rule-proposals', { act: 'publish-rule', command: edition().body }, 'secondEditor');
  return { params: { id: (answer.body as { id: string }).id }, division: '340000', owner: 'second-editor' };
}
async function decided(): Promise<Call> {
  const { owner } = await final();
  const answer = await credit.get(`/enterprises/${owner}/grade/decisions`);
  return { params: { id: (answer.body as { items: { id: string }[] }).items[0]!.id } };
}
const retest = { result: 'pass', laboratory: '所' };
const notice = { documentNo, text: '告知' };
const csv = 'enterprise.id,product.name,stage,result,sampledOn,notifiedOn,authority,division,laboratory\n';
async function imported(): Promise<Call> {
  const { headers } = await credit.upload(csv);
  return { params: { id: headers['location']!.split('/').at(-1)! }, owner: 'lab-340000' };
}

describeAccess('credit', creditService, start, {
  'POST /sampling-results': {
    open: async () => {
      const { owner, division } = await enterprise();
      return { body: credit.report({ enterprise: { id: owner }, division }), division };
    },
    dated: async (sampledOn) => ({ body: credit.report({ enterprise: { id: await credit.enterprise() }, division: sampledOn < '2015-12-03' ? SHOUXIAN : '340422', sampledOn, notifiedOn: sampledOn }) }),
  },
  'GET /sampling-results': { open: listed(final), withheld: listed(notFinal) },
  'GET /sampling-results/:id': { open: final, withheld: notFinal },
  'POST /sampling-results/:id/objections': dated(sampled, { objectedOn: ago(1), reason: '复检' }, (objectedOn) => ({ objectedOn, reason: '复检' })),
  'POST /sampling-results/:id/retests': dated(objected, { ...retest, retestedOn: ago(1) }, (retestedOn) => ({ ...retest, retestedOn })),
  'POST /sampling-results/:id/corrections': doing(notFinal, { product: { name: '改正' }, reason: '笔误' }),
  'POST /sampling-results/:id/withdrawals': dated(sampled, { withdrawnOn: ago(1), reason: '笔误' }, (withdrawnOn) => ({ withdrawnOn, reason: '笔误' })),
  'GET /enterprises/:id/grade': enterprise,
  'GET /enterprises/:id/grade/explanation': enterprise,
  'GET /enterprises/:id/grade/decisions': enterprise,
  'GET /grade-decisions/:id': decided,
  'POST /grading-rules': edition,
  'POST /rule-proposals': () => ({ body: { act: 'publish-rule', command: edition().body }, division: '340000' }),
  'GET /rule-proposals': async () => {
    const { params } = await proposedEdition();
    return { shows: params.id };
  },
  'GET /rule-proposals/:id': proposedEdition,
  'POST /rule-proposals/:id/confirmations': proposedEdition,
  'POST /rule-proposals/:id/withdrawals': proposedEdition,
  'POST /listing-cases': async () => {
    const { owner, division } = await enterprise();
    return { body: { enterpriseId: owner, list: 'black', cause: '由', basis: '法' }, division };
  },
  'GET /listing-cases': listed(() => noticed()),
  'GET /listing-cases/:id': () => noticed(),
  'POST /listing-cases/:id/notice': dated((_, place) => opened(place), { ...notice, notifiedOn: ago(60) }, (notifiedOn) => ({ ...notice, notifiedOn })),
  'POST /listing-cases/:id/statements': dated(noticed, { receivedOn: ago(50), text: '申辩' }, (receivedOn) => ({ receivedOn, text: '申辩' })),
  'POST /listing-cases/:id/consents': dated(noticed, { consentedOn: ago(40), documentNo }, (consentedOn) => ({ consentedOn, documentNo })),
  'POST /listing-cases/:id/decision': dated(consented, decision(), (decidedOn) => decision({ decidedOn })),
  'GET /listings': async () => {
    const { params, ...subject } = await onList();
    return { ...subject, query: `subjectId=${subject.owner}`, shows: params.id };
  },
  'GET /listings/:id': { open: () => onList(), withheld: offList },
  'POST /listings/:id/removals': dated(onList, removal(), (removedOn) => removal({ removedOn })),
  'POST /listings/:id/corrections': doing(() => onList(), { cause: '更正', reason: '笔误' }),
  'POST /imports': () => ({ query: 'kind=sampling-results', body: csv }),
  'GET /imports': async () => ({ ...(await imported()), shows: 'sampling-results' }),
  'GET /imports/:id': imported,
  'GET /imports/:id/refusals': imported,
});
