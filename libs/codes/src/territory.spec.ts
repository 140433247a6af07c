import { describe, expect, it } from '@jest/globals';
import { localDate as day } from '@huipin/kernel';
import { tableCodes } from './division-table.ts';
import { findDivision, listDivisions } from './divisions.ts';
import { codesWithin, isInTerritory, payerDivision, successorsOn } from './territory.ts';

const today = day('2026-11-23');
const [before, after] = [day('2015-12-02'), day('2015-12-03')];
const codes = (refs: readonly { code: string }[]): string[] => refs.map(({ code }) => code);

describe('the codes that a code became', () => {
  it('are followed to the ones in force on that day', () => {
    expect(codes(successorsOn('342623', day('1995-01-01')))).toEqual(['342623']);
    expect(codes(successorsOn('342623', day('2005-01-01')))).toEqual(['341422']);
    expect(codes(successorsOn('342623', day('2015-01-01')))).toEqual(['340225']);
    expect(successorsOn('342623', today)).toEqual([{ code: '340281', name: '无为市' }]);
  });
  it('are all the ends of a chain that splits', () => {
    expect(codes(successorsOn('342626', today))).toEqual(['340207', '340523']);
    expect(codes(successorsOn('342800', today))).toEqual(['340800', '341700']);
  });
  it('are none before it was made and none for what was never a code', () => {
    expect(successorsOn('340422', before)).toEqual([]);
    expect(successorsOn('341729', today)).toEqual([]);
  });
  it('exist for every code of the table, today', () => {
    expect(tableCodes.filter((code) => successorsOn(code, today).length === 0)).toEqual([]);
  });
});

describe('a territory', () => {
  it('of the province holds every division it ever had', () => {
    expect(tableCodes.filter((code) => !isInTerritory(code, '340000', today))).toEqual([]);
    expect(isInTerritory('340191', '340000', today)).toBe(true);
    expect(isInTerritory('320505', '340000', today)).toBe(false);
  });
  it('of the province holds a division on the days before its code was made too', () => {
    const on = day('1990-01-01');
    expect(tableCodes.filter((code) => !isInTerritory(code, '340000', on))).toEqual([]);
  });
  it('of a city holds the counties of that day', () => {
    expect(isInTerritory('340422', '340400', after)).toBe(true);
    expect(isInTerritory('340422', '340400', before)).toBe(false);
    expect(isInTerritory('341521', '341500', before)).toBe(true);
    expect(isInTerritory('341521', '341500', after)).toBe(false);
  });
  it('judges an abolished code by what it became', () => {
    expect(isInTerritory('341521', '340400', after)).toBe(true);
    expect(isInTerritory('341521', '340422', after)).toBe(true);
    expect(isInTerritory('341400', '340100', today)).toBe(false);
    expect(isInTerritory('341402', '340100', today)).toBe(true);
  });
  it('judges a code not made yet by what it was made from', () => {
    expect(isInTerritory('340422', '341500', before)).toBe(true);
    expect(isInTerritory('340705', '340700', before)).toBe(true);
    expect(isInTerritory('340506', '340521', day('2012-08-16'))).toBe(true); // 340521: 340506[2012]
    expect(isInTerritory('341600', '341200', day('1999-01-01'))).toBe(true); // 亳州市 was cut out of 阜阳市
  });
  it('judges a code not made yet without area that came to it later', () => {
    expect(isInTerritory('340207', '340200', day('1985-01-01'))).toBe(true); // 341424 -> 340207 in 2011
  });
  it('holds a split code only if it holds all the parts', () => {
    expect(isInTerritory('341424', '340500', today)).toBe(false);
    expect(isInTerritory('341424', '340200', today)).toBe(false);
    expect(isInTerritory('341424', '340000', today)).toBe(true);
    expect(isInTerritory('342101', '341200', today)).toBe(true);
  });
  it('holds its own code, and nothing above or beside it', () => {
    expect(isInTerritory('341521', '341521', today)).toBe(true);
    expect(isInTerritory('340100', '340102', today)).toBe(false);
    expect(isInTerritory('340102', '340103', today)).toBe(false);
  });
  it('holds a local code where it holds its city', () => {
    expect(isInTerritory('340191', '340100', today)).toBe(true);
    expect(isInTerritory('340191', '340102', today)).toBe(false);
    expect(isInTerritory('341471', '341400', day('2010-01-01'))).toBe(true);
    expect(isInTerritory('341471', '340100', today)).toBe(false);
    expect(isInTerritory('341471', '340000', today)).toBe(true);
  });
  it('holds nothing that was never a code', () => expect(isInTerritory('341729', '340000', today)).toBe(false));
});

describe('the codes within a territory', () => {
  it('are those that lie in it on that day, local ones too', () => {
    expect(codesWithin('340400', before)).not.toContain('340422');
    expect(codesWithin('340400', after)).toEqual(expect.arrayContaining(['340400', '340422', '341521', '340471']));
    expect(codesWithin('341500', after)).not.toContain('341521');
    expect(codesWithin('340000', today)).toEqual(expect.arrayContaining([...tableCodes, '340191']));
    expect(codesWithin('340104', today).filter((code) => !isInTerritory(code, '340104', today))).toEqual([]);
  });
  it('are none where nothing lies', () => expect(codesWithin('320500', today)).toEqual([]));
});

describe('the payer', () => {
  it.each([
    ['340422', 'provincial', '安徽省'],
    ['340422', 'municipal', '淮南市'],
    ['340422', 'county', '寿县'],
    ['340100', 'municipal', '合肥市'],
    ['340181', 'municipal', '合肥市'],
    ['340191', 'municipal', '合肥市'],
  ] as const)('for %s at %s level is %s', (code, level, name) => expect(payerDivision(code, level, today)?.name).toBe(name));

  it.each([
    ['340100', 'county'],
    ['340191', 'county'],
    ['340000', 'municipal'],
    ['341729', 'provincial'],
    ['320505', 'provincial'],
  ] as const)('does not exist for %s at %s level', (code, level) => expect(payerDivision(code, level, today)).toBeNull());

  it('is the government of that day', () => {
    expect(payerDivision('341521', 'municipal', before)).toEqual({ code: '341500', name: '六安市' });
    expect(payerDivision('341521', 'municipal', after)).toEqual({ code: '340400', name: '淮南市' });
    expect(payerDivision('340422', 'municipal', before)).toEqual({ code: '341500', name: '六安市' });
    expect(payerDivision('340702', 'county', today)).toEqual({ code: '340705', name: '铜官区' });
  });
  it('does not exist where a split leaves several', () => {
    expect(payerDivision('341424', 'municipal', today)).toBeNull();
    expect(payerDivision('342101', 'county', today)).toBeNull();
    expect(payerDivision('342101', 'municipal', today)?.name).toBe('阜阳市');
  });
  it('does not exist at city level for a county directly under the province', () => {
    expect(payerDivision('340901', 'municipal', day('1985-01-01'))).toBeNull();
  });
});

describe('on every day of a change the divisions fit together', () => {
  const days = [...new Set(tableCodes.flatMap((code) => findDivision(code, today)?.validFrom ?? []))].sort();

  it.each(days)('%s: each one in force has a parent in force', (on) => {
    const inForce = listDivisions({ on });
    const known = new Set(codes(inForce));
    expect(inForce.filter(({ parent }) => parent !== null && !known.has(parent.code))).toEqual([]);
  });
});
