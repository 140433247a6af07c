import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { localDate, toInstant } from '@huipin/kernel';
import { abolishedBy, assertGrantingBody, assertStillGranted, lastDayOfGrants, type HonourType, type HonourTypeContent } from './honour-type.ts';
import { resolveHonourType } from './honour-type-name.ts';

const catalogue = JSON.parse(readFileSync(new URL('./data/honour-types.json', import.meta.url), 'utf8')) as { edition: string; types: HonourTypeContent[] };
const types = catalogue.types.map((content): HonourType => ({ ...content, edition: localDate(catalogue.edition), version: 1, recordedAt: toInstant('2026-11-23') }));
const typeOf = (code: string) => types.find((type) => type.code === code)!;

describe('the catalogue', () => {
  it('has unique codes in kebab case, and names and aliases that each mean one type', () => {
    const codes = types.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const type of types) for (const name of [type.nameZh, ...type.aliases]) expect([name, resolveHonourType(name, types)?.code]).toEqual([name, type.code]);
  });

  it('names predecessors and successors that exist, each from both sides', () => {
    for (const { code, successors, predecessors } of types) {
      for (const next of successors) expect(typeOf(next).predecessors).toContain(code);
      for (const former of predecessors) expect(typeOf(former).successors).toContain(code);
    }
  });

  it('states for every term how sure it is, and for every type where it comes from', () => {
    for (const { validityMonths, validityConfidence, sources } of types) {
      expect(validityConfidence === null).toBe(validityMonths === null);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('never shows a 驰名商标 as an honour', () => {
    expect(typeOf('well-known-trademark-protection')).toMatchObject({ kind: 'protection-record', advertisable: false });
    expect(types.filter(({ kind }) => kind === 'protection-record')).toHaveLength(1);
  });
});

describe('the end of a type', () => {
  it('that is known only as a range counts from its latest possible day', () => {
    const famous = typeOf('anhui-famous-trademark');
    expect(famous).toMatchObject({ abolishedOn: null, abolitionPrecision: '2017/2019', abolishedBetween: { earliest: '2017-01-01', latest: '2019-12-31' } });
    expect(abolishedBy(famous)).toBe('2019-12-31');
    expect(() => assertStillGranted(famous, localDate('2019-12-30'))).not.toThrow();
    expect(() => assertStillGranted(famous, localDate('2019-12-31'))).toThrow('HONOUR_TYPE_ABOLISHED');
  });

  it.each([
    ['anhui-famous-brand-product', '2019-12-31', '2020-01-01'],
    ['national-contract-credit', '2018-12-31', '2019-01-01'],
    ['five-province-regional-brand', '2026-11-23', '2026-11-24'],
  ])('%s was granted last on %s or before', (code, last, after) => {
    expect(abolishedBy(typeOf(code))).toBeNull();
    expect(lastDayOfGrants(typeOf(code))).toBe(last);
    expect(() => assertStillGranted(typeOf(code), localDate(last))).not.toThrow();
    expect(() => assertStillGranted(typeOf(code), localDate(after))).toThrow('HONOUR_TYPE_ABOLISHED');
  });

  it('does not touch a grant whose day nobody knows, nor a type that lives', () => {
    expect(() => assertStillGranted(typeOf('anhui-famous-trademark'), null)).not.toThrow();
    expect(lastDayOfGrants(typeOf('anhui-time-honoured-brand'))).toBeNull();
  });
});

describe('the granting body', () => {
  it.each([
    ['china-quality-award-nomination', '国家质检总局', '2013-08-01'],
    ['china-quality-award-nomination', '国家市场监督管理总局', '2021-09-16'],
    ['wanmei-brand-demonstration-enterprise', '安徽省市场监管局', '2022-12-30'],
    ['china-time-honoured-brand', '商务部、文化和旅游部等5部门', '2024-02-01'],
    ['anhui-famous-brand-product', '安徽省名牌战略推进委员会/省质监局', '2012-12-01'],
    ['municipal-government-quality-award', '宣城市人民政府', '2014-12-01'],
    ['municipal-contract-credit', '六安市工商质监局', '2017-08-08'],
  ])('of %s was %s on %s', (code, body, on) => {
    expect(() => assertGrantingBody(typeOf(code), body, localDate(on))).not.toThrow();
  });

  it.each([
    ['china-quality-award-nomination', '国家质检总局', '2021-09-16'],
    ['china-quality-award-nomination', '国家市场监管总局', '2013-08-01'],
    ['wanmei-brand-demonstration-enterprise', '某某品牌协会', '2022-12-30'],
  ])('of %s was not %s on %s', (code, body, on) => {
    expect(() => assertGrantingBody(typeOf(code), body, localDate(on))).toThrow('GRANTING_BODY_WRONG');
  });
});
