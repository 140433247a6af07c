import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { DomainError, localDate } from '@huipin/kernel';
import { parse } from 'csv-parse/sync';
import type { HonourTypeContent } from '../honour-types/honour-type.ts';
import { readImportedHonour, type ImportedHonour } from './imported-honour.ts';

type Columns = 'subject' | 'kind' | 'brand_or_product' | 'honour' | 'level' | 'year' | 'granting_body' | 'city' | 'source';

const today = localDate('2026-11-23');
const { types } = JSON.parse(readFileSync(new URL('../honour-types/data/honour-types.json', import.meta.url), 'utf8')) as { types: HonourTypeContent[] };
const sample = parse<Record<Columns, string>>(readFileSync(new URL('../../../../test/sample/anhui-honours-sample.csv', import.meta.url), 'utf8'), { columns: true }).map(
  ({ brand_or_product, granting_body, ...rest }): ImportedHonour => ({ ...rest, brandOrProduct: brand_or_product, grantingBody: granting_body }),
);

function outcome(row: ImportedHonour): string {
  try {
    const { subject, type, granted, documentNo, product } = readImportedHonour(row, types, today);
    const who = subject.kind === 'region' ? `region ${subject.division}` : `${subject.kind} ${subject.name} ${subject.division ?? '–'}`;
    const when = `${granted.precision} ${granted.from ?? ''}..${granted.to ?? ''}`;
    return [who, type.code, when, ...(product ? [product] : []), ...(documentNo ? [documentNo] : [])].join(' | ');
  } catch (error) {
    if (error instanceof DomainError) return `${error.code} ${error.fields[0]?.pointer}`;
    throw error;
  }
}
const row = (change: Partial<ImportedHonour>): ImportedHonour => ({
  ...{ subject: '某某有限公司', kind: 'enterprise', brandOrProduct: '', honour: '安徽名牌产品', level: '', year: '2012', grantingBody: '', city: '', source: '' },
  ...change,
});

describe('the rows of the sample', () => {
  it('are each understood or refused knowingly', () => {
    expect(sample.map(outcome)).toEqual([
      'enterprise 安徽济人药业有限公司 341600 | anhui-famous-brand-product | year 2012-01-01..2012-12-31 | 药信 疏风解毒胶囊',
      'enterprise 安徽华佗国药股份有限公司 341600 | anhui-famous-brand-product | year 2012-01-01..2012-12-31 | 华佗 复方丹参片',
      'enterprise 安徽省本草国药饮片有限公司 341600 | anhui-famous-brand-product | year 2012-01-01..2012-12-31 | 汤久 中药饮片',
      'enterprise 利辛县富亚纱网有限公司 341600 | anhui-famous-brand-product | year 2012-01-01..2012-12-31 | 富亚 磁性软纱门',
      'enterprise 安徽九方制药有限公司 341600 | anhui-famous-brand-product | year 2012-01-01..2012-12-31 | 九方 葛酮通络胶囊',
      'enterprise 安徽龙华竹业有限公司 341500 | well-known-trademark-protection | range 2013-01-01..2014-12-31',
      'enterprise 六安江淮电机有限公司 341500 | well-known-trademark-protection | range 2013-01-01..2014-12-31',
      'enterprise 安徽省六安瓜片茶业股份有限公司 341500 | well-known-trademark-protection | range 2013-01-01..2014-12-31',
      'enterprise 安徽张士奎食品有限公司 341600 | anhui-time-honoured-brand | year 2018-01-01..2018-12-31 | 高公坛闷蒜',
      'enterprise 亳州市法普瑞食品有限公司 341600 | anhui-time-honoured-brand | year 2018-01-01..2018-12-31 | 公元',
      'brand 古井 341600 | anhui-time-honoured-brand | before ..2017-12-31',
      'brand 高炉 341600 | anhui-time-honoured-brand | before ..2017-12-31',
      'brand 金不换 341600 | anhui-time-honoured-brand | before ..2017-12-31',
      'brand 恒瑞昌 341600 | anhui-time-honoured-brand | before ..2017-12-31',
      'brand 铜关 341600 | anhui-time-honoured-brand | before ..2017-12-31',
      'brand 庐州烤鸭 – | anhui-time-honoured-brand | year 2019-01-01..2019-12-31',
      'brand 詹记 – | anhui-time-honoured-brand | year 2019-01-01..2019-12-31',
      'brand 江淮五味斋 – | anhui-time-honoured-brand | year 2019-01-01..2019-12-31',
      'enterprise 芜湖市耿福兴酒楼 340200 | china-time-honoured-brand | range 2006-01-01..2011-12-31 | 耿福兴(1888)',
      'enterprise 芜湖马义兴清真馆 340200 | china-time-honoured-brand | range 2006-01-01..2011-12-31 | 马义兴(1910)',
      'enterprise 安徽同庆楼餐饮发展有限公司 – | china-time-honoured-brand | range 2006-01-01..2011-12-31 | 同庆楼(1925)',
      'enterprise 芜湖储氏铁画工艺品有限公司 340200 | china-time-honoured-brand | year 2024-01-01..2024-12-31 | 储氏铁画',
      'enterprise 合肥詹记食品有限公司 340100 | china-time-honoured-brand | range 2023-01-01..2024-12-31 | 詹记',
      'enterprise 安徽合力股份有限公司 340100 | china-quality-award-nomination | year 2013-01-01..2013-12-31',
      'enterprise 安徽华茂 – | china-consumer-brand | year 2025-01-01..2025-12-31',
      'enterprise 长虹美菱 – | china-consumer-brand | year 2025-01-01..2025-12-31',
      'enterprise 合肥百货大楼集团股份有限公司 340100 | wanmei-brand-demonstration-enterprise | year 2022-01-01..2022-12-31',
      'enterprise 安徽广德威正光电科技有限公司 341800 | municipal-government-quality-award | year 2014-01-01..2014-12-31',
      'enterprise 安徽绿雨种业股份有限公司 340300 | bengbu-known-brand | year 2017-01-01..2017-12-31',
      'enterprise 安徽老家酒业有限责任公司 340700 | municipal-time-honoured-brand | year 2024-01-01..2024-12-31 | 老家',
      'enterprise 安徽省霍邱县丰禾农业科技开发有限公司 341500 | municipal-contract-credit | year 2017-01-01..2017-12-31',
      'enterprise 霍邱县长林糖酒有限责任公司 341500 | municipal-contract-credit | year 2017-01-01..2017-12-31',
      'enterprise 安徽鑫溢米业有限责任公司 341500 | municipal-contract-credit | year 2017-01-01..2017-12-31',
      'brand 扬子鳄 340800 | anhui-famous-trademark | year 2016-01-01..2016-12-31',
      'region 341000 | geographical-indication-product | day 2002-11-08..2002-11-08 | 黄山毛峰茶 | 质检总局公告2002年第114号',
      'region 341024 | geographical-indication-product | year 2013-01-01..2013-12-31 | 安茶 | 质检总局公告2013年第190号',
      'region 341300 | geographical-indication-product | range 2017-01-01..2018-12-31 | 萧县葡萄',
      'region 341300 | geographical-indication-product | range 2017-01-01..2018-12-31 | 大路口山芋',
      'region 340700 | geographical-indication-product | range 2017-01-01..2018-12-31 | 枞阳媒鸭',
      'HONOUR_TYPE_UNKNOWN /honour',
      'HONOUR_TYPE_UNKNOWN /honour',
      'HONOUR_TYPE_UNKNOWN /honour',
      'HONOUR_TYPE_UNKNOWN /honour',
      'HONOUR_TYPE_UNKNOWN /honour',
    ]);
  });
});

describe('the year column', () => {
  it.each([
    ['2012', 'year 2012-01-01..2012-12-31'],
    ['２０１２年', 'year 2012-01-01..2012-12-31'],
    ['2013-2014', 'range 2013-01-01..2014-12-31'],
    ['2006/2011 batches', 'range 2006-01-01..2011-12-31'],
    ['before 2018', 'before ..2017-12-31'],
    ['2018年以前', 'before ..2017-12-31'],
    ['2019 batch', 'year 2019-01-01..2019-12-31'],
    ['2024 (page undated)', 'year 2024-01-01..2024-12-31'],
    ['2016-02', 'range 2016-02-01..2016-02-29'],
    ['2002-11-08', 'day 2002-11-08..2002-11-08'],
    ['2018年5月1日', 'day 2018-05-01..2018-05-01'],
    ['2018/5/1', 'day 2018-05-01..2018-05-01'],
    ['2018.12.31', 'day 2018-12-31..2018-12-31'],
    ['20180501', 'day 2018-05-01..2018-05-01'],
    ['', 'unknown ..'],
  ])('%s is kept as %s', (year, kept) => {
    expect(outcome(row({ year, honour: '安徽老字号' }))).toContain(kept);
  });

  it('of the current year ends today, for a list speaks of what was granted', () => {
    expect(outcome(row({ year: '2026', honour: '安徽老字号' }))).toContain('year 2026-01-01..2026-11-23');
  });

  it.each([['2012-02-30'], ['2012年2月30日'], ['20132014'], ['2014-2013'], ['二〇一二'], ['12'], ['2012 or so']])('%s is refused, never guessed', (year) => {
    expect(outcome(row({ year }))).toBe('GRANT_DATE_UNREADABLE /year');
  });

  it('in the future is refused', () => {
    expect(outcome(row({ year: '2027' }))).toBe('GRANT_DATE_IN_FUTURE /year');
  });
});

describe('the city column', () => {
  it.each([
    ['亳州', '341600'],
    ['芜湖', '340200'],
    ['黄山(祁门)', '341024'],
    ['六安（霍邱县）', '341522'],
    ['泾县', '341823'],
    ['341600', '341600'],
    ['340191', '340191'],
    ['341521', '340422'],
    ['合肥/芜湖', '–'],
    ['', '–'],
    ['安徽', '–'],
  ])('%s is the division %s', (city, division) => {
    expect(outcome(row({ city }))).toContain(`某某有限公司 ${division} `);
  });

  it('is read by the map of the day and kept as it is in force now', () => {
    expect(outcome(row({ city: '铜陵县', year: '2012' }))).toContain('340706');
    expect(outcome(row({ city: '巢湖', year: '2008' }))).toContain('–');
    expect(outcome(row({ city: '巢湖', year: '2016' }))).toContain('340181');
  });

  it.each(['亚特兰蒂斯', '320505', '349999', '990000'])('%s, which is no place of Anhui, is refused', (city) => {
    expect(outcome(row({ city }))).toBe('PLACE_UNKNOWN /city');
  });
});

describe('the subject of a row', () => {
  it('is the brand, with its owner where the list names one', () => {
    expect(readImportedHonour(row({ kind: '品牌', brandOrProduct: '古井' }), types, today).subject).toEqual({ kind: 'brand', name: '古井', division: null, ownerName: '某某有限公司' });
    expect(readImportedHonour(row({ kind: 'trademark', brandOrProduct: '扬子鳄', subject: '' }), types, today).subject).toEqual({ kind: 'brand', name: '扬子鳄', division: null, ownerName: null });
  });

  it.each([
    ['an unknown kind', { kind: 'person' }, 'SUBJECT_KIND_UNKNOWN /kind'],
    ['a region product without a place', { kind: 'region product' }, 'REGION_MISSING /city'],
    ['an enterprise without a name', { subject: ' ' }, 'SUBJECT_NAME_MISSING /subject'],
    ['a brand without a name', { kind: 'brand', subject: '' }, 'SUBJECT_NAME_MISSING /brand_or_product'],
  ])('%s is refused', (_, change, refusal) => {
    expect(outcome(row(change))).toBe(refusal);
  });
});
