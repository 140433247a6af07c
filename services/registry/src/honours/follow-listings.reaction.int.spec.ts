import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inTransaction } from '@huipin/messaging';
import { asSomebody, Delivery } from '@huipin/messaging/testing';
import { newId } from '@huipin/kernel';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { ImportedHonoursService } from './imported-honours.service.ts';
import { listed, listingCorrected, listingEnded, registryUnderTest, wanmei, type Body, type Registry } from './testing/registry-under-test.ts';

let registry: Registry;
let delivery: Delivery;
let enterprise: string;
let id: string;
let count = 0;
beforeAll(async () => {
  registry = await registryUnderTest();
  delivery = new Delivery(registry.app);
});
beforeEach(async () => {
  enterprise = await registry.enterprise(`列入企业${(count += 1)}有限公司`);
  id = newId();
});
afterAll(() => registry.close());

const states = async (subjectId: string, on = '2026-06-01') => (await registry.get(`/honours?subjectId=${subjectId}&on=${on}`)).items.map(({ state }) => state);
const cases = async (subjectId = enterprise): Promise<Body[]> => (await registry.get(`/exit-cases?subjectId=${subjectId}`)).items;
const news = async (subjectId = enterprise) => (await registry.facts(subjectId)).filter((type) => !/Registered|Granted/.test(type));
const importRow = (name: string, brandOrProduct = '') =>
  asSomebody(() => inTransaction(registry.app.get(DataSource), (tx) =>
    registry.app
      .get(ImportedHonoursService, { strict: false })
      .grantImported(tx, { subject: name, kind: 'enterprise', brandOrProduct, honour: '皖美品牌示范企业', level: '', year: '2022', grantingBody: '', city: '', source: '' }, { entitling: false }),
  ));

describe('a black listing', () => {
  it('suspends honours in force from the decision to its last day, and opens an exit case', async () => {
    const honour = await registry.honour(enterprise);
    await delivery.deliver(listed(enterprise, { id }));
    const on = async (day: string) => (await states(enterprise, day))[0];
    expect([await on('2026-01-09'), await on('2026-01-10'), await on('2029-01-09'), await on('2029-01-10')]).toEqual(['in-force', 'suspended', 'suspended', 'in-force']);
    expect(await registry.get(`/honours/${honour.id}`)).toMatchObject({ state: 'suspended', version: 2, suspension: { listingId: id, from: '2026-01-10', to: '2029-01-09' } });
    expect(await cases()).toMatchObject([{ state: 'open', listingId: id, subjectId: enterprise, honourIds: [honour.id], policyRef: '3.1.2', openedOn: '2026-01-10' }]);
    expect(await news()).toEqual(['HonourSuspended', 'ExitCaseOpened']);
    const suspended = (await registry.published()).find(({ type, subjectId }) => type.endsWith('HonourSuspended') && subjectId === enterprise);
    expect(suspended?.data).toMatchObject({ suspendedFrom: '2026-01-10', listingId: id, policyRef: '3.1.2', honour: { id: honour.id } });
  });

  it('bars grants and renewals on the day of the grant and today, of blocked types only', async () => {
    await delivery.deliver(listed(enterprise, { id, decidedOn: '2020-01-01', endsOn: '2022-12-31' }));
    const grant = (change: object, status: number) => registry.post('/honours', { ...wanmei, subjectId: enterprise, ...change }, status);
    expect(await grant({ grantedOn: '2022-12-31' }, 409)).toMatchObject({ code: 'SUBJECT_LISTED' });
    const { id: honourId } = await grant({ grantedOn: '2023-01-01' }, 201);
    await delivery.deliver(listed(enterprise, { id: newId() }));
    expect(await grant({ grantedOn: '2023-06-01', product: '乙' }, 409)).toMatchObject({ code: 'SUBJECT_LISTED', errors: [{ pointer: '/subjectId' }] });
    expect(await registry.post(`/honours/${honourId}/renewals`, { renewedOn: '2025-01-01', validTo: '2027-01-01', documentNo: 'x' }, 409)).toMatchObject({ code: 'SUBJECT_LISTED' });
    const mark = { honourTypeCode: 'geographical-indication-trademark', grantingBody: '国家知识产权局', product: '瓜片', documentNo: 'y' };
    await grant({ ...mark, grantedOn: '2023-06-01' }, 201);
    expect(await states(enterprise)).toEqual(['suspended', 'in-force']);
  });

  it('reaches the honours of brands that the enterprise owns, in one case', async () => {
    const brand = await registry.post('/subjects', { kind: 'brand', name: `品牌${count}`, ownerId: enterprise });
    const [own, brands] = [await registry.honour(enterprise), await registry.honour(brand.id)];
    await delivery.deliver(listed(enterprise, { id }));
    expect([...(await states(enterprise)), ...(await states(brand.id))]).toEqual(['suspended', 'suspended']);
    expect(await cases()).toMatchObject([{ honourIds: [own.id, brands.id].sort() }]);
    expect(await news(brand.id)).toEqual(['HonourSuspended']);
    await delivery.deliver(listingEnded(enterprise, '2026-02-01', 'removal', { id }));
    expect(await news(brand.id)).toEqual(['HonourSuspended', 'HonourReinstated']);
  });

  it('leaves alone what is not in force any more, and opens no case over it', async () => {
    const expired = { honourTypeCode: 'anhui-contract-credit-a', grantingBody: '安徽省市场监管局', documentNo: 'x', grantedOn: '2020-01-01' };
    await registry.honour(enterprise, expired);
    const honour = await registry.honour(enterprise);
    await registry.post(`/honours/${honour.id}/revocations`, { revokedOn: '2025-01-01', reason: 'x', policyRef: '3.1.2', documentNo: 'x' }, 200);
    await delivery.deliver(listed(enterprise, { id }));
    expect(await states(enterprise)).toEqual(['expired', 'revoked']);
    expect([await news(), await cases()]).toEqual([['HonourRevoked'], []]);
  });
});

describe('the end of a listing', () => {
  it.each([
    ['term', '2029-01-10', '2029-01-09', 'listing-term-over'],
    ['removal', '2026-03-01', '2026-02-28', 'listing-removed'],
  ] as const)('by %s undoes all of it, on that day', async (cause, endedOn, lastDay, closeReason) => {
    const honour = await registry.honour(enterprise);
    await delivery.deliver(listed(enterprise, { id }), listingEnded(enterprise, endedOn, cause, { id }));
    expect([...(await states(enterprise, lastDay)), ...(await states(enterprise, endedOn))]).toEqual(['suspended', 'in-force']);
    expect(await news()).toEqual(['HonourSuspended', 'ExitCaseOpened', 'HonourReinstated', 'ExitCaseClosed']);
    expect((await registry.published()).findLast(({ aggregateId }) => aggregateId === honour.id)?.data).toMatchObject({ reinstatedOn: endedOn, listingId: id });
    expect(await cases()).toMatchObject([{ state: 'closed', closedOn: endedOn, closeReason }]);
  });

  it('is known from when it was said: an early removal does not change what was known before', async () => {
    await registry.honour(enterprise);
    await delivery.deliver(listed(enterprise, { id }));
    const [before] = (await registry.get(`/honours?subjectId=${enterprise}`)).items as unknown as { recordedAt: string }[];
    await delivery.deliver(listingEnded(enterprise, '2026-03-01', 'removal', { id }));
    const at = async (knownOn: string) => (await registry.get(`/honours?subjectId=${enterprise}&on=2026-06-01&knownOn=${knownOn}`)).items.map(({ state }) => state);
    expect([await at(before!.recordedAt), await states(enterprise)]).toEqual([['suspended'], ['in-force']]);
  });

  it('reinstates only when no other listing holds', async () => {
    const other = newId();
    await registry.honour(enterprise);
    await delivery.deliver(listed(enterprise, { id }), listed(enterprise, { id: other, decidedOn: '2026-02-01', endsOn: '2029-01-31' }));
    await delivery.deliver(listingEnded(enterprise, '2026-03-01', 'removal', { id }));
    expect([await states(enterprise), (await news()).filter((type) => type === 'HonourReinstated')]).toEqual([['suspended'], []]);
    await delivery.deliver(listingEnded(enterprise, '2026-04-01', 'removal', { id: other }));
    expect([await states(enterprise), (await news()).filter((type) => type === 'HonourReinstated')]).toEqual([['in-force'], ['HonourReinstated']]);
    expect((await cases()).map(({ state }) => state)).toEqual(['closed', 'closed']);
  });

  it('that a correction takes back suspends again', async () => {
    await registry.honour(enterprise);
    await delivery.deliver(listed(enterprise, { id, endsOn: '2026-05-31' }), listingEnded(enterprise, '2026-06-01', 'term', { id, endsOn: '2026-05-31' }));
    expect(await states(enterprise)).toEqual(['in-force']);
    await delivery.deliver(listingCorrected(enterprise, { id, endsOn: '2029-05-31' }));
    expect(await states(enterprise)).toEqual(['suspended']);
    expect(await news()).toEqual(['HonourSuspended', 'ExitCaseOpened', 'HonourReinstated', 'ExitCaseClosed', 'HonourSuspended', 'ExitCaseOpened']);
  });
});

describe('the order of arrival does not matter', () => {
  it('a listing that comes before the honour suspends it at once, when it comes by a list', async () => {
    await delivery.deliver(listed(enterprise, { id }));
    expect(await importRow(`列入企业${count}有限公司`)).toBe('accepted');
    expect(await states(enterprise)).toEqual(['suspended']);
    expect(await news()).toEqual(['HonourSuspended', 'ExitCaseOpened']);
    expect((await registry.facts(enterprise)).indexOf('HonourGranted')).toBeLessThan((await registry.facts(enterprise)).indexOf('HonourSuspended'));
    expect(await importRow(`列入企业${count}有限公司`, '另一产品')).toBe('accepted');
    expect(await cases()).toMatchObject([{ honourIds: [expect.any(String), expect.any(String)] }]);
    expect((await news()).filter((type) => type === 'ExitCaseOpened')).toHaveLength(1);
  });

  it('a listing of an enterprise that nobody knows yet waits for it', async () => {
    const stranger = newId();
    await delivery.deliver(listed(stranger, { id }));
    expect(await registry.facts(stranger)).toEqual([]);
    await asSomebody(() =>
      inTransaction(registry.app.get(DataSource), (tx) =>
        tx.query(
          `insert into enterprise (id, version, recorded_at, name, comparable_name, identification, codes)
           select $1, 1, now(), 'x', $2, 'name-only', '[]'`,
          [stranger, `后知企业${count}有限公司`],
        ),
      ),
    );
    expect(await importRow(`后知企业${count}有限公司`)).toBe('accepted');
    expect(await states(stranger)).toEqual(['suspended']);
    expect(await cases(stranger)).toHaveLength(1);
  });

  it('an end that comes with the listing already past leaves its mark and no open case', async () => {
    await delivery.deliver(listed(enterprise, { id }), listingEnded(enterprise, '2026-03-01', 'removal', { id }));
    expect(await importRow(`列入企业${count}有限公司`)).toBe('accepted');
    expect([...(await states(enterprise, '2026-02-01')), ...(await states(enterprise))]).toEqual(['suspended', 'in-force']);
    expect([await news(), await cases()]).toEqual([['HonourSuspended', 'HonourReinstated'], []]);
  });

  it('a brand whose owner becomes known later is suspended then, and freed when it was another owner', async () => {
    const brand = await registry.post('/subjects', { kind: 'brand', name: `晚知其主${count}`, division: '340100' });
    await registry.honour(brand.id);
    await delivery.deliver(listed(enterprise, { id }));
    expect(await states(brand.id)).toEqual(['in-force']);
    await registry.post(`/subjects/${brand.id}/corrections`, { ownerId: enterprise, reason: '查明权属' }, 200);
    expect(await states(brand.id)).toEqual(['suspended']);
    expect(await cases()).toMatchObject([{ state: 'open' }]);
    const another = await registry.enterprise(`真正的主人${count}有限公司`);
    await registry.post(`/subjects/${brand.id}/corrections`, { ownerId: another, reason: '权属更正' }, 200);
    expect(await states(brand.id)).toEqual(['in-force']);
    expect(await news(brand.id)).toEqual(['SubjectChanged', 'HonourSuspended', 'SubjectChanged', 'HonourReinstated']);
  });
});

describe('a consumer of listings', () => {
  it('applies the same event once, and ignores what is older', async () => {
    await registry.honour(enterprise);
    const event = listed(enterprise, { id });
    await delivery.deliverRecord(event, { id: 'one', keyVersion: 1 });
    await delivery.deliverRecord(event, { id: 'one', keyVersion: 1 });
    await delivery.deliverRecord(listingEnded(enterprise, '2026-03-01', 'removal', { id }), { keyVersion: 3 });
    await delivery.deliverRecord(listed(enterprise, { id, decidedOn: '2026-01-05' }), { keyVersion: 2 });
    expect(await news()).toEqual(['HonourSuspended', 'ExitCaseOpened', 'HonourReinstated', 'ExitCaseClosed']);
  });

  it('changes nothing for the same listing under a new number, a red list, or a type that nobody knows', async () => {
    await registry.honour(enterprise);
    await delivery.deliver(listed(enterprise, { id: newId(), list: 'red' }));
    expect([await states(enterprise), await news()]).toEqual([['in-force'], []]);
    await delivery.deliver(listed(enterprise, { id }), listed(enterprise, { id }));
    expect(await news()).toEqual(['HonourSuspended', 'ExitCaseOpened']);
    await delivery.deliverRecord(listed(enterprise), { type: 'huipin.credit.v1.SomethingNew' });
    expect(await news()).toHaveLength(2);
  });
});

describe('exit cases', () => {
  it('are for those who decide', async () => {
    const bearer = await registry.bearer({ sub: 'x', territory: '340000', roles: ['credit.decide'] });
    const ask = (token?: string) => request(registry.app.getHttpServer()).get('/api/registry/v1/exit-cases').set(token ? { authorization: token } : {});
    expect([(await ask()).status, (await ask(bearer)).status]).toEqual([401, 403]);
  });
});
