import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, systemClock } from '@huipin/kernel';
import { registryUnderTest, type Registry } from './testing/registry-under-test.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await registryUnderTest();
});
afterAll(() => registry.close());

let count = 0;
const enterprise = () => registry.enterprise(`到期企业${(count += 1)}有限公司`);
const contractCredit = { honourTypeCode: 'anhui-contract-credit-aaa', documentNo: '皖市监办函〔2025〕37号', grantingBody: '安徽省市场监管局' };

describe('the day task', () => {
  it('publishes each end once, on the day it is due, and catches up', async () => {
    const id = await enterprise();
    const expire = (today: string) => registry.expire(localDate(today));
    await registry.honour(id, { ...contractCredit, grantedOn: '2021-06-20' });
    await expire(systemClock.today());
    const before = await registry.facts(id);
    const honour = await registry.honour(id, { ...contractCredit, grantedOn: '2025-06-20', documentNo: 'next' });
    expect([await expire('2027-06-19'), await expire('2027-06-20'), await expire('2027-06-20'), await expire('2028-01-01')]).toEqual([0, 1, 0, 0]);
    expect(await registry.facts(id)).toEqual([...before, 'HonourGranted', 'HonourExpired']);
    expect((await registry.published()).at(-1)).toMatchObject({ aggregateId: honour.id, aggregateVersion: 2, data: { expiredOn: '2027-06-20', cause: 1 } });
  });

  it('publishes the end of honours whose type is abolished on the latest possible day', async () => {
    const id = await enterprise();
    await registry.honour(id, { honourTypeCode: 'anhui-famous-trademark', grantedOn: '2017-12-29', documentNo: 'x', grantingBody: '安徽省工商行政管理局' });
    const state = async (on: string) => (await registry.get(`/honours?subjectId=${id}&on=${on}`)).items[0]?.state;
    expect([await state('2019-12-30'), await state('2019-12-31'), await state('2021-12-29')]).toEqual(['in-force', 'abolished-type', 'expired']);
    expect(await registry.expire(localDate('2019-12-30'))).toBe(0);
    expect(await registry.expire(systemClock.today())).toBe(1);
    expect((await registry.published()).at(-1)).toMatchObject({ data: { expiredOn: '2019-12-31', cause: 2 } });
  });

  it('publishes it again where a renewal gave a new term, and not for what was revoked before', async () => {
    const [renewed, revoked] = [await enterprise(), await enterprise()];
    const [one, two] = [await registry.honour(renewed, { ...contractCredit, grantedOn: '2020-01-01' }), await registry.honour(revoked, { ...contractCredit, grantedOn: '2020-01-01' })];
    await registry.post(`/honours/${two.id}/revocations`, { revokedOn: '2021-01-01', reason: 'x', policyRef: '3.1.2', documentNo: 'x' }, 200);
    expect(await registry.expire(systemClock.today())).toBe(1);
    await registry.post(`/honours/${one.id}/renewals`, { renewedOn: '2022-01-01', documentNo: 'x' }, 200);
    expect(await registry.expire(systemClock.today())).toBe(1);
    expect(await registry.facts(renewed)).toEqual(['EnterpriseRegistered', 'HonourGranted', 'HonourExpired', 'HonourRenewed', 'HonourExpired']);
    expect(await registry.facts(revoked)).not.toContain('HonourExpired');
  });

  it('run twice at once publishes once', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) ids.push((await registry.honour(await enterprise(), { ...contractCredit, grantedOn: '2019-01-01' })).id);
    const made = await Promise.all([registry.expire(systemClock.today()), registry.expire(systemClock.today())]);
    await registry.expire(systemClock.today());
    expect(made[0] + made[1]).toBeLessThanOrEqual(5);
    const expired = (await registry.published()).filter(({ type, aggregateId }) => type.endsWith('HonourExpired') && ids.includes(aggregateId));
    expect(expired).toHaveLength(5);
  });
});
