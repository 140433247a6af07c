import { randomBytes } from 'node:crypto';
import { newId } from '@huipin/kernel';
import { Delivery } from '@huipin/messaging/testing';
import { describeAccess, type Asking, type Call } from '@huipin/service-defaults/testing';
import request from 'supertest';
import { registryService } from './definition.ts';
import { listed, registryUnderTest, wanmei, type Registry } from './honours/testing/registry-under-test.ts';

const division = '340103';
let registry: Registry;
let made = 0;
const name = () => `矩阵 ${++made}`;

async function start(options: Asking) {
  registry = await registryUnderTest({ ...options, sealing: [{ id: 'matrix', algorithm: 'aes-256-gcm', key: randomBytes(32) }] });
  return { ...registry, facts: async () => (await registry.published()).length };
}

const enterprise = () => registry.enterprise(name(), division);
const brand = async () => (await registry.post('/subjects', { kind: 'brand', name: name(), division })).id;
const honour = async () => (await registry.honour(await enterprise())).id;
const contractCredit = { honourTypeCode: 'anhui-contract-credit-a', grantedOn: '2023-01-17' };
const honourWithTerm = async () => (await registry.honour(await enterprise(), contractCredit)).id;
const protection = async () => ({ params: { id: (await registry.post('/honours', await wellKnown())).id } });
const wellKnown = async () => ({
  ...{ subjectId: await enterprise(), honourTypeCode: 'well-known-trademark-protection', grantedOn: '2019-05-05' },
  ...{ documentNo: '1', grantingBody: '国家知识产权局' },
});

const revocation = (revokedOn: string) => ({ revokedOn, reason: '撤销', policyRef: '3.1.2', documentNo: '1' });

const one = (make: () => Promise<string>) => async (): Promise<Call> => ({ params: { id: await make() } });
const act = (make: () => Promise<string>, body: () => object | Promise<object>) => async (): Promise<Call> => ({ params: { id: await make() }, body: await body(), division });

const identityNumber = '34010419900101013X';
const person = { role: 'contact', name: '某人', identityNumber };
async function recorded() {
  const owner = await enterprise();
  const { id } = await registry.post(`/enterprises/${owner}/persons`, person);
  return { params: { id: owner, personId: id }, division, owner };
}

/** In 寿县, under the code of today. */
const moved = () => registry.enterprise(name(), '340422');
/** Whose honour it was before 2018. */
const grantingBody = '安徽省工商行政管理局';
const movedAct = (body: (on: string) => object) => async (on: string): Promise<Call> => {
  const { id } = await registry.honour(await moved(), { ...contractCredit, grantingBody, grantedOn: '2013-12-03' });
  return { params: { id }, body: body(on) };
};

/** The honour of a listed enterprise is suspended, and a case is opened. */
async function exitCase(): Promise<Call> {
  const id = await enterprise();
  await registry.honour(id);
  await new Delivery(registry.app).deliver(listed(id));
  const [opened] = (await registry.get(`/exit-cases?subjectId=${id}`)).items;
  return { query: `subjectId=${id}`, shows: opened!.id };
}

const files = { 'registry.import': ['enterprises', 'code,name,division,industryEdition,industryCode,size,establishedOn\n'], 'honour.decide': ['honours', 'year\n'] } as const;
async function imported(): Promise<Call> {
  const [kind, csv] = files['registry.import'];
  const authorization = await registry.bearer({ sub: 'importer', territory: '340000', roles: ['registry.import'] });
  const { headers } = await request(registry.app.getHttpServer()).post(`/api/registry/v1/imports?kind=${kind}`).set({ authorization, 'content-type': 'text/csv' }).send(csv).expect(202);
  return { params: { id: headers['location']!.split('/').at(-1)! }, owner: 'importer' };
}

describeAccess('registry', registryService, start, {
  'GET /divisions/:code': () => ({ params: { code: division } }),
  'GET /industries/:edition/:code': () => ({ params: { edition: '2017', code: '3831' } }),
  'GET /enterprises/:id': one(enterprise),
  'POST /enterprises': () => ({ body: { name: name(), division }, division }),
  'POST /enterprises/:id/corrections': act(enterprise, () => ({ name: name(), reason: '更名' })),
  'POST /enterprises/:id/merges': act(enterprise, async () => ({ into: await enterprise(), reason: '重复' })),
  'POST /enterprises/:id/persons': async () => {
    const owner = await enterprise();
    return { params: { id: owner }, body: person, division, owner };
  },
  'GET /enterprises/:id/persons': recorded,
  'GET /enterprises/:id/persons/:personId': recorded,
  'GET /enterprises/:id/persons/:personId/numbers': recorded,
  'DELETE /enterprises/:id/persons/:personId': async () => ({ ...(await recorded()), headers: { 'if-match': '"1"' } }),
  'POST /person-searches': async () => {
    const { params } = await recorded();
    return { body: { identityNumber }, shows: params.personId, division };
  },
  'GET /honour-types/:code': () => ({ params: { code: wanmei.honourTypeCode } }),
  'GET /subjects/:id': one(brand),
  'POST /subjects': () => ({ body: { kind: 'brand', name: name(), division }, division }),
  'POST /subjects/:id/corrections': act(brand, () => ({ name: name(), reason: '更名' })),
  'GET /honours/:id': one(honour),
  'POST /honours': {
    open: async () => ({ body: { ...wanmei, subjectId: await enterprise() }, division }),
    dated: async (grantedOn) => ({ body: { ...wanmei, ...contractCredit, grantingBody, subjectId: await moved(), grantedOn } }),
  },
  'POST /honours/:id/revocations': {
    open: act(honour, () => revocation('2024-01-01')),
    dated: movedAct(revocation),
  },
  'POST /honours/:id/renewals': {
    open: act(honourWithTerm, () => ({ renewedOn: '2024-01-17', documentNo: '1' })),
    dated: movedAct((renewedOn) => ({ renewedOn, documentNo: '1' })),
  },
  'POST /honours/:id/corrections': act(honour, () => ({ documentNo: newId(), reason: '笔误' })),
  'GET /protections/:id': protection,
  'GET /exit-cases': exitCase,
  'POST /imports': (role) => {
    const [kind, body] = files[role as keyof typeof files];
    return { query: `kind=${kind}`, body };
  },
  'GET /imports': async () => ({ ...(await imported()), shows: 'enterprises' }),
  'GET /imports/:id': imported,
  'GET /imports/:id/refusals': imported,
});
