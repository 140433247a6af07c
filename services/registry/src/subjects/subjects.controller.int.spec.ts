import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@huipin/kernel';
import { registryUnderTest, type Registry } from '../honours/testing/registry-under-test.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await registryUnderTest();
});
afterAll(() => registry.close());

describe('registering a brand or an association', () => {
  it('counts a brand where its owner sits, and publishes it with its owner', async () => {
    const owner = await registry.enterprise('品牌主人有限公司', '340209');
    const brand = await registry.post('/subjects', { kind: 'brand', name: '徽某', ownerId: owner, division: '340100' });
    expect(brand).toMatchObject({ kind: 'brand', name: '徽某', ownerId: owner, division: { code: '340209', name: '弋江区' }, version: 1 });
    expect((await registry.published()).find(({ subjectId }) => subjectId === brand.id)).toMatchObject({ data: { ownerId: owner, subject: { name: '徽某', division: { code: '340209' } } } });
    expect(await registry.get(`/subjects/${brand.id}`)).toEqual(brand);
    expect(await registry.get(`/subjects/${owner}`)).toMatchObject({ kind: 'enterprise', ownerId: null });
  });

  it.each([
    ['an owner of an association', { kind: 'association', ownerId: 'known' }, 422, 'OWNER_NOT_ALLOWED'],
    ['an owner nobody knows', { ownerId: newId() }, 422, 'OWNER_UNKNOWN'],
    ['an unknown division', { division: '349999' }, 422, 'DIVISION_UNKNOWN'],
    ['an enterprise, which has its own address', { kind: 'enterprise' }, 422, 'NOT_ALLOWED'],
    ['a region, which comes by itself', { kind: 'region' }, 422, 'NOT_ALLOWED'],
  ])('refuses %s', async (_, change, status, code) => {
    expect(await registry.post('/subjects', { kind: 'brand', name: '某', ...change }, status)).toMatchObject({ code });
  });

  it('once: the same name with the same owner and place is refused, with another it is another', async () => {
    const body = { kind: 'association', name: '安徽某某协会', division: '340100' };
    const first = await registry.post('/subjects', body);
    expect(await registry.post('/subjects', { ...body, name: '安徽 某某协会' }, 409)).toMatchObject({ code: 'SUBJECT_ALREADY_REGISTERED', existingId: first.id });
    await registry.post('/subjects', { ...body, division: '340200' });
    const race = await Promise.allSettled([1, 2].map(() => registry.post('/subjects', { kind: 'brand', name: '同时登记' })));
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is for officers of the place; without one, of the province', async () => {
    const hefei = { authorization: await registry.bearer({ sub: 'x', territory: '340100', roles: ['registry.write'] }) };
    const reader = { authorization: await registry.bearer({ sub: 'x', territory: '340000', roles: ['honour.decide'] }) };
    const body = { kind: 'brand', name: '属地登记' };
    expect(await registry.post('/subjects', body, 403, hefei)).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    expect(await registry.post('/subjects', { ...body, division: '340200' }, 403, hefei)).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    expect(await registry.post('/subjects', body, 403, reader)).toMatchObject({ code: 'ROLE_MISSING' });
    await registry.post('/subjects', { ...body, division: '340104' }, 201, hefei);
  });
});

describe('searching subjects', () => {
  it('finds every kind by a part of the name, one kind alone, page by page', async () => {
    const enterprise = await registry.enterprise('百搜食品有限公司');
    const brand = await registry.post('/subjects', { kind: 'brand', name: '百搜' });
    expect((await registry.get('/subjects?name=百搜')).items.map(({ id }) => id).sort()).toEqual([enterprise, brand.id].sort());
    expect((await registry.get('/subjects?name=百搜&kind=brand')).items).toEqual([brand]);
    const first = (await registry.get('/subjects?name=百搜&limit=1')) as unknown as { items: { id: string }[]; nextCursor: string };
    const second = await registry.get(`/subjects?name=百搜&limit=1&cursor=${first.nextCursor}`);
    expect([first.items[0]!.id, second.items[0]!.id].sort()).toEqual([enterprise, brand.id].sort());
    expect((await registry.get('/subjects?name=%25')).items).toEqual([]);
    await registry.get('/subjects/nobody', 404);
  });
});
