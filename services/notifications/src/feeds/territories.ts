import { isInTerritory, listDivisions } from '@huipin/codes';
import type { LocalDate } from '@huipin/kernel';

const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 10_000;

/** Every division whose territory holds `division` on that day: itself, and those above it by then. */
export function territoriesOf(division: string, on: LocalDate): readonly string[] {
  const key = `${division} ${on}`;
  let territories = known.get(key);
  if (territories === undefined) {
    const above = listDivisions({ on }).map(({ code }) => code);
    territories = [division, ...above.filter((code) => code !== division && isInTerritory(division, code, on))];
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, territories);
  }
  return territories;
}
