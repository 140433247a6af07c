import { findDivision, listDivisions, successorsOn, type Division, type DivisionLevel } from '@huipin/codes';
import { comparable, localDate, type LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';

/** 宣城市 → 宣城; a name of two characters (泾县, 郊区) is never cut. */
function shortName(name: string): string {
  return name.length > 2 ? name.replace(/(?:自治县|地区|市|县|区)$/, '') : name;
}

let known: ReadonlyMap<string, DivisionLevel> | undefined;

/**
 * Every name, full and short, that a city or county of Anhui has ever had, with the level it stands for: the latest one
 * (巢湖市 was a prefecture and is a county), and the city where both have it (芜湖).
 */
export function placeNames(): ReadonlyMap<string, DivisionLevel> {
  return (known ??= collectNames());
}

function collectNames(): Map<string, DivisionLevel> {
  const names = new Map<string, DivisionLevel>();
  for (let year = 1985; year <= 2025; year += 1) {
    for (const level of ['county', 'city'] as const) {
      for (const { name } of listDivisions({ on: localDate(`${year}-12-31`), level })) {
        if (name !== null) for (const each of [name, shortName(name)]) names.set(each, level);
      }
    }
  }
  return names;
}

/**
 * The division that a list means by 亳州, 六安市, 黄山(祁门), 341600 or a zone's 340191, as it is in force `today`; a name is
 * read by the map of the day the list speaks of, `on`. Null where the text names none, more than one (合肥/芜湖), the whole province, or one
 * that was split since. Throws PLACE_UNKNOWN for a name that no place of Anhui has.
 */
export function placeNamed(given: string, on: LocalDate, today: LocalDate): string | null {
  const text = comparable(given);
  if (text === '' || /^(?:340000|安徽省?|全省|不详|未知|unknown|-+|—+)$/.test(text) || /[/、,;]/.test(text)) return null;
  const [, outer = text, inner] = /^([^(]+)\(([^)]+)\)$/.exec(text) ?? [];
  const found = /^\d{6}$/.test(text) ? findDivision(text, today) : (find(outer, inner, on) ?? find(outer, inner, today));
  if (found?.inProvince !== true) throw errors.PLACE_UNKNOWN({ place: given });
  const now = successorsOn(found.code, today);
  return now.length === 1 ? now[0]!.code : null;
}

function find(outer: string, inner: string | undefined, on: LocalDate): Division | undefined {
  const divisions = divisionsOn(on);
  const city = pick(divisions, outer);
  if (inner === undefined || city === undefined) return city;
  return pick(divisions.filter(({ parent }) => parent?.code === city.code), inner);
}

const byDay = new Map<LocalDate, readonly Division[]>();

/** A list speaks of few days in many rows. */
function divisionsOn(on: LocalDate): readonly Division[] {
  if (byDay.size > 500) byDay.clear();
  const divisions = byDay.get(on) ?? listDivisions({ on });
  byDay.set(on, divisions);
  return divisions;
}

/** By full name or short name; a city before a county (芜湖), a county only where the name is its alone. */
function pick(divisions: readonly Division[], text: string): Division | undefined {
  const named = divisions.filter(({ name }) => name === text || (name !== null && shortName(name) === text));
  const cities = named.filter(({ level }) => level === 'city');
  const [only, second] = cities.length > 0 ? cities : named;
  return second === undefined ? only : undefined;
}
