import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayOf, toInstant } from '@huipin/kernel';
import { registryUnderTest, wanmei, type Registry } from './testing/registry-under-test.ts';

let registry: Registry;
let subjectId: string;
beforeAll(async () => {
  registry = await registryUnderTest();
});
afterAll(() => registry.close());

let count = 0;
const enterprise = () => registry.enterprise(`受奖企业${(count += 1)}有限公司`);
const contractCredit = { honourTypeCode: 'anhui-contract-credit-aaa', documentNo: '皖市监办函〔2025〕37号', grantingBody: '安徽省市场监管局' };

describe('granting an honour', () => {
  it('answers its state today, publishes it with subject, place and type, and shows it in lists', async () => {
    subjectId = await enterprise();
    const honour = await registry.honour(subjectId, { product: '叉车' });
    expect(honour).toMatchObject({
      ...{ kind: 'honour', subjectId, state: 'in-force', grantedOn: '2023-01-17', grantedFrom: '2023-01-17', precision: 'day', validTo: null, entitling: true, version: 1 },
      subject: { id: subjectId, kind: 'enterprise', division: { code: '340100', name: '合肥市' } },
      honourType: { code: wanmei.honourTypeCode, level: 'provincial' },
    });
    expect((await registry.published()).find(({ type, aggregateId }) => type.endsWith('HonourGranted') && aggregateId === honour.id)).toMatchObject({
      subjectId,
      data: { honour: { subject: { id: subjectId, division: { code: '340100', name: '合肥市' } }, honourType: { code: wanmei.honourTypeCode, blockedByListing: true }, entitling: true } },
    });
    expect((await registry.get(`/honours?subjectId=${subjectId}`)).items).toEqual([honour]);
    expect((await registry.get(`/honours?division=340100&type=${wanmei.honourTypeCode}`)).items).toContainEqual(honour);
    expect((await registry.get('/honours?division=341600')).items).toEqual([]);
    expect(await registry.get(`/honours/${honour.id}`)).toEqual(honour);
  });

  it('gives the term of its type: to the day before the anniversary', async () => {
    const id = await enterprise();
    const honour = await registry.honour(id, { ...contractCredit, grantedOn: '2025-06-20' });
    expect(honour).toMatchObject({ validTo: '2027-06-19', validToPrecision: 'day' });
    const state = async (on: string) => (await registry.get(`/honours?subjectId=${id}&on=${on}`)).items.map((each) => each.state);
    expect([await state('2025-06-19'), await state('2025-06-20'), await state('2027-06-19'), await state('2027-06-20')]).toEqual([[], ['in-force'], ['in-force'], ['expired']]);
    expect(await registry.honour(await enterprise(), { ...contractCredit, grantedOn: '2025-06-20', validTo: '2026-12-31' })).toMatchObject({ validTo: '2026-12-31' });
  });

  it('to a region makes the region known, once', async () => {
    const mark = { honourTypeCode: 'geographical-indication-product', documentNo: '质检总局公告2002年第114号', grantingBody: '国家质检总局', grantedOn: '2002-11-08' };
    await registry.honour('341000', { ...mark, product: '黄山毛峰茶' });
    await registry.honour('341000', { ...mark, product: '太平猴魁', documentNo: '2003-23' });
    expect(await registry.facts('341000')).toEqual(['SubjectRegistered', 'HonourGranted', 'HonourGranted']);
    expect(await registry.post('/honours', { ...mark, subjectId: '349999' }, 422)).toMatchObject({ code: 'SUBJECT_UNKNOWN' });
  });

  it('of a protection record is recorded as one, never among honours nor in public', async () => {
    const id = await enterprise();
    const body = { subjectId: id, honourTypeCode: 'well-known-trademark-protection', grantedOn: '2014-05-06', documentNo: '商标驰字〔2014〕1号', grantingBody: '国家工商总局商标局' };
    const protection = await registry.post('/honours', body);
    expect(protection).toMatchObject({ kind: 'protection-record', grantedOn: '2014-05-06' });
    expect(await registry.post('/honours', body, 409)).toMatchObject({ code: 'HONOUR_ALREADY_GRANTED', existingId: protection.id });
    expect((await registry.get(`/honours?subjectId=${id}`)).items).toEqual([]);
    await registry.get(`/honours/${protection.id}`, 404);
    expect(await registry.get(`/protections/${protection.id}`)).toEqual(protection);
    expect(await registry.facts(id)).toEqual(['EnterpriseRegistered', 'ProtectionRecorded']);
  });

  it('with the same sourceRef again is answered with the first answer', async () => {
    const body = { ...wanmei, subjectId: await enterprise(), sourceRef: 'H-1' };
    const first = await registry.post('/honours', body);
    expect(await registry.post('/honours', body, 200)).toEqual(first);
    expect(await registry.post('/honours', { ...body, documentNo: 'another' }, 409)).toMatchObject({ code: 'SOURCE_REF_USED' });
  });
});

describe('a grant is refused', () => {
  beforeAll(async () => {
    subjectId = await enterprise();
  });
  it.each([
    ['of a type nobody knows', { honourTypeCode: 'best-brand' }, 'HONOUR_TYPE_UNKNOWN', '/honourTypeCode'],
    ['of a type given by its name', { honourTypeCode: '皖美品牌示范企业' }, 'HONOUR_TYPE_UNKNOWN', '/honourTypeCode'],
    ['of an abolished type', { honourTypeCode: 'anhui-famous-trademark', grantedOn: '2020-01-01', grantingBody: '安徽省工商局' }, 'HONOUR_TYPE_ABOLISHED', '/grantedOn'],
    ['of a type without rounds', { honourTypeCode: 'anhui-famous-brand-product', grantedOn: '2020-01-01' }, 'HONOUR_TYPE_ABOLISHED', '/grantedOn'],
    ['by a body that never granted it', { grantingBody: '某某品牌协会' }, 'GRANTING_BODY_WRONG', '/grantingBody'],
    ['to nobody', { subjectId: '0190b000-0000-7000-8000-000000000000' }, 'SUBJECT_UNKNOWN', '/subjectId'],
    ['in the future', { grantedOn: '2999-01-01' }, 'DATE_IN_FUTURE', '/grantedOn'],
    ['with a term that ends before it', { validTo: '2023-01-16' }, 'VALID_TO_BEFORE_GRANT', '/validTo'],
    ['for a fee', { reviewFee: 100 }, 'FEE_FORBIDDEN', '/reviewFee'],
    ['with an unknown member', { level: 'national' }, 'UNKNOWN_FIELD', '/level'],
  ])('%s', async (_, change, code, pointer) => {
    expect(await registry.post('/honours', { ...wanmei, subjectId, ...change }, 422)).toMatchObject({ code, errors: [{ pointer, code }] });
  });

  it('a second time, in any product but another', async () => {
    const honour = await registry.honour(subjectId, { product: '中药饮片' });
    const again = { ...wanmei, subjectId, grantedOn: '2024-01-17', documentNo: 'another' };
    expect(await registry.post('/honours', { ...again, product: '中药　饮片' }, 409)).toMatchObject({ code: 'HONOUR_ALREADY_GRANTED', existingId: honour.id });
    await registry.honour(subjectId, { product: '另一产品' });
  });

  it('a second time by the same document, and not when the first term is over', async () => {
    const id = await enterprise();
    await registry.honour(id, { ...contractCredit, grantedOn: '2021-06-20' });
    expect(await registry.post('/honours', { ...contractCredit, subjectId: id, grantedOn: '2023-06-19', documentNo: 'next' }, 409)).toMatchObject({ code: 'HONOUR_ALREADY_GRANTED' });
    expect(await registry.post('/honours', { ...contractCredit, subjectId: id, grantedOn: '2023-06-20' }, 409)).toMatchObject({ code: 'HONOUR_ALREADY_GRANTED' });
    await registry.honour(id, { ...contractCredit, grantedOn: '2023-06-20', documentNo: 'next' });
  });

  it('to one of two who grant at once', async () => {
    const body = { ...wanmei, subjectId: await enterprise() };
    const answers = await Promise.allSettled([registry.post('/honours', body), registry.post('/honours', body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('to callers without the role, outside their territory on the day, or of a subject without a place', async () => {
    const bearer = async (territory: string, ...roles: ('honour.decide' | 'registry.write')[]) => ({ authorization: await registry.bearer({ sub: 'x', territory, roles }) });
    const [zongyang, nowhere] = [await registry.enterprise('枞阳某某有限公司', '340722'), (await registry.post('/subjects', { kind: 'brand', name: '无处' })).id];
    const body = (subject: string, grantedOn: string) => ({ ...wanmei, subjectId: subject, grantedOn, honourTypeCode: 'municipal-time-honoured-brand', documentNo: grantedOn });
    expect(await registry.post('/honours', body(zongyang, '2023-01-01'), 403, await bearer('340000', 'registry.write'))).toMatchObject({ code: 'ROLE_MISSING' });
    expect(await registry.post('/honours', body(zongyang, '2014-01-01'), 403, await bearer('340700', 'honour.decide'))).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    await registry.post('/honours', body(zongyang, '2014-01-01'), 201, await bearer('340800', 'honour.decide'));
    expect(await registry.post('/honours', body(nowhere, '2023-01-01'), 403, await bearer('340100', 'honour.decide'))).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    await registry.post('/honours', body(nowhere, '2023-01-01'), 201, await bearer('340000', 'honour.decide'));
  });
});

describe('revoking', () => {
  const revocation = { revokedOn: '2024-03-01', reason: '弄虚作假', policyRef: '3.1.2', documentNo: '皖市监撤〔2024〕1号' };

  it('counts from its day, comes first of all states, and is published', async () => {
    const id = await enterprise();
    const honour = await registry.honour(id);
    expect(await registry.post(`/honours/${honour.id}/revocations`, revocation, 200)).toMatchObject({ state: 'revoked', revocation, version: 2 });
    const state = async (on: string) => (await registry.get(`/honours/${honour.id}?on=${on}`)).state;
    expect([await state('2024-02-29'), await state('2024-03-01')]).toEqual(['in-force', 'revoked']);
    expect(await registry.facts(id)).toEqual(['EnterpriseRegistered', 'HonourGranted', 'HonourRevoked']);
    expect(await registry.post(`/honours/${honour.id}/revocations`, revocation, 409)).toMatchObject({ code: 'HONOUR_REVOKED' });
  });

  it('before the grant, of nothing, with a stale version or without a reason is refused', async () => {
    const honour = await registry.honour(await enterprise());
    const path = `/honours/${honour.id}/revocations`;
    expect(await registry.post(path, { ...revocation, revokedOn: '2023-01-16' }, 422)).toMatchObject({ code: 'REVOKED_BEFORE_GRANT', errors: [{ pointer: '/revokedOn' }] });
    expect(await registry.post(path, revocation, 412, { 'if-match': '"7"' })).toMatchObject({ code: 'VERSION_STALE' });
    expect(await registry.post(path, { ...revocation, reason: undefined }, 422)).toMatchObject({ code: 'REQUIRED' });
    await registry.post('/honours/0190b000-0000-7000-8000-000000000000/revocations', revocation, 404);
    await registry.post('/honours/nonsense/revocations', revocation, 404);
    await registry.post(path, { ...revocation, revokedOn: '2023-01-17' }, 200, { 'if-match': '"1"' });
  });
});

describe('renewing', () => {
  it('gives a new term, with a gap where it came late', async () => {
    const id = await enterprise();
    const honour = await registry.honour(id, { ...contractCredit, grantedOn: '2021-06-20' });
    const renewed = await registry.post(`/honours/${honour.id}/renewals`, { renewedOn: '2023-09-01', documentNo: 'renewal' }, 200);
    expect(renewed).toMatchObject({ validTo: '2025-08-31', renewals: [{ renewedOn: '2023-09-01', validTo: '2025-08-31' }] });
    const state = async (on: string) => (await registry.get(`/honours/${honour.id}?on=${on}`)).state;
    expect([await state('2023-06-19'), await state('2023-06-20'), await state('2023-08-31'), await state('2023-09-01'), await state('2025-09-01')]).toEqual(['in-force', 'expired', 'expired', 'in-force', 'expired']);
    expect((await registry.facts(id)).at(-1)).toBe('HonourRenewed');
  });

  it('is refused before the grant, without a term, to a shorter one, and after revocation', async () => {
    const [open, termed] = [await registry.honour(await enterprise()), await registry.honour(await enterprise(), { ...contractCredit, grantedOn: '2024-06-20' })];
    const renew = (id: string, body: object, status: number) => registry.post(`/honours/${id}/renewals`, { documentNo: 'x', ...body }, status);
    expect(await renew(open.id, { renewedOn: '2024-01-01' }, 422)).toMatchObject({ code: 'RENEWAL_WITHOUT_TERM' });
    expect(await renew(termed.id, { renewedOn: '2024-06-19' }, 422)).toMatchObject({ code: 'RENEWED_BEFORE_GRANT' });
    expect(await renew(termed.id, { renewedOn: '2024-07-01', validTo: '2026-06-19' }, 422)).toMatchObject({ code: 'RENEWAL_SHORTENS' });
    await registry.post(`/honours/${termed.id}/revocations`, { revokedOn: '2025-01-01', reason: 'x', policyRef: '3.1.2', documentNo: 'x' }, 200);
    expect(await renew(termed.id, { renewedOn: '2025-02-01' }, 409)).toMatchObject({ code: 'HONOUR_REVOKED' });
  });
});

describe('correcting', () => {
  it('changes what is known from now on and leaves readable what was known before', async () => {
    const id = await enterprise();
    const honour = await registry.honour(id, { ...contractCredit, grantedOn: '2025-06-20' });
    const corrected = await registry.post(`/honours/${honour.id}/corrections`, { grantedOn: '2024-06-20', product: '电缆', reason: '年份录错' }, 200);
    expect(corrected).toMatchObject({ grantedOn: '2024-06-20', validTo: '2026-06-19', product: '电缆', reason: '年份录错', version: 2, state: 'expired' });
    const knownThen = (honour as unknown as { recordedAt: string }).recordedAt;
    const at = async (query: string) => (await registry.get(`/honours?subjectId=${id}&${query}`)).items.map((each) => [each['grantedOn'], each.state]);
    expect(await at('on=2024-12-31')).toEqual([['2024-06-20', 'in-force']]);
    expect(await at(`on=2024-12-31&knownOn=${knownThen}`)).toEqual([]);
    expect(await at(`on=2026-10-01&knownOn=${knownThen}`)).toEqual([['2025-06-20', 'in-force']]);
    expect(await at(`knownOn=${addDays(dayOf(toInstant(knownThen)), -1)}`)).toEqual([]);
    expect((await registry.facts(id)).at(-1)).toBe('HonourCorrected');
  });

  it('of its subject leaves readable how that was called and where it sat before', async () => {
    const id = await enterprise();
    const honour = await registry.honour(id);
    await registry.post(`/enterprises/${id}/corrections`, { name: '更名后有限公司', division: '341600', reason: '更名迁址' }, 200);
    const subject = async (query: string) => (await registry.get(`/honours?subjectId=${id}${query}`)).items.map((each) => each['subject'] as unknown);
    const knownOn = `&knownOn=${(honour as unknown as { recordedAt: string }).recordedAt}`;
    expect(await subject('')).toMatchObject([{ name: '更名后有限公司', division: { code: '341600' } }]);
    expect(await subject(knownOn)).toEqual([honour['subject']]);
    expect(await subject(`${knownOn}&division=340100`)).toHaveLength(1);
    expect(await subject(`${knownOn}&division=341600`)).toEqual([]);
  });

  it('to another subject tells the readers of both', async () => {
    const [wrong, right] = [await enterprise(), await enterprise()];
    const honour = await registry.honour(wrong);
    expect(await registry.post(`/honours/${honour.id}/corrections`, { subjectId: right, reason: '张冠李戴' }, 200)).toMatchObject({ subjectId: right });
    expect((await registry.get(`/honours?subjectId=${wrong}`)).items).toEqual([]);
    expect([(await registry.facts(wrong)).at(-1), (await registry.facts(right)).at(-1)]).toEqual(['HonourCorrected', 'HonourCorrected']);
    expect((await registry.published()).filter(({ aggregateId }) => aggregateId === honour.id).map(({ data }) => (data as { honour: { subject: { id: string } } }).honour.subject.id)).toEqual([wrong, right, right]);
  });

  it('that changes nothing, repeats another honour or makes a protection record of it is refused', async () => {
    const id = await enterprise();
    const [first, second] = [await registry.honour(id), await registry.honour(id, { product: '乙' })];
    const correct = (body: object, status: number) => registry.post(`/honours/${second.id}/corrections`, { reason: 'x', ...body }, status);
    expect(await correct({ product: '乙' }, 422)).toMatchObject({ code: 'NOTHING_TO_CORRECT' });
    expect(await correct({ product: null }, 409)).toMatchObject({ code: 'HONOUR_ALREADY_GRANTED', existingId: first.id });
    expect(await correct({ honourTypeCode: 'well-known-trademark-protection' }, 422)).toMatchObject({ code: 'PROTECTION_IS_NO_HONOUR' });
    expect(await correct({ subjectId: '0190b000-0000-7000-8000-000000000000' }, 422)).toMatchObject({ code: 'SUBJECT_UNKNOWN' });
  });
});

describe('lists of honours', () => {
  it('page by a cursor, refuse a made-up one, and answer nothing for who is unknown', async () => {
    const first = (await registry.get('/honours?limit=2')) as unknown as { items: { id: string }[]; nextCursor: string };
    const second = await registry.get(`/honours?limit=2&cursor=${first.nextCursor}`);
    expect(first.items).toHaveLength(2);
    expect(second.items.map(({ id }) => id)).not.toEqual(expect.arrayContaining(first.items.map(({ id }) => id)));
    expect(await registry.get('/honours?cursor=WyJ4Il0', 422)).toMatchObject({ code: 'CURSOR_INVALID' });
    expect((await registry.get('/honours?subjectId=nobody')).items).toEqual([]);
    expect((await registry.get('/honours?type=no-such-type')).items).toEqual([]);
  });
});
