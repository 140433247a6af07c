import { codesWithin, isInTerritory } from '@huipin/codes';
import type { LocalDate } from '@huipin/kernel';
import { httpErrors } from '../http/errors.ts';
import type { Principal, Role } from './principal.ts';

/** Whose place nobody knows is the whole province's affair. */
const WHOLE_PROVINCE = '340000';

/** The subject's division must lie in the caller's subtree on the day of the act: who decides moves with the map. */
export function assertTerritory(principal: Principal, division: string | null, on: LocalDate): void {
  const { territory } = principal;
  const place = division ?? WHOLE_PROVINCE;
  if (territory !== undefined && isInTerritory(place, territory, on)) return;
  throw httpErrors.OUTSIDE_TERRITORY({ division: place, on, territory: territory ?? null });
}

/** A payer's money is handled by that payer's own people only. */
export function assertSameTerritory(principal: Principal, division: string, on: LocalDate): void {
  if (principal.territory === division) return;
  throw httpErrors.OUTSIDE_TERRITORY({ division, on, territory: principal.territory ?? null });
}

/** The divisions whose affairs the caller may read by one of these roles, today: a payer's people their own, others their subtree. */
export function divisionsOf(principal: Principal | undefined, on: LocalDate, ...any: readonly Role[]): readonly string[] {
  const held = any.filter((role) => principal?.roles.includes(role));
  if (principal?.territory === undefined || held.length === 0) return [];
  return held.every((role) => role.startsWith('reward.')) ? [principal.territory] : codesWithin(principal.territory, on);
}
