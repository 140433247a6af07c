import { isInTerritory } from '@huipin/codes';
import type { LocalDate } from '@huipin/kernel';
import { httpErrors, type Principal } from '@huipin/service-defaults';

/**
 * Throws where a division does not lie in the sender's territory on the day of the upload, pointing at the column that
 * names it; null counts as the whole province. Divisions come again and again in a file: each is compared once.
 */
export function senderTerritory({ territory }: Principal, on: LocalDate, column: string): (division: string | null) => void {
  const known = new Map<string, boolean>();
  return (given) => {
    const division = given ?? '340000';
    const isInside = known.get(division) ?? (territory !== undefined && isInTerritory(division, territory, on));
    known.set(division, isInside);
    if (!isInside) throw httpErrors.OUTSIDE_TERRITORY({ division, on, territory: territory ?? null }, { pointer: `/${column}` });
  };
}
