import { toHalfWidth } from '@huipin/kernel';
import { once, readRows } from './data-file.ts';

/** GB/T 4754-2011, or GB/T 4754-2017 with amendment 1 of 2019. */
export type IndustryEdition = '2011' | '2017';

/** 1 section (门类, `C`), 2 division (大类, `13`), 3 group (中类, `131`), 4 class (小类, `1311`). */
export type IndustryLevel = 1 | 2 | 3 | 4;

export interface IndustryRef {
  readonly code: string;
  readonly name: string;
}

export interface Industry extends IndustryRef {
  readonly edition: IndustryEdition;
  readonly level: IndustryLevel;
  /** The letter of the section. */
  readonly section: string;
  /** All that contain it, the section first. */
  readonly ancestors: readonly IndustryRef[];
}

/** 第一、第二、第三产业. */
export type Sector = 'primary' | 'secondary' | 'tertiary';

interface IndustryRow extends IndustryRef {
  readonly section: string;
}

const tables: Readonly<Record<IndustryEdition, () => ReadonlyMap<string, IndustryRow>>> = {
  '2011': once(() => readTable('gbt4754-2011.csv')),
  '2017': once(() => readTable('gbt4754-2017.csv')),
};

/**
 * What `code` names in that edition, or undefined. A code may stand behind the letter of its section (`C1310`), as
 * business registers write it; another section's letter is refused. The answer's code has no letter below level 1.
 */
export function findIndustry(edition: IndustryEdition, code: string): Industry | undefined {
  const [, letter = '', digits = ''] = /^([A-T]?)(\d{0,4})$/.exec(toHalfWidth(code).trim().toUpperCase()) ?? [];
  const table = tables[edition]();
  const row = table.get(digits === '' ? letter : digits);
  if (row === undefined || (letter !== '' && letter !== row.section)) return undefined;
  const above = levelOf(row.code) === 1 ? [] : [row.section, row.code.slice(0, 2), row.code.slice(0, 3)];
  const ancestors = above.filter((each) => levelOf(each) < levelOf(row.code)).flatMap((each) => table.get(each) ?? []);
  return {
    edition,
    code: row.code,
    level: levelOf(row.code),
    section: row.section,
    name: row.name,
    ancestors: ancestors.map(({ code, name }) => ({ code, name })),
  };
}

/** Every code of one level in the order of the standard. */
export function listIndustries(edition: IndustryEdition, level: IndustryLevel): IndustryRef[] {
  const rows = [...tables[edition]().values()].filter((row) => levelOf(row.code) === level);
  return rows.map(({ code, name }) => ({ code, name })).sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * The sector by 国家统计局《三次产业划分规定》(2012, revised 2018): A, then B to E, then the rest, where the divisions
 * 05, 11 and 43, which serve the trades of A, B and C, are tertiary. The numbers are the same in both editions. Of a
 * whole section A, B or C it is the sector of its main part.
 */
export function sectorOf(industry: Pick<Industry, 'section' | 'code'>): Sector {
  if (['05', '11', '43'].includes(industry.code.slice(0, 2))) return 'tertiary';
  if (industry.section === 'A') return 'primary';
  return 'BCDE'.includes(industry.section) ? 'secondary' : 'tertiary';
}

function levelOf(code: string): IndustryLevel {
  return /^[A-T]$/.test(code) ? 1 : (code.length as IndustryLevel);
}

function readTable(file: string): ReadonlyMap<string, IndustryRow> {
  const rows = readRows<'code' | 'section' | 'name'>(file).map(({ code, section, name }) => ({ code, section, name }));
  const table = new Map<string, IndustryRow>(rows.map((row) => [row.code, row]));
  // The file of 2011 gives a group of one class (019 with 0190) by the class alone: both have the same name.
  for (const row of rows) {
    const group = row.code.slice(0, 3);
    if (row.code.length === 4 && !table.has(group)) table.set(group, { ...row, code: group });
  }
  return table;
}
