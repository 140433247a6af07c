import { describe, expect, it } from '@jest/globals';
import { localDate as day } from '@huipin/kernel';
import { readRows } from './data-file.ts';
import { divisionLabel, findDivision, listDivisions } from './divisions.ts';

const today = day('2026-11-23');

describe('the divisions of Anhui today', () => {
  it('are one province, 16 cities and 104 of county level', () => {
    expect(listDivisions({ on: today, level: 'province' }).map(({ name }) => name)).toEqual(['安徽省']);
    expect(listDivisions({ on: today, level: 'city', parent: '340000' })).toHaveLength(16);
    expect(listDivisions({ on: today, level: 'county' })).toHaveLength(104);
  });
  it('are at county level 45 districts, 9 county-level cities and 50 counties', () => {
    const counties = listDivisions({ on: today, level: 'county' });
    const ending = (end: string): number => counties.filter(({ name }) => name?.endsWith(end)).length;
    expect([ending('区'), ending('市'), ending('县')]).toEqual([45, 9, 50]);
  });
  it('lie each in a division in force', () => {
    const cities = new Set(listDivisions({ on: today, level: 'city' }).map(({ code }) => code));
    expect(listDivisions({ on: today, level: 'county' }).filter(({ parent }) => !cities.has(parent?.code ?? ''))).toEqual([]);
  });
  it('of 铜陵 are 铜官, 义安, 郊区 and 枞阳', () => {
    expect(listDivisions({ on: today, parent: '340700' }).map(({ name }) => name)).toEqual(['铜官区', '义安区', '郊区', '枞阳县']);
  });
  it('of 铜陵 were others before 2015', () => {
    const names = listDivisions({ on: day('2015-10-12'), parent: '340700' }).map(({ name }) => name);
    expect(names).toEqual(['铜官山区', '狮子山区', '郊区', '铜陵县']);
  });
});

describe('a division', () => {
  it('answers with its name, level and parent', () => {
    expect(findDivision('340422', today)).toEqual({
      code: '340422',
      name: '寿县',
      level: 'county',
      parent: { code: '340400', name: '淮南市' },
      inForce: true,
      inProvince: true,
      successors: [],
      datePrecision: 'day',
      validFrom: '2015-12-03',
      validTo: null,
    });
  });
  it('of the table has the parent that the table names, on every row', () => {
    const rows = readRows<'code' | 'level' | 'parent_name' | 'valid_from_year'>('anhui-divisions-1981-2024.csv');
    const counties = rows.filter((row) => row.level === 'county' && row.parent_name !== '直辖');
    const wrong = counties.filter(
      (row) => findDivision(row.code, day(`${row.valid_from_year}-12-31`))?.parent?.name !== row.parent_name,
    );
    expect(counties).toHaveLength(230);
    expect(wrong).toEqual([]);
  });
  it('directly under the province has the province for a parent', () => {
    expect(findDivision('340901', day('1985-06-01'))).toMatchObject({ level: 'county', parent: { code: '340000' }, inForce: true });
  });
  it('that was never one is not found', () => {
    for (const code of ['341729', '349900', '340900', '340020', '340071', '348888', '34010', '3401022', '３４０１０２', 'abcdef', '', '340122 ']) {
      expect(findDivision(code, today)).toBeUndefined();
    }
  });
});

describe('a change', () => {
  it('with a full date counts from that day: 寿县 leaves 六安 for 淮南', () => {
    const [before, after] = [day('2015-12-02'), day('2015-12-03')];
    expect(findDivision('341521', before)).toMatchObject({ inForce: true, parent: { code: '341500' }, validTo: before });
    expect(findDivision('340422', before)).toMatchObject({ inForce: false, successors: [], datePrecision: 'day' });
    expect(findDivision('341521', after)).toMatchObject({
      inForce: false,
      datePrecision: 'day',
      successors: [{ code: '340422', name: '寿县' }],
      parent: { code: '341500', name: '六安市' },
    });
    expect(findDivision('340422', after)).toMatchObject({ inForce: true, parent: { code: '340400' } });
  });
  it('of which only the year is known counts from 31 December', () => {
    expect(findDivision('340882', day('2018-07-01'))).toMatchObject({ inForce: false, datePrecision: 'day' });
    expect(findDivision('341602', day('2000-12-30'))).toMatchObject({ inForce: false, datePrecision: 'year' });
    expect(findDivision('341602', day('2000-12-31'))).toMatchObject({ inForce: true, validFrom: '2000-12-31', datePrecision: 'year' });
    expect(findDivision('341281', day('2000-12-30'))).toMatchObject({ inForce: true, validTo: '2000-12-30' });
    expect(findDivision('341281', day('2000-12-31'))).toMatchObject({ inForce: false, successors: [{ code: '341602', name: '谯城区' }] });
  });
  it('since 2011 that made or ended a code has its full date', () => {
    const rows = readRows<'code' | 'valid_from_year' | 'valid_to_year'>('anhui-divisions-1981-2024.csv');
    const made = rows.filter((row) => row.valid_from_year >= '2011').map((row) => findDivision(row.code, today));
    const ended = rows.filter((row) => row.valid_to_year >= '2011').map((row) => findDivision(row.code, today));
    expect([made.length, ended.length]).toEqual([17, 19]);
    expect([...made, ...ended].filter((division) => division?.datePrecision !== 'day')).toEqual([]);
  });
  it('of name keeps the code: 东市区 of 合肥 becomes 瑶海区 at the end of 2002', () => {
    const before = findDivision('340102', day('2002-12-30'));
    expect(before).toMatchObject({ name: '东市区', inForce: true, successors: [], validFrom: '1983-12-31', validTo: '2002-12-30' });
    expect(findDivision('340102', day('2002-12-31'))).toMatchObject({ name: '瑶海区', inForce: true, validTo: null });
    expect(findDivision('340102', day('1982-01-01'))).toMatchObject({ name: '东市区', inForce: false });
  });
  it('of name and then of code: 马塘区 becomes 弋江区, and 弋江区 gets another code', () => {
    expect(findDivision('340203', day('2005-12-30'))).toMatchObject({ name: '马塘区', inForce: true, successors: [] });
    expect(findDivision('340203', day('2020-06-04'))).toMatchObject({ name: '弋江区', inForce: true, validTo: '2020-06-04' });
    expect(findDivision('340203', day('2020-06-05'))).toMatchObject({ inForce: false, successors: [{ code: '340209', name: '弋江区' }] });
  });
});

describe('the successors of an abolished code', () => {
  const successors = (code: string): string[] => findDivision(code, today)?.successors.map((each) => each.code) ?? [];

  it('are all the parts of a split', () => {
    expect(successors('341424')).toEqual(['340207', '340523']);
    expect(successors('342101')).toEqual(['341202', '341203', '341204']);
  });
  it('are one where several merged', () => {
    expect(successors('340702')).toEqual(['340705']);
    expect(successors('340703')).toEqual(['340705']);
  });
  it('leave out area that had moved in an earlier year', () => {
    expect(successors('341423')).toEqual(['340522']); // 341402[2006];340522
    expect(successors('340221')).toEqual(['340210']); // 340203[2005];340210
    expect(successors('342624')).toEqual(['342601']); // 342601[1982];342601
  });
  it('are none for a code in force that only gave area away', () => {
    expect(successors('341522')).toEqual([]); // 341504[2015];341504[2016]
    expect(successors('340000')).toEqual([]); // 340901[1983]
  });
  it('are, for a prefecture, the cities that its last counties went to', () => {
    expect(successors('341400')).toEqual(['340100', '340200', '340500']);
    expect(successors('342100')).toEqual(['341200']);
    expect(successors('342700')).toEqual(['341000', '342500', '342800']);
  });
});

describe('codes known by their form only', () => {
  it.each(['340191', '340161', '340171', '340199'])('%s is a local code of 合肥', (code) => {
    expect(findDivision(code, today)).toMatchObject({
      name: null,
      level: 'local',
      parent: { code: '340100', name: '合肥市' },
      inForce: true,
      inProvince: true,
      validFrom: null,
      validTo: null,
    });
  });
  it('live as long as their city, where they are local', () => {
    expect(findDivision('341471', day('2011-07-13'))).toMatchObject({ level: 'local', inForce: true });
    expect(findDivision('341471', day('2011-07-14'))).toMatchObject({ level: 'local', inForce: false, datePrecision: 'day' });
  });
  it('are not local where the table knows them: 340181 is 巢湖市 from 14 July 2011', () => {
    expect(findDivision('340181', day('2011-07-14'))).toMatchObject({ level: 'county', name: '巢湖市', parent: { code: '340100' } });
  });
  it.each([
    ['320000', 'province', null],
    ['320500', 'city', '320000'],
    ['320505', 'county', '320500'],
    ['820000', 'province', null],
  ])('%s of another province is a %s', (code, level, parent) => {
    expect(findDivision(code, today)).toMatchObject({
      name: null,
      level,
      parent: parent === null ? null : { code: parent, name: null },
      inForce: true,
      inProvince: false,
    });
  });
  it.each(['990000', '160000', '000000', '550100', '830000'])('%s is of no province', (code) => {
    expect(findDivision(code, today)).toBeUndefined();
  });
});

describe('the label of a division', () => {
  it.each([
    ['340000', '安徽省'],
    ['340100', '合肥市'],
    ['340422', '淮南市寿县'],
    ['341402', '巢湖市居巢区'],
    ['340191', '合肥市340191'],
    ['320505', '320505'],
    ['341729', '341729'],
  ])('of %s is %s', (code, label) => expect(divisionLabel(code, today)).toBe(label));

  it('uses the name of the day', () => expect(divisionLabel('340102', day('1999-01-01'))).toBe('合肥市东市区'));
});
