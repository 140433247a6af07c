import type { LocalDate } from '@huipin/kernel';
import { predecessorsOf, successorsOf, tableCodes } from './division-table.ts';
import { findDivision, withParents, type Division, type DivisionLevel, type DivisionRef } from './divisions.ts';

/** The levels of government that pay rewards (facts.md section 0, three tiers). */
export type PayerLevel = 'provincial' | 'municipal' | 'county';

const levelOfPayer: Readonly<Record<PayerLevel, DivisionLevel>> = { provincial: 'province', municipal: 'city', county: 'county' };

/**
 * The codes in force on that day that `code` became: itself where it is in force, every part of a split; none for a
 * code not made yet or never one.
 */
export function successorsOn(code: string, on: LocalDate): DivisionRef[] {
  const division = findDivision(code, on);
  if (division === undefined || isStillToCome(division, on)) return [];
  return standIns(code, on).map(({ code, name }) => ({ code, name }));
}

/**
 * Whether `division` lies in the subtree of `territory` on that day; equal codes always do. A division abolished by
 * then is judged by what it became, one not made yet by what it was made from: all of that must lie in the territory.
 */
export function isInTerritory(division: string, territory: string, on: LocalDate): boolean {
  if (division === territory) return true;
  const places = standIns(division, on);
  return places.length > 0 && places.every((place) => withParents(place, on).some(({ code }) => code === territory));
}

/** Above this many territories and days the ones reckoned first are forgotten. */
const REMEMBERED = 500;
const remembered = new Map<string, readonly string[]>();

/** Every code of Anhui that lies in the territory on that day, the local ones too: to ask a database for what is there. */
export function codesWithin(territory: string, on: LocalDate): readonly string[] {
  const key = `${territory} ${on}`;
  let codes = remembered.get(key);
  if (codes === undefined) {
    codes = [...tableCodes, ...localCodes].filter((code) => isInTerritory(code, territory, on));
    if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value!);
    remembered.set(key, codes);
  }
  return codes;
}

const localCodes = tableCodes
  .filter((code) => code.endsWith('00') && code !== '340000')
  .flatMap((city) => Array.from({ length: 39 }, (_, at) => `${city.slice(0, 4)}${at + 61}`))
  .filter((code) => !tableCodes.includes(code));

/**
 * The division of that level that contains `division` on that day, to pay what that level owes: null where there is
 * none (no county over a city, no city over the province), where a split leaves several, and outside Anhui.
 */
export function payerDivision(division: string, level: PayerLevel, on: LocalDate): DivisionRef | null {
  const payers = standIns(division, on).map((place) =>
    place.inProvince ? withParents(place, on).find((each) => each.level === levelOfPayer[level]) : undefined,
  );
  const [first] = payers;
  return first !== undefined && payers.every((payer) => payer?.code === first.code) ? { code: first.code, name: first.name } : null;
}

/** The divisions in force on that day that stand for `code`: itself, what it became, or what it was made from. */
function standIns(code: string, on: LocalDate): Division[] {
  const division = findDivision(code, on);
  if (division === undefined) return [];
  if (division.inForce) return [division];
  if (division.level === 'local') return division.parent === null ? [] : standIns(division.parent.code, on);
  const next = isStillToCome(division, on) ? predecessorsOf(code) : successorsOf(code);
  const found = next.flatMap((each) => standIns(each, on));
  return [...new Map(found.map((each) => [each.code, each])).values()];
}

function isStillToCome(division: Division, on: LocalDate): boolean {
  return division.validFrom !== null && on < division.validFrom;
}
