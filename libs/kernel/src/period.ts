import type { LocalDate } from './dates.ts';

/** A span of days. `to` is the last day in force; null = open. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export function isWithin(period: Period, on: LocalDate): boolean {
  return period.from <= on && (period.to === null || on <= period.to);
}

export function periodsOverlap(a: Period, b: Period): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}
