import { describe, expect, it } from '@jest/globals';
import { readRows } from './data-file.ts';
import { crosswalkTo2011, crosswalkTo2017 } from './industry-crosswalk.ts';
import { findIndustry, listIndustries, sectorOf, type IndustryLevel } from './industry.ts';

const levels: IndustryLevel[] = [1, 2, 3, 4];
const sector = (code: string): string | undefined => {
  const industry = findIndustry('2017', code);
  return industry && sectorOf(industry);
};

describe('the classification of industries', () => {
  it('of 2017 has 20 sections, 97 divisions, 473 groups and 1,382 classes', () => {
    expect(levels.map((level) => listIndustries('2017', level).length)).toEqual([20, 97, 473, 1382]);
  });
  it('of 2011 has 20 sections, 96 divisions, 432 groups and 1,094 classes, as printed', () => {
    expect(levels.map((level) => listIndustries('2011', level).length)).toEqual([20, 96, 432, 1094]);
  });
  it('is listed in the order of the codes', () => {
    const groups = listIndustries('2011', 3).map(({ code }) => code);
    expect(groups.slice(7, 10)).toEqual(['019', '021', '022']); // 018 is not used, 019 and 022 are derived
    expect(listIndustries('2017', 1).at(-1)).toEqual({ code: 'T', name: '国际组织' });
  });
  it('finds every code of both editions with all that contains it', () => {
    for (const edition of ['2011', '2017'] as const) {
      for (const { code } of levels.flatMap((level) => listIndustries(edition, level))) {
        const found = findIndustry(edition, code);
        expect(found?.ancestors).toHaveLength((found?.level ?? 0) - 1);
      }
    }
  });
});

describe('an industry', () => {
  it('answers with its level, section and ancestors', () => {
    expect(findIndustry('2017', '1311')).toEqual({
      edition: '2017',
      code: '1311',
      level: 4,
      section: 'C',
      name: '稻谷加工',
      ancestors: [
        { code: 'C', name: '制造业' },
        { code: '13', name: '农副食品加工业' },
        { code: '131', name: '谷物磨制' },
      ],
    });
  });
  it.each(['C1310', '1310', 'c1310', 'Ｃ１３１０', ' 1310 '])('of 2011 is found by %p', (text) => {
    expect(findIndustry('2011', text)).toMatchObject({ code: '1310', level: 4, section: 'C', name: '谷物磨制' });
  });
  it.each([
    ['C', 1],
    ['13', 2],
    ['C13', 2],
    ['C131', 3],
  ])('%s is of level %d', (code, level) => expect(findIndustry('2017', code)).toMatchObject({ level, section: 'C' }));

  it.each(['B1311', '', 'U', '00', '1', '13111', 'C-13', 'CC', '13.1'])('cannot be %p', (code) => {
    expect(findIndustry('2017', code)).toBeUndefined();
  });
  it('of one edition is refused by the other where it does not exist', () => {
    expect(findIndustry('2011', '1310')?.name).toBe('谷物磨制');
    expect(findIndustry('2017', '1310')).toBeUndefined();
    expect(findIndustry('2017', '9233')?.name).toBe('人民检察院');
    expect(findIndustry('2011', '9233')).toBeUndefined();
  });
  it('of 2011 that is alone in its group has that group above it, by the same name', () => {
    expect(findIndustry('2011', '0190')?.ancestors.at(-1)).toEqual({ code: '019', name: '其他农业' });
    expect(findIndustry('2011', '019')).toMatchObject({ level: 3, name: '其他农业', section: 'A' });
  });
});

describe('the crosswalk between the editions', () => {
  const pairs = readRows<'code_2011' | 'code_2017'>('gbt4754-2011-to-2017.csv');
  const classes = (edition: '2011' | '2017'): string[] => listIndustries(edition, 4).map(({ code }) => code);

  it('has 1,401 pairs in both directions', () => {
    expect(pairs).toHaveLength(1401);
    expect(classes('2011').flatMap(crosswalkTo2017)).toHaveLength(1401);
    expect(classes('2017').flatMap(crosswalkTo2011)).toHaveLength(1401);
  });
  it('leads every class of 2011 to classes that exist in 2017', () => {
    expect(classes('2011').filter((code) => crosswalkTo2017(code).length === 0)).toEqual([]);
    expect(classes('2011').flatMap(crosswalkTo2017).filter((code) => findIndustry('2017', code) === undefined)).toEqual([]);
  });
  it('shows one that became several as several', () => {
    expect(crosswalkTo2017('C1310')).toEqual(['1311', '1312', '1313', '1314', '1319']);
    expect(crosswalkTo2011('1311')).toEqual(['1310']);
  });
  it('follows the courts to the numbers that amendment 1 gave them', () => {
    expect(crosswalkTo2017('9131')).toEqual(['9232']);
    expect(crosswalkTo2017('9132')).toEqual(['9233']);
    expect(crosswalkTo2011('9231')).toEqual([]);
  });
  it.each(['', '131', 'B1310', '9999'])('leads %p, which is no class, nowhere', (code) => {
    expect(crosswalkTo2017(code)).toEqual([]);
  });
});

describe('the sector', () => {
  it.each([
    ['A', 'primary'],
    ['0111', 'primary'],
    ['05', 'tertiary'],
    ['0511', 'tertiary'],
    ['B', 'secondary'],
    ['0610', 'secondary'],
    ['1110', 'tertiary'],
    ['1311', 'secondary'],
    ['4310', 'tertiary'],
    ['D44', 'secondary'],
    ['E47', 'secondary'],
    ['F51', 'tertiary'],
    ['T', 'tertiary'],
  ])('of %s is %s', (code, expected) => expect(sector(code)).toBe(expected));
});
