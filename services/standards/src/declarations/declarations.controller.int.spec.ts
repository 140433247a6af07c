import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@huipin/kernel';
import { Delivery, published } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import request from 'supertest';
import { allMigrations } from '../data-source.ts';
import { standardsService } from '../definition.ts';
import { enterpriseRegistered } from '../testing/neighbours.events.ts';
import type { DeclarationView } from './declaration.view.ts';

const api = '/api/standards/v1/declarations';
let standards: ServiceUnderTest;
let delivery: Delivery;
let registrar: string;

beforeAll(async () => {
  standards = await serviceUnderTest('standards', standardsService, allMigrations);
  delivery = new Delivery(standards.app);
  registrar = await standards.bearer({ sub: 'registrar', territory: '340000', roles: ['registry.write'] });
});
afterAll(() => standards.close());

async function known(division = '340104', name = '合肥某电器有限公司'): Promise<string> {
  const id = newId();
  await delivery.deliver(enterpriseRegistered({ id, name, division }));
  return id;
}
function declaration(enterpriseId: string, other: object = {}) {
  return {
    enterpriseId,
    product: { name: '电热水壶', model: 'HD-17' },
    standard: { number: 'q/hl 001—2020', name: '电热水壶' },
    indicators: [{ name: '热效率', unit: '%', value: '≥ 90', method: 'GB/T 22089' }],
    declaredOn: '2024-03-01',
    ...other,
  };
}
function post(path: string, body: object, authorization = registrar, headers: Record<string, string> = {}) {
  return request(standards.app.getHttpServer()).post(`${api}${path}`).set('authorization', authorization).set(headers).send(body);
}
async function declared(body: object, authorization = registrar): Promise<DeclarationView> {
  return (await post('', body, authorization).expect(201)).body as DeclarationView;
}
async function get<T = DeclarationView>(path: string, authorization?: string): Promise<T> {
  const call = request(standards.app.getHttpServer()).get(`${api}${path}`);
  return (await (authorization ? call.set('authorization', authorization) : call).expect(200)).body as T;
}
async function list(query: string): Promise<DeclarationView[]> {
  return (await get<{ items: DeclarationView[] }>(`?${query}`)).items;
}
async function factsOf(subject: string): Promise<{ type: string; data: unknown }[]> {
  const all = await published(standards.app);
  return all.filter(({ subjectId }) => subjectId === subject).map(({ type, data }) => ({ type: type.replace('huipin.standards.v1.', ''), data }));
}
async function typesOf(subject: string): Promise<string[]> {
  return (await factsOf(subject)).map(({ type }) => type);
}

describe('declaring the standard of a product', () => {
  it('keeps the number as typed and in normal form, and publishes it with the name and place of its enterprise', async () => {
    const enterpriseId = await known();
    const answer = await post('', declaration(enterpriseId)).expect(201);
    expect(answer.headers['etag']).toMatch(/^"1-/);
    expect(answer.headers['location']).toBe(`${api}/${(answer.body as DeclarationView).id}`);
    expect(answer.body).toMatchObject({
      enterprise: { id: enterpriseId, name: '合肥某电器有限公司', division: { code: '340104', name: '蜀山区' } },
      product: { name: '电热水壶', model: 'HD-17' },
      standard: { number: 'Q/HL 001-2020', typed: 'q/hl 001—2020', kind: 'enterprise' },
      state: 'current',
      edition: 1,
      validTo: null,
    });
    expect(await factsOf(enterpriseId)).toMatchObject([
      { type: 'ProductStandardDeclared', data: { declaration: { productName: '电热水壶', declaredOn: '2024-03-01', enterprise: { name: '合肥某电器有限公司' } } } },
    ]);
  });

  it('is refused for a number that is none, with an example of every kind', async () => {
    const answer = await post('', declaration(await known(), { standard: { number: 'GB/T 4754', name: 'x' } })).expect(422);
    expect(answer.body).toMatchObject({ code: 'STANDARD_NUMBER_MALFORMED', errors: [{ pointer: '/standard/number' }] });
    expect((answer.body as { detail: string }).detail).toContain('T/CAS 115-2015');
  });

  it.each([
    ['an enterprise standard without a test method', { indicators: [{ name: '热效率', value: '90' }] }, 'INDICATOR_METHOD_REQUIRED', '/indicators'],
    ['a group standard without indicators', { standard: { number: 'T/CAS 115-2015', name: 'x' }, indicators: [] }, 'INDICATOR_METHOD_REQUIRED', '/indicators'],
    ['a day in the future', { declaredOn: '2999-01-01' }, 'DATE_IN_FUTURE', '/declaredOn'],
    ['an id that the registry never gave', { enterpriseId: '340104' }, 'ENTERPRISE_UNKNOWN', '/enterpriseId'],
    ['a unit that is no text', { indicators: [{ name: '热效率', unit: 5, value: '90', method: 'x' }] }, 'WRONG_TYPE', '/indicators/0/unit'],
    ['a fee', { publicationFee: 1 }, 'FEE_FORBIDDEN', '/publicationFee'],
  ])('%s is refused', async (_, wrong, code, pointer) => {
    const answer = await post('', declaration(await known(), wrong)).expect(422);
    expect(answer.body).toMatchObject({ code, errors: [{ pointer, code }] });
  });

  it('takes a national standard without indicators', async () => {
    await post('', declaration(await known(), { standard: { number: 'GB 4706.19-2008', name: 'x' }, indicators: [] })).expect(201);
  });

  it('the same sourceRef again is 200 with the first answer', async () => {
    const body = declaration(await known(), { sourceRef: 'S-1' });
    const first = await post('', body).expect(201);
    expect((await post('', body).expect(200)).body).toEqual(first.body);
  });

  it('of two at once with the same content one wins', async () => {
    const body = declaration(await known());
    const answers = await Promise.all([post('', body), post('', body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('one current declaration of a product and a standard', () => {
  it('a new one takes the place of the one before from its day on, and says so', async () => {
    const enterpriseId = await known();
    const first = await declared(declaration(enterpriseId));
    const second = await declared(declaration(enterpriseId, { indicators: [{ name: '热效率', unit: '%', value: '≥ 92', method: 'GB/T 22089' }], declaredOn: '2025-03-01' }));
    expect(second).toMatchObject({ edition: 2, state: 'current' });
    expect(await get(`/${first.id}`)).toMatchObject({ state: 'superseded', supersededBy: second.id, validTo: '2025-02-28', version: 2 });
    expect(await get(`/${first.id}?on=2025-02-28`)).toMatchObject({ state: 'current' });
    const facts = await factsOf(enterpriseId);
    expect(facts.map(({ type }) => type)).toEqual(['ProductStandardDeclared', 'ProductStandardDeclared']);
    expect(facts[1]?.data).toMatchObject({ declaration: { supersedes: first.id, edition: 2 } });
  });

  it('the same content again is 409 with the record that has it', async () => {
    const enterpriseId = await known();
    const first = await declared(declaration(enterpriseId));
    const again = await post('', declaration(enterpriseId, { product: { name: '电热 水壶', model: 'hd-17' }, declaredOn: '2025-01-01' })).expect(409);
    expect(again.body).toMatchObject({ code: 'DECLARATION_ALREADY_MADE', existingId: first.id });
  });

  it('one that comes late takes its place in the order of days', async () => {
    const enterpriseId = await known();
    const later = await declared(declaration(enterpriseId));
    const earlier = await declared(declaration(enterpriseId, { indicators: [{ name: '热效率', value: '≥ 80', method: '企业自定' }], declaredOn: '2022-01-01' }));
    expect(earlier).toMatchObject({ state: 'superseded', supersededBy: later.id, validTo: '2024-02-29' });
    expect(await get(`/${later.id}`)).toMatchObject({ state: 'current', version: 1 });
  });

  it('another model or another standard stands beside it', async () => {
    const enterpriseId = await known();
    await declared(declaration(enterpriseId));
    await declared(declaration(enterpriseId, { product: { name: '电热水壶' } }));
    await declared(declaration(enterpriseId, { standard: { number: 'GB 4706.19-2008', name: 'x' } }));
    expect((await list(`enterpriseId=${enterpriseId}`)).map(({ state }) => state)).toEqual(['current', 'current', 'current']);
  });
});

describe('withdrawals and corrections', () => {
  it('withdrawn, it is out of force from that day on, and declared again after that', async () => {
    const enterpriseId = await known();
    const { id } = await declared(declaration(enterpriseId));
    const withdrawn = await post(`/${id}/withdrawals`, { withdrawnOn: '2024-06-01', reason: '停产' }, registrar, { 'if-match': '"1"' }).expect(200);
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn', withdrawnOn: '2024-06-01', validTo: '2024-05-31', version: 2, reason: '停产' });
    expect(await get(`/${id}?on=2024-05-31`)).toMatchObject({ state: 'current' });
    expect((await post(`/${id}/withdrawals`, { withdrawnOn: '2024-06-01', reason: 'x' }).expect(409)).body).toMatchObject({ code: 'DECLARATION_ALREADY_WITHDRAWN' });
    expect(await declared(declaration(enterpriseId, { declaredOn: '2024-06-01' }))).toMatchObject({ state: 'current', edition: 2 });
    expect(await get(`/${id}`)).toMatchObject({ state: 'withdrawn' });
    expect((await factsOf(enterpriseId))[1]).toMatchObject({ type: 'DeclarationWithdrawn', data: { withdrawnOn: '2024-06-01', reason: '停产' } });
  });

  it('withdrawn on its first day it was never in force, and what it took the place of resumes', async () => {
    const enterpriseId = await known();
    const first = await declared(declaration(enterpriseId));
    const second = await declared(declaration(enterpriseId, { standard: { number: 'Q/HL 001-2020', name: '误' }, declaredOn: '2025-01-01' }));
    const withdrawn = await post(`/${second.id}/withdrawals`, { withdrawnOn: '2025-01-01', reason: '误报' }).expect(200);
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn', validTo: '2024-12-31' });
    expect(await get(`/${first.id}`)).toMatchObject({ state: 'current', validTo: null });
    expect(await typesOf(enterpriseId)).toEqual(['ProductStandardDeclared', 'ProductStandardDeclared', 'DeclarationWithdrawn', 'DeclarationCorrected']);
  });

  it.each([
    ['before it was made', { withdrawnOn: '2024-02-29', reason: 'x' }, 'WITHDRAWN_BEFORE_DECLARED'],
    ['in the future', { withdrawnOn: '2999-01-01', reason: 'x' }, 'DATE_IN_FUTURE'],
    ['without a reason', { withdrawnOn: '2024-06-01' }, 'REQUIRED'],
  ])('cannot be withdrawn %s', async (_, body, code) => {
    const { id } = await declared(declaration(await known()));
    expect((await post(`/${id}/withdrawals`, body).expect(422)).body).toMatchObject({ code });
  });

  it('what another has superseded needs no withdrawal', async () => {
    const enterpriseId = await known();
    const { id } = await declared(declaration(enterpriseId));
    await declared(declaration(enterpriseId, { standard: { number: 'Q/HL 001-2020', name: '电热水壶 (新)' }, declaredOn: '2025-01-01' }));
    expect((await post(`/${id}/withdrawals`, { withdrawnOn: '2025-06-01', reason: 'x' }).expect(409)).body).toMatchObject({ code: 'DECLARATION_SUPERSEDED' });
  });

  it('a correction makes a version, and what was known before is still told', async () => {
    const { id, recordedAt } = await declared(declaration(await known()));
    expect((await post(`/${id}/corrections`, { declaredOn: '2024-01-01', reason: 'x' }, registrar, { 'if-match': '"7"' }).expect(412)).body).toMatchObject({ code: 'VERSION_STALE' });
    const corrected = await post(`/${id}/corrections`, { declaredOn: '2024-01-01', reason: '日期录错' }, registrar, { 'if-match': '"1"' }).expect(200);
    expect(corrected.body).toMatchObject({ declaredOn: '2024-01-01', version: 2, reason: '日期录错' });
    expect(await get(`/${id}?knownOn=${recordedAt}`)).toMatchObject({ declaredOn: '2024-03-01', version: 1 });
    await request(standards.app.getHttpServer()).get(`${api}/${id}?on=2024-02-01&knownOn=${recordedAt}`).expect(404);
    expect(await get(`/${id}?on=2024-02-01`)).toMatchObject({ state: 'current' });
    expect((await post(`/${id}/corrections`, { declaredOn: '2024-01-01', reason: 'x' }).expect(422)).body).toMatchObject({ code: 'NOTHING_TO_CORRECT' });
  });

  it('one that took the place of another and is corrected away lets that one resume, and the readers know', async () => {
    const enterpriseId = await known();
    const first = await declared(declaration(enterpriseId));
    const second = await declared(declaration(enterpriseId, { indicators: [{ name: '容量', value: '1.7 L', method: '目测' }], declaredOn: '2025-01-01' }));
    await post(`/${second.id}/corrections`, { product: { name: '电饭锅' }, reason: '产品录错' }).expect(200);
    expect(await get(`/${first.id}`)).toMatchObject({ state: 'current', validTo: null, supersededBy: null, reason: '产品录错' });
    const facts = await factsOf(enterpriseId);
    expect(facts.slice(2)).toMatchObject([
      { type: 'DeclarationCorrected', data: { declaration: { id: second.id, productName: '电饭锅', supersedes: '' } } },
      { type: 'DeclarationCorrected', data: { declaration: { id: first.id } } },
    ]);
  });

  it('a withdrawal by mistake is corrected away', async () => {
    const { id } = await declared(declaration(await known()));
    expect((await post(`/${id}/corrections`, { withdrawnOn: '2024-06-01', reason: 'x' }).expect(422)).body).toMatchObject({ code: 'NOT_WITHDRAWN' });
    await post(`/${id}/withdrawals`, { withdrawnOn: '2024-06-01', reason: '误' }).expect(200);
    expect((await post(`/${id}/corrections`, { withdrawnOn: null, reason: '误' }).expect(200)).body).toMatchObject({ state: 'current', withdrawnOn: null });
  });

  it('speaks of a declaration that exists', async () => {
    for (const id of [newId(), 'x']) {
      await post(`/${id}/corrections`, { reason: 'x' }).expect(404);
      await request(standards.app.getHttpServer()).get(`${api}/${id}`).expect(404);
    }
  });
});

describe('lists', () => {
  it('search by product and by standard, whole or as it begins', async () => {
    const enterpriseId = await known();
    const { id } = await declared(declaration(enterpriseId, { product: { name: '特种 电缆（阻燃）' }, standard: { number: 'JB/T 10696.3-2007', name: 'x' }, indicators: [] }));
    for (const query of ['product=电缆(阻燃', 'standard=JB/T10696.3—2007', 'standard=jb/t 10696']) expect(await list(encodeURI(query))).toMatchObject([{ id }]);
    for (const query of ['product=100%', 'standard=JB/T 10697']) expect(await list(encodeURI(query))).toEqual([]);
  });

  it('page by a cursor and refuse a made-up one', async () => {
    const first = await get<{ items: DeclarationView[]; nextCursor: string }>('?limit=2');
    const second = await get<{ items: DeclarationView[] }>(`?limit=2&cursor=${first.nextCursor}`);
    expect(second.items.map(({ id }) => id)).not.toEqual(expect.arrayContaining(first.items.map(({ id }) => id)));
    const answer = await request(standards.app.getHttpServer()).get(`${api}?cursor=${Buffer.from('["x"]').toString('base64url')}`).expect(422);
    expect(answer.body).toMatchObject({ code: 'CURSOR_INVALID' });
  });
});

describe('reading a standard number', () => {
  const parse = (number: string) => request(standards.app.getHttpServer()).get('/api/standards/v1/standards/parse').query({ number });
  it('tells its kind, parts and normal form', async () => {
    expect((await parse('db3401/t 210—2020').expect(200)).body).toMatchObject({ kind: 'local', normal: 'DB3401/T 210-2020', mandatory: false, division: '340100' });
  });
  it('refuses what is none, and nothing at all', async () => {
    expect((await parse('GB').expect(422)).body).toMatchObject({ code: 'STANDARD_NUMBER_MALFORMED', errors: [{ pointer: '/number' }] });
    expect((await parse('').expect(422)).body).toMatchObject({ code: 'TOO_SHORT' });
  });
});
