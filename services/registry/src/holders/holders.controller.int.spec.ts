import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@huipin/kernel';
import { Delivery } from '@huipin/messaging/testing';
import { listed, registryUnderTest, type Registry } from '../honours/testing/registry-under-test.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await registryUnderTest();
});
afterAll(() => registry.close());

let count = 0;
const enterprise = (division?: string) => registry.enterprise(`合并企业${(count += 1)}有限公司`, division);
const honoursOf = async (subjectId: string, query = '') => (await registry.get(`/honours?subjectId=${subjectId}${query}`)).items;

describe('merging two records of an enterprise', () => {
  it('lets honours and brands go on under the one that stays, found by either id', async () => {
    const [from, into] = [await enterprise(), await enterprise('340200')];
    const brand = await registry.post('/subjects', { kind: 'brand', name: '合并品牌', ownerId: from });
    const [own, brands] = [await registry.honour(from), await registry.honour(brand.id)];
    await registry.post(`/enterprises/${from}/merges`, { into, reason: '吸收合并' }, 200);
    for (const id of [from, into]) expect(await honoursOf(id)).toMatchObject([{ id: own.id, subjectId: into, version: 2, reason: 'enterprise merged' }]);
    expect(await honoursOf(brand.id)).toMatchObject([{ id: brands.id, subject: { division: { code: '340200' } } }]);
    expect(await registry.get(`/subjects/${brand.id}`)).toMatchObject({ ownerId: into, version: 2, division: { code: '340200' } });
    expect(await registry.facts(from)).toEqual(['EnterpriseRegistered', 'HonourGranted', 'EnterpriseMerged']);
    expect(await registry.facts(into)).toEqual(['EnterpriseRegistered', 'HonourCorrected']);
    expect(await registry.facts(brand.id)).toEqual(['SubjectRegistered', 'HonourGranted', 'SubjectChanged']);
    expect(await registry.post('/honours', { subjectId: from, honourTypeCode: 'china-quality-award', grantedOn: '2023-01-01', documentNo: 'x', grantingBody: '国家市场监督管理总局' }, 409)).toMatchObject({
      code: 'ENTERPRISE_MERGED',
      mergedInto: into,
    });
  });

  it('tells what was known before, when asked for that', async () => {
    const [from, into] = [await enterprise(), await enterprise()];
    const honour = (await registry.honour(from)) as unknown as { recordedAt: string };
    await registry.post(`/enterprises/${from}/merges`, { into, reason: 'x' }, 200);
    expect(await honoursOf(into, `&knownOn=${honour.recordedAt}`)).toMatchObject([{ subjectId: from, version: 1 }]);
  });

  it('makes a listing of either bite on the honours of both, whichever comes first', async () => {
    const delivery = new Delivery(registry.app);
    const [listedBefore, into, third] = [await enterprise(), await enterprise(), await enterprise()];
    await registry.honour(into);
    await registry.honour(third);
    await delivery.deliver(listed(listedBefore, { id: newId() }));
    await registry.post(`/enterprises/${listedBefore}/merges`, { into, reason: 'x' }, 200);
    expect(await honoursOf(into)).toMatchObject([{ state: 'suspended' }]);
    await registry.post(`/enterprises/${third}/merges`, { into, reason: 'x' }, 200);
    expect(await honoursOf(into)).toMatchObject([{ state: 'suspended' }, { state: 'suspended' }]);
    expect((await registry.get(`/exit-cases?subjectId=${third}`)).items).toMatchObject([{ honourIds: [expect.any(String), expect.any(String)] }]);
  });

  it('of one into itself, of a merged one, or outside the territory is refused', async () => {
    const [from, into] = [await enterprise(), await enterprise('340200')];
    const hefei = { authorization: await registry.bearer({ sub: 'x', territory: '340100', roles: ['registry.write'] }) };
    const merge = (id: string, target: string, status: number, headers = {}) => registry.post(`/enterprises/${id}/merges`, { into: target, reason: 'x' }, status, headers);
    expect(await merge(from, from, 422)).toMatchObject({ code: 'MERGE_INTO_ITSELF' });
    expect(await merge(from, into, 403, hefei)).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    await merge(from, newId(), 404);
    await merge(from, into, 200);
    expect(await merge(from, into, 409)).toMatchObject({ code: 'ENTERPRISE_MERGED' });
  });
});

describe('correcting a brand', () => {
  it('makes a new version and refuses stale ones, other kinds and unknown owners', async () => {
    const owner = await enterprise();
    const brand = await registry.post('/subjects', { kind: 'brand', name: '更正品牌' });
    const correct = (body: object, status: number, headers = {}) => registry.post(`/subjects/${brand.id}/corrections`, { reason: 'x', ...body }, status, headers);
    expect(await correct({ ownerId: owner }, 412, { 'if-match': '"9"' })).toMatchObject({ code: 'VERSION_STALE' });
    expect(await correct({ ownerId: newId() }, 422)).toMatchObject({ code: 'OWNER_UNKNOWN' });
    expect(await correct({ ownerId: owner, name: '更正后品牌' }, 200, { 'if-match': '"1"' })).toMatchObject({ name: '更正后品牌', ownerId: owner, version: 2, division: { code: '340100' } });
    expect(await correct({ ownerId: owner }, 422)).toMatchObject({ code: 'NOTHING_TO_CORRECT' });
    expect(await registry.facts(brand.id)).toEqual(['SubjectRegistered', 'SubjectChanged']);
    expect(await registry.post(`/subjects/${owner}/corrections`, { name: 'x', reason: 'x' }, 409)).toMatchObject({ code: 'SUBJECT_NOT_CORRECTABLE' });
    await registry.post(`/subjects/${newId()}/corrections`, { name: 'x', reason: 'x' }, 404);
  });

  it('is for officers of the places before and after', async () => {
    const brand = await registry.post('/subjects', { kind: 'brand', name: '属地品牌', division: '340100' });
    const hefei = { authorization: await registry.bearer({ sub: 'x', territory: '340100', roles: ['registry.write'] }) };
    const correct = (division: string, status: number) => registry.post(`/subjects/${brand.id}/corrections`, { division, reason: 'x' }, status, hefei);
    expect(await correct('340200', 403)).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    await correct('340104', 200);
  });
});
