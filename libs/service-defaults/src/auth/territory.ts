import { isInTerritory } from '@huipin/codes';
import type { LocalDate } from '@huipin/kernel';
import { httpErrors } from '../http/errors.ts';
import type { Principal } from './principal.ts';

/** The subject's division must lie in the caller's subtree on the day of the act: who decides moves with the map. */
export function assertTerritory(principal: Principal, division: string, on: LocalDate): void {
  const { territory } = principal;
  if (territory !== undefined && isInTerritory(division, territory, on)) return;
  throw httpErrors.OUTSIDE_TERRITORY({ division, on, territory: territory ?? null });
}

/** A payer's money is handled by that payer's own people only. */
export function assertSameTerritory(principal: Principal, division: string, on: LocalDate): void {
  if (principal.territory === division) return;
  throw httpErrors.OUTSIDE_TERRITORY({ division, on, territory: principal.territory ?? null });
}
