import { localDate, type LocalDate } from '@huipin/kernel';
import { readRows } from './data-file.ts';

export type DatePrecision = 'day' | 'year';

/** A day on which something changed; precision `year` where only the year is known, and the day is its last one. */
export interface ChangeDay {
  readonly day: LocalDate;
  readonly precision: DatePrecision;
}

/** One code of Anhui under one name, from the day `from` to the day before `until`. */
export interface DivisionVersion {
  readonly name: string;
  readonly level: 'province' | 'city' | 'county';
  readonly from: ChangeDay;
  /** The first day no longer in force; null = in force at the end of the table, 2024. */
  readonly until: ChangeDay | null;
}

/** On that day area of `from`, all or some, went to `to`. */
interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly day: LocalDate;
}

type DivisionColumn = 'code' | 'name' | 'level' | 'valid_from_year' | 'valid_to_year' | 'successor_codes';
type ChangeColumn = 'approved_on' | 'old_codes' | 'new_codes';

const province = '340000';
const rows = readRows<DivisionColumn>('anhui-divisions-1981-2024.csv');
const knownDays = readKnownDays();
const versions = readVersions();
const countyTransfers = readTransfers();
const transfers = [...countyTransfers, ...betweenParents(countyTransfers)];

export const tableCodes: readonly string[] = [...versions.keys()].sort();

/** The version of `code` on that day or, where none was in force, the nearest one; undefined for a code that was never one. */
export function versionOn(code: string, on: LocalDate): DivisionVersion | undefined {
  const all = versions.get(code);
  return all?.findLast((version) => version.from.day <= on) ?? all?.[0];
}

/** The division that contains `code` as long as it is in force: the code says it, since a county that moves gets a new one. */
export function parentOf(code: string): string | null {
  if (code === province) return null;
  const city = `${code.slice(0, 4)}00`;
  return code !== city && versions.has(city) ? city : province;
}

/** The codes that the area of `code` went to on the day it was abolished. */
export function successorsOf(code: string): readonly string[] {
  const end = versions.get(code)?.at(-1)?.until;
  return transfers.filter((transfer) => transfer.from === code && transfer.day === end?.day).map(({ to }) => to);
}

/** The codes that the area of `code` came from on the day it was made. */
export function predecessorsOf(code: string): readonly string[] {
  const start = versions.get(code)?.[0]?.from;
  return transfers.filter((transfer) => transfer.to === code && transfer.day === start?.day).map(({ from }) => from);
}

/** `code year` to the day on which the code came, went or gave area away that year, where a reply with a full date says so. */
function readKnownDays(): ReadonlyMap<string, LocalDate> {
  const changes = readRows<ChangeColumn>('anhui-division-changes-2011-2020.csv');
  const dated = changes.filter((change) => change.approved_on.length === 'YYYY-MM-DD'.length);
  return new Map(
    dated.flatMap(({ approved_on, old_codes, new_codes }) =>
      [...old_codes.split(';'), ...new_codes.split(';')].map((code) => [`${code} ${approved_on.slice(0, 4)}`, localDate(approved_on)]),
    ),
  );
}

/** The table knows a year by the state on its last day: without a full date a change counts from then (front door 4.1). */
function changeDay(code: string, year: string): ChangeDay {
  const day = knownDays.get(`${code} ${year}`);
  return day === undefined ? { day: localDate(`${year}-12-31`), precision: 'year' } : { day, precision: 'day' };
}

function readVersions(): ReadonlyMap<string, readonly DivisionVersion[]> {
  const byTime = rows.toSorted((a, b) => Number(a.valid_from_year) - Number(b.valid_from_year));
  const toVersion = (row: (typeof rows)[number]): DivisionVersion => ({
    name: row.name,
    level: row.level as DivisionVersion['level'],
    from: changeDay(row.code, row.valid_from_year),
    until: row.valid_to_year === '' ? null : changeDay(row.code, row.valid_to_year),
  });
  return new Map(rows.map(({ code }) => [code, byTime.filter((row) => row.code === code).map(toVersion)]));
}

/** An entry `341402[2006]` is a move of area in that year; without a year it is what the row's end led to. */
function readTransfers(): Transfer[] {
  return rows.flatMap((row) =>
    [...row.successor_codes.matchAll(/(\d{6})(?:\[(\d{4})\])?/g)].map(([, to = '', year = row.valid_to_year]) => ({
      from: row.code,
      to,
      day: changeDay(row.code, year).day,
    })),
  );
}

/**
 * The table names no successors for a city or prefecture: it became those that its counties went to on its last day, and
 * was made of those that its counties came from on its first.
 */
function betweenParents(moves: readonly Transfer[]): Transfer[] {
  const byKey = moves.map(({ from, to, day }): [string, Transfer] => {
    const parents = { from: parentOf(from) ?? province, to: parentOf(to) ?? province, day };
    return [JSON.stringify(parents), parents];
  });
  return [...new Map(byKey).values()].filter(({ from, to }) => from !== to);
}
