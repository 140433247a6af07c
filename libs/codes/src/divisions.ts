import { addDays, type LocalDate } from '@huipin/kernel';
import { parentOf, successorsOf, tableCodes, versionOn, type DatePrecision } from './division-table.ts';

/** `local` = a zone or a statistical code that a city uses and GB/T 2260 does not have. */
export type DivisionLevel = 'province' | 'city' | 'county' | 'local';

export interface DivisionRef {
  readonly code: string;
  /** As on the day asked about; null where only the form of the code is known (local codes, other provinces). */
  readonly name: string | null;
}

/** What a division code means on one day. */
export interface Division extends DivisionRef {
  readonly level: DivisionLevel;
  /** The next division up: null for a province. */
  readonly parent: DivisionRef | null;
  readonly inForce: boolean;
  readonly inProvince: boolean;
  /**
   * Empty in force. Else the codes that the area went to on the day this one was abolished, which may be gone by now
   * themselves (`successorsOn` follows them); none for a local code.
   */
  readonly successors: readonly DivisionRef[];
  /**
   * How exactly the day is known since which this answer holds (for a code not made yet: until which). `year` = the day
   * is 31 December of the year of the change, the change itself was some time in that year.
   */
  readonly datePrecision: DatePrecision;
  /** First and last day of the code under this name; null = not known, and for `validTo` still in force. */
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

/** The first two digits of GB/T 2260: 31 mainland provinces, 台湾, 香港, 澳门. */
const provincePrefix = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)/;

export function isProvincePrefix(digits: string): boolean {
  return provincePrefix.test(digits);
}

const knownByForm = { name: null, successors: [], validFrom: null, validTo: null } as const;

/**
 * The division that `code` names on that day, or undefined for a code that was never one. Before it was made and after
 * it was abolished a code answers with its nearest name and `inForce: false`. Codes of other provinces are taken by
 * their form, and so are local codes (34xx61 to 34xx99 without an entry), which live as long as their city.
 */
export function findDivision(code: string, on: LocalDate): Division | undefined {
  if (!/^\d{6}$/.test(code) || !isProvincePrefix(code)) return undefined;
  if (!code.startsWith('34')) return otherProvince(code);
  return findInTable(code, on) ?? findLocal(code, on);
}

/** The divisions of Anhui in force on that day in the order of their codes, without local ones. */
export function listDivisions(query: { on: LocalDate; parent?: string | undefined; level?: DivisionLevel | undefined }): Division[] {
  return tableCodes
    .map((code) => findInTable(code, query.on))
    .filter((division) => division !== undefined)
    .filter(
      (division) =>
        division.inForce &&
        (query.parent === undefined || division.parent?.code === query.parent) &&
        (query.level === undefined || division.level === query.level),
    );
}

/** The division itself, then all that contain it, up to the province. */
export function withParents(division: Division, on: LocalDate): Division[] {
  const parent = division.parent === null ? undefined : findDivision(division.parent.code, on);
  return parent === undefined ? [division] : [division, ...withParents(parent, on)];
}

/** 淮南市寿县, 安徽省; for people. What has no name is shown by its code: 合肥市340191, 320505. */
export function divisionLabel(code: string, on: LocalDate): string {
  const division = findDivision(code, on);
  if (division === undefined) return code;
  const above = withParents(division, on)
    .slice(1)
    .filter(({ level }) => level !== 'province')
    .map(({ name }) => name ?? '');
  return [...above.reverse(), division.name ?? code].join('');
}

function findInTable(code: string, on: LocalDate): Division | undefined {
  const version = versionOn(code, on);
  if (version === undefined) return undefined;
  const { name, level, from, until } = version;
  const isAbolished = until !== null && until.day <= on;
  const inForce = from.day <= on && !isAbolished;
  const parent = parentOf(code);
  return {
    code,
    name,
    level,
    parent: parent === null ? null : reference(parent, on),
    inForce,
    inProvince: true,
    successors: inForce ? [] : successorsOf(code).map((each) => reference(each, on)),
    datePrecision: isAbolished ? until.precision : from.precision,
    validFrom: from.day,
    validTo: until === null ? null : addDays(until.day, -1),
  };
}

function reference(code: string, on: LocalDate): DivisionRef {
  return { code, name: versionOn(code, on)?.name ?? null };
}

function findLocal(code: string, on: LocalDate): Division | undefined {
  const city = findInTable(`${code.slice(0, 4)}00`, on);
  if (city?.level !== 'city' || code.slice(4) < '61') return undefined;
  const { inForce, inProvince, datePrecision } = city;
  const parent = { code: city.code, name: city.name };
  return { ...knownByForm, code, level: 'local', parent, inForce, inProvince, datePrecision };
}

function otherProvince(code: string): Division {
  const [province, city] = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
  const level = code === province ? 'province' : code === city ? 'city' : 'county';
  const parent = { province: null, city: province, county: city }[level];
  return {
    ...knownByForm,
    code,
    level,
    parent: parent === null ? null : { code: parent, name: null },
    inForce: true,
    inProvince: false,
    datePrecision: 'year',
  };
}
