import { isInTerritory } from '@huipin/codes';
import type { LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';

/**
 * Which of several records of one name a list means that places it in `division`; read by the map of the list's day and
 * by today's. Undefined where none fits: then it is another one. Throws SUBJECT_AMBIGUOUS where more than one may be meant.
 */
export function pickNamesake<T extends { readonly division: string | null }>(
  found: readonly T[],
  place: { readonly name: string; readonly division: string | null; readonly on: LocalDate; readonly today: LocalDate },
): T | undefined {
  const { name, division, on, today } = place;
  const lies = (inner: string, outer: string) => isInTerritory(inner, outer, on) || isInTerritory(inner, outer, today);
  const fitting = found.filter((each) => division === null || each.division === null || lies(each.division, division) || lies(division, each.division));
  const placed = fitting.filter((each) => each.division !== null);
  const meant = division !== null && placed.length > 0 ? placed : fitting;
  if (meant.length > 1) throw errors.SUBJECT_AMBIGUOUS({ name });
  return meant[0];
}
