import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@huipin/kernel';
import { Delivery, published } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import request from 'supertest';
import { allMigrations } from '../data-source.ts';
import { standardsService } from '../definition.ts';
import { enterpriseChanged, enterpriseMerged, enterpriseRegistered } from '../testing/neighbours.events.ts';
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

describe('an enterprise that the registry has not told of yet', () => {
  it('declares already: pending, seen by itself alone, published when the registry has named it', async () => {
    const enterpriseId = newId();
    const self = await standards.bearer({ sub: 'self', roles: ['enterprise.self'], enterprise: enterpriseId });
    const { id, state } = await declared(declaration(enterpriseId), self);
    expect(state).toBe('pending');
    expect(await typesOf(enterpriseId)).toEqual([]);
    await request(standards.app.getHttpServer()).get(`${api}/${id}`).expect(404);
    expect(await list(`enterpriseId=${enterpriseId}`)).toEqual([]);
    expect(await get(`/${id}`, self)).toMatchObject({ state: 'pending', enterprise: null });
    await delivery.deliver(enterpriseRegistered({ id: enterpriseId, name: '迟到的企业', division: '340104' }));
    expect(await get(`/${id}`)).toMatchObject({ state: 'current', version: 2, enterprise: { name: '迟到的企业' } });
    expect(await typesOf(enterpriseId)).toEqual(['ProductStandardDeclared']);
  });

  it('what was withdrawn meanwhile is published as both', async () => {
    const enterpriseId = newId();
    const { id } = await declared(declaration(enterpriseId));
    await post(`/${id}/withdrawals`, { withdrawnOn: '2024-06-01', reason: '停产' }).expect(200);
    await delivery.deliver(enterpriseRegistered({ id: enterpriseId, name: '迟到的企业', division: '340104' }));
    expect(await typesOf(enterpriseId)).toEqual(['ProductStandardDeclared', 'DeclarationWithdrawn']);
  });

  it('is not declared for by a registrar of another territory: that is found out when it comes', async () => {
    const hefei = await standards.bearer({ sub: 'hefei', territory: '340100', roles: ['registry.write'] });
    const [outside, inside] = [newId(), newId()];
    const [refused, accepted] = [await declared(declaration(outside), hefei), await declared(declaration(inside), hefei)];
    const wuhu = await standards.bearer({ sub: 'wuhu', territory: '340200', roles: ['registry.write'] });
    await post(`/${refused.id}/withdrawals`, { withdrawnOn: '2024-06-01', reason: 'x' }, wuhu).expect(403);
    await delivery.deliver(enterpriseRegistered({ id: outside, name: '芜湖企业', division: '340209' }), enterpriseRegistered({ id: inside, name: '合肥企业', division: '340104' }));
    expect(await get(`/${refused.id}`, registrar)).toMatchObject({ state: 'refused' });
    expect(await list(`enterpriseId=${outside}`)).toEqual([]);
    expect(await typesOf(outside)).toEqual([]);
    expect((await post(`/${refused.id}/corrections`, { declaredOn: '2024-01-01', reason: 'x' }).expect(409)).body).toMatchObject({ code: 'DECLARATION_REFUSED' });
    expect(await get(`/${accepted.id}`)).toMatchObject({ state: 'current' });
  });

  it('what a refused one had taken the place of is published as if it had never been', async () => {
    const enterpriseId = newId();
    const hefei = await standards.bearer({ sub: 'hefei', territory: '340100', roles: ['registry.write'] });
    const self = await standards.bearer({ sub: 'self', roles: ['enterprise.self'], enterprise: enterpriseId });
    const first = await declared(declaration(enterpriseId), self);
    const second = await declared(declaration(enterpriseId, { standard: { number: 'Q/HL 001-2020', name: '他人' }, declaredOn: '2025-01-01' }), hefei);
    expect(await get(`/${first.id}`, self)).toMatchObject({ supersededBy: second.id });
    await delivery.deliver(enterpriseRegistered({ id: enterpriseId, name: '芜湖企业', division: '340209' }));
    expect(await get(`/${first.id}`)).toMatchObject({ state: 'current', validTo: null });
    const facts = await factsOf(enterpriseId);
    expect(facts.map(({ type }) => type)).toEqual(['ProductStandardDeclared']);
    expect(facts[0]?.data).not.toHaveProperty('declaration.validTo');
  });
});

describe('a merged enterprise', () => {
  it('declares no more, keeps what it declared, and is acted for by what it became', async () => {
    const [from, into] = [await known(), await known()];
    const { id } = await declared(declaration(from));
    await delivery.deliver(enterpriseMerged({ id: from, name: '并出', division: '340104' }, into));
    expect((await post('', declaration(from, { declaredOn: '2025-01-01' })).expect(409)).body).toMatchObject({ code: 'ENTERPRISE_MERGED', mergedInto: into });
    expect(await list(`enterpriseId=${into}`)).toMatchObject([{ id }]);
    const self = await standards.bearer({ sub: 'self', roles: ['enterprise.self'], enterprise: into });
    const next = await declared(declaration(into, { standard: { number: 'Q/HL 001-2020', name: '新名' }, declaredOn: '2025-01-01' }), self);
    expect(await get(`/${id}`)).toMatchObject({ state: 'superseded', supersededBy: next.id });
  });
});

describe('a fact that comes again, late or in disguise', () => {
  it('the same twice, and an older one after a newer, publish once', async () => {
    const enterpriseId = newId();
    const { id } = await declared(declaration(enterpriseId));
    const [older, newer] = [enterpriseRegistered({ id: enterpriseId, name: '旧名' }), enterpriseChanged({ id: enterpriseId, name: '新名' })];
    await delivery.deliverRecord(newer, { keyVersion: 2 });
    await delivery.deliverRecord(newer, { keyVersion: 2 });
    await delivery.deliverRecord(older, { keyVersion: 1 });
    expect(await get(`/${id}`)).toMatchObject({ version: 2, enterprise: { name: '新名' } });
    expect(await typesOf(enterpriseId)).toEqual(['ProductStandardDeclared']);
  });

  it('an unknown type accepts nothing', async () => {
    const enterpriseId = newId();
    await declared(declaration(enterpriseId));
    await delivery.deliverRecord(enterpriseRegistered({ id: enterpriseId, name: '甲' }), { type: 'huipin.registry.v1.EnterpriseDreamt' });
    expect(await typesOf(enterpriseId)).toEqual([]);
  });
});
