import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { DomainError } from '@huipin/kernel';
import { inTransaction } from '@huipin/messaging';
import { asSomebody } from '@huipin/messaging/testing';
import { parse } from 'csv-parse/sync';
import { DataSource } from 'typeorm';
import type { ImportedHonour } from './imported-honour.ts';
import { ImportedHonoursService } from './imported-honours.service.ts';
import { registryUnderTest, type Registry } from './testing/registry-under-test.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await registryUnderTest();
});
afterAll(() => registry.close());

async function take(row: ImportedHonour, entitling = false): Promise<string> {
  try {
    return await asSomebody(() => inTransaction(registry.app.get(DataSource), (tx) => registry.app.get(ImportedHonoursService, { strict: false }).grantImported(tx, row, { entitling })));
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

type Columns = 'subject' | 'kind' | 'brand_or_product' | 'honour' | 'level' | 'year' | 'granting_body' | 'city' | 'source';
const sample = parse<Record<Columns, string>>(readFileSync(new URL('../../../../test/sample/anhui-honours-sample.csv', import.meta.url), 'utf8'), { columns: true }).map(
  ({ brand_or_product, granting_body, ...rest }): ImportedHonour => ({ ...rest, brandOrProduct: brand_or_product, grantingBody: granting_body }),
);
const row = (change: Partial<ImportedHonour>): ImportedHonour => ({
  ...{ subject: '', kind: 'enterprise', brandOrProduct: '', honour: '安徽老字号', level: '', year: '2018', grantingBody: '安徽省商务厅', city: '', source: 'list' },
  ...change,
});

describe('the sample', () => {
  it('is taken but for its five rows on environmental credit, and again changes nothing', async () => {
    const outcomes: string[] = [];
    for (const each of sample) outcomes.push(await take(each));
    expect(outcomes).toEqual([...Array<string>(39).fill('accepted'), ...Array<string>(5).fill('HONOUR_TYPE_UNKNOWN')]);
    const published = await registry.facts();
    for (const each of sample.slice(0, 39)) expect(await take(each)).toBe('unchanged');
    expect(await registry.facts()).toEqual(published);
    expect(published.filter((type) => type === 'HonourGranted')).toHaveLength(36);
    expect(published.filter((type) => type === 'ProtectionRecorded')).toHaveLength(3);
  });
});

describe('the subject of a row', () => {
  it('is the enterprise of that name, whatever its record became', async () => {
    const [old, kept] = [await registry.enterprise('某某茶厂', '341000'), await registry.enterprise('某某茶业有限公司', '341000')];
    await registry.post(`/enterprises/${old}/merges`, { into: kept, reason: '改制' }, 200);
    expect(await take(row({ subject: '某某　茶厂' }))).toBe('accepted');
    expect((await registry.get(`/honours?subjectId=${kept}`)).items).toMatchObject([{ subjectId: kept, honourTypeCode: 'anhui-time-honoured-brand', entitling: false, origin: 'import' }]);
  });

  it('is another one where the list places it elsewhere, by the map of its day', async () => {
    const zongyang = await registry.enterprise('同名食品有限公司', '340722');
    expect(await take(row({ subject: '同名食品有限公司', city: '安庆', year: '2014' }))).toBe('accepted');
    expect(await take(row({ subject: '同名食品有限公司', city: '铜陵', honour: '安徽工业精品' }))).toBe('accepted');
    expect(await take(row({ subject: '同名食品有限公司', city: '合肥' }))).toBe('accepted');
    expect((await registry.get(`/honours?subjectId=${zongyang}`)).items).toHaveLength(2);
    expect((await registry.get('/subjects?name=同名食品&kind=enterprise')).items).toHaveLength(2);
  });

  it('is refused where two may be meant', async () => {
    await registry.enterprise('两地同名有限公司', '340104');
    await registry.enterprise('两地同名有限公司', '340500');
    expect(await take(row({ subject: '两地同名有限公司' }))).toBe('SUBJECT_AMBIGUOUS');
    expect(await take(row({ subject: '两地同名有限公司', city: '马鞍山' }))).toBe('accepted');
  });

  it('that is name-only learns its place from the list', async () => {
    const { id } = await registry.post('/subjects', { kind: 'brand', name: '无主品牌' });
    expect(await take(row({ kind: 'brand', brandOrProduct: '无主品牌', subject: '有主有限公司', city: '阜阳' }))).toBe('accepted');
    const brand = await registry.get(`/subjects/${id}`);
    expect(brand).toMatchObject({ division: { code: '341200', name: '阜阳市' }, ownerId: expect.any(String) });
    expect(await take(row({ subject: '后知其地有限公司' }))).toBe('accepted');
    expect(await take(row({ subject: '后知其地有限公司', honour: '安徽工业精品', city: '池州' }))).toBe('accepted');
    expect((await registry.get('/subjects?name=后知其地')).items).toMatchObject([{ division: { code: '341700' }, version: 2 }]);
  });

  it('comes into being once, as a region', async () => {
    const region = row({ kind: 'region product', subject: '太平猴魁', brandOrProduct: '太平猴魁', honour: '地理标志保护产品', city: '黄山(黄山区)', year: '2003' });
    expect(await take(region)).toBe('accepted');
    expect(await take({ ...region, subject: '另一产品', brandOrProduct: '另一产品' })).toBe('accepted');
    expect((await registry.facts('341003')).sort()).toEqual(['HonourGranted', 'HonourGranted', 'SubjectRegistered']);
  });
});

describe('a row about a known honour', () => {
  it('makes its date more exact and never less', async () => {
    const base = row({ subject: '渐知其详有限公司', year: '2016-2019' });
    expect(await take(base)).toBe('accepted');
    expect(await take({ ...base, year: '2018' })).toBe('updated');
    expect(await take({ ...base, year: '' })).toBe('unchanged');
    const subjectId = (await registry.get('/subjects?name=渐知其详')).items[0]!.id;
    expect((await registry.get(`/honours?subjectId=${subjectId}`)).items).toMatchObject([{ grantedOn: null, grantedFrom: '2018-01-01', grantedTo: '2018-12-31', precision: 'year', version: 2 }]);
    expect(await registry.facts(subjectId)).toEqual(['EnterpriseRegistered', 'HonourGranted', 'HonourCorrected']);
  });

  it('stays as a person has corrected it, when the same file comes again', async () => {
    const base = row({ subject: '人工更正有限公司', year: '2018' });
    expect(await take(base)).toBe('accepted');
    const subjectId = (await registry.get('/subjects?name=人工更正')).items[0]!.id;
    const [honour] = (await registry.get(`/honours?subjectId=${subjectId}`)).items;
    await registry.post(`/honours/${honour!.id}/corrections`, { grantedOn: '2017-05-01', reason: '核对原件' }, 200);
    expect(await take(base)).toBe('unchanged');
    expect(await registry.get(`/honours/${honour!.id}`)).toMatchObject({ grantedOn: '2017-05-01' });
  });

  it('makes it entitling when the list is imported for that, and leaves a decision alone', async () => {
    const base = row({ subject: '补发奖励有限公司', year: '2022', honour: '皖美品牌示范企业' });
    expect(await take(base)).toBe('accepted');
    expect(await take(base, true)).toBe('updated');
    expect(await take(base)).toBe('unchanged');
    const decided = await registry.enterprise('已有决定有限公司');
    await registry.honour(decided);
    expect(await take(row({ subject: '已有决定有限公司', year: '2023', honour: '皖美品牌示范企业', grantingBody: '别的机关' }), true)).toBe('unchanged');
  });

  it('that would be a second grant within the term is refused', async () => {
    const base = row({ subject: '三年一评有限公司', honour: '安徽名牌产品', brandOrProduct: '电机', year: '2012' });
    expect(await take(base)).toBe('accepted');
    expect(await take({ ...base, year: '2014' })).toBe('HONOUR_ALREADY_GRANTED');
    expect(await take({ ...base, brandOrProduct: '水泵', year: '2014' })).toBe('accepted');
    expect(await take({ ...base, year: '2016' })).toBe('accepted');
  });
});

describe('a type', () => {
  it('that was granted no more is refused, and leaves no subject behind', async () => {
    expect(await take(row({ subject: '晚了一步有限公司', honour: '安徽省著名商标', year: '2021' }))).toBe('HONOUR_TYPE_ABOLISHED');
    expect((await registry.get('/subjects?name=晚了一步')).items).toEqual([]);
  });

  it('驰名商标 is recorded for departments, never among honours', async () => {
    const base = row({ subject: '个案保护有限公司', honour: '中国驰名商标', year: '2013-2014', grantingBody: '国家工商总局商标局' });
    expect(await take(base)).toBe('accepted');
    expect(await take({ ...base, source: 'another list' })).toBe('unchanged');
    const subjectId = (await registry.get('/subjects?name=个案保护')).items[0]!.id;
    expect((await registry.get(`/honours?subjectId=${subjectId}`)).items).toEqual([]);
    expect((await registry.get(`/protections?subjectId=${subjectId}`)).items).toMatchObject([{ kind: 'protection-record', precision: 'range', grantedFrom: '2013-01-01' }]);
    expect(await registry.facts(subjectId)).toEqual(['EnterpriseRegistered', 'ProtectionRecorded']);
  });
});

describe('two imports at once', () => {
  it('take one row once', async () => {
    const base = row({ subject: '同时导入有限公司' });
    expect((await Promise.all([take(base), take(base)])).sort()).toEqual(['accepted', 'unchanged']);
    expect((await registry.get('/subjects?name=同时导入')).items).toHaveLength(1);
  });
});
