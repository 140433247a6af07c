import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@huipin/kernel';
import { Delivery } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import request from 'supertest';
import { allMigrations } from './data-source.ts';
import { standardsService } from './definition.ts';
import { enterpriseRegistered } from './testing/neighbours.events.ts';

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

async function known(division = '340104'): Promise<string> {
  const id = newId();
  await delivery.deliver(enterpriseRegistered({ id, name: '某企业', division }));
  return id;
}
function declaration(enterpriseId: string) {
  return { enterpriseId, product: { name: '电缆' }, standard: { number: 'GB/T 12706.1-2020', name: '电缆' }, indicators: [], declaredOn: '2024-03-01' };
}
function post(path: string, body: object, authorization = registrar) {
  return request(standards.app.getHttpServer()).post(`${api}${path}`).set('authorization', authorization).send(body);
}
async function declared(body: object, authorization = registrar): Promise<{ id: string }> {
  return (await post('', body, authorization).expect(201)).body as { id: string };
}

describe('who may declare', () => {
  it('an enterprise declares for itself, and for no other', async () => {
    const [own, other] = [await known(), await known()];
    const self = await standards.bearer({ sub: 'self', roles: ['enterprise.self'], enterprise: own });
    await declared(declaration(own), self);
    expect((await post('', declaration(other), self).expect(403)).body).toMatchObject({ code: 'NOT_OWN_ENTERPRISE' });
  });

  it('an enterprise without the claim of one is refused', async () => {
    const self = await standards.bearer({ sub: 'nobody', roles: ['enterprise.self'] });
    expect((await post('', declaration(await known()), self).expect(403)).body).toMatchObject({ code: 'NOT_OWN_ENTERPRISE' });
  });

  it('a registrar declares for those in the territory, and for no other', async () => {
    const hefei = await standards.bearer({ sub: 'hefei', territory: '340100', roles: ['registry.write'] });
    await declared(declaration(await known('340104')), hefei);
    expect((await post('', declaration(await known('340200')), hefei).expect(403)).body).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
  });

  it('nobody without a role for it, or without a token', async () => {
    const lab = await standards.bearer({ sub: 'lab', territory: '340000', roles: ['sampling.report'] });
    const body = declaration(await known());
    expect((await post('', body, lab).expect(403)).body).toMatchObject({ code: 'ROLE_MISSING' });
    await request(standards.app.getHttpServer()).post(api).send(body).expect(401);
    for (const act of ['corrections', 'withdrawals']) expect((await post(`/${newId()}/${act}`, {}, lab).expect(403)).body).toMatchObject({ code: 'ROLE_MISSING' });
  });

  it('corrections and withdrawals belong to whoever may declare', async () => {
    const [own, other] = [await known('340104'), await known('340200')];
    const self = await standards.bearer({ sub: 'self', roles: ['enterprise.self'], enterprise: own });
    const { id } = await declared(declaration(other));
    const hefei = await standards.bearer({ sub: 'hefei', territory: '340100', roles: ['registry.write'] });
    for (const [act, body] of [['corrections', { declaredOn: '2024-02-01', reason: 'x' }], ['withdrawals', { withdrawnOn: '2024-04-01', reason: 'x' }]] as const) {
      expect((await post(`/${id}/${act}`, body, self).expect(403)).body).toMatchObject({ code: 'NOT_OWN_ENTERPRISE' });
      expect((await post(`/${id}/${act}`, body, hefei).expect(403)).body).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    }
    const mine = await declared(declaration(own), self);
    await post(`/${mine.id}/corrections`, { declaredOn: '2024-02-01', reason: 'x' }, self).expect(200);
    await post(`/${mine.id}/withdrawals`, { withdrawnOn: '2024-04-01', reason: 'x' }, hefei).expect(200);
  });
});

describe('who may read', () => {
  it('anybody reads declarations, findings and how a number is read, without a token', async () => {
    await declared(declaration(await known()));
    for (const path of ['declarations', 'findings', 'labels', 'errors', 'standards/parse?number=GB 1-1958']) {
      await request(standards.app.getHttpServer()).get(`/api/standards/v1/${path}`).expect(200);
    }
  });

  it('what is pending is read by its enterprise and by registrars, and by nobody else', async () => {
    const enterpriseId = newId();
    const { id } = await declared(declaration(enterpriseId));
    const read = async (claims?: { enterprise?: string; roles: string[] }) => {
      const call = request(standards.app.getHttpServer()).get(`${api}/${id}`);
      return (await (claims ? call.set('authorization', await standards.bearer({ sub: 'x', ...claims })) : call)).status;
    };
    expect(await read({ roles: ['enterprise.self'], enterprise: enterpriseId })).toBe(200);
    expect(await read({ roles: ['registry.write'] })).toBe(200);
    expect(await read({ roles: ['enterprise.self'], enterprise: newId() })).toBe(404);
    expect(await read({ roles: ['audit.read'] })).toBe(404);
    expect(await read()).toBe(404);
  });
});
