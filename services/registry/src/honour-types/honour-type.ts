import { addDays, comparable, type Instant, type LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';

export type HonourKind = 'honour' | 'protection-record';
export type HonourLevel = 'national' | 'provincial' | 'inter-provincial' | 'municipal' | 'county';
/** How sure a figure is: read in a source, or from memory and to be verified (configuration until then). */
export type Confidence = 'S' | 'M-high' | 'M-mid' | 'M-low';

export interface GrantingBody {
  readonly name: string;
  readonly aliases: readonly string[];
  /** First and last day in charge; null = not known or still. With precision `year` the widest span of that year. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly precision: 'day' | 'year' | null;
}

/** A day that is known only to lie between two others; null = not even that. */
export interface DaySpan {
  readonly earliest: LocalDate | null;
  readonly latest: LocalDate | null;
}

/** One entry of the catalogue as its edition states it. */
export interface HonourTypeContent {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  /** What it is called after the name of a city or county of its level: 宣城市 + 市长质量奖. */
  readonly localNames: readonly string[];
  readonly kind: HonourKind;
  readonly level: HonourLevel;
  readonly grantingBodies: readonly GrantingBody[];
  /** Whether the bodies named are all there ever were, so that another one is an error. */
  readonly bodiesClosed: boolean;
  readonly cycleMonths: number | null;
  /** Null = no term, or none that a source gives. */
  readonly validityMonths: number | null;
  readonly validityConfidence: Confidence | null;
  /** First day on which the type is no more; null while it lives or where no source gives the day. */
  readonly abolishedOn: LocalDate | null;
  /** `day`; or the years between which it happened, as an ISO 8601 interval such as 2017/2019; null while it lives. */
  readonly abolitionPrecision: string | null;
  readonly abolishedBetween: DaySpan | null;
  /** When the last round was, for a type that is granted no more and yet holds where it was granted. */
  readonly lastRound: DaySpan | null;
  readonly advertisable: boolean;
  /** 企业信息公示暂行条例 art. 18: who is on the black list gets no honour and keeps none. */
  readonly blockedByListing: boolean;
  /** SAMR order 44: no honours from market regulators. */
  readonly bodyIsMarketRegulator: boolean;
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  readonly sources: readonly string[];
  readonly policyRef: string;
}

export interface HonourType extends HonourTypeContent {
  readonly edition: LocalDate;
  readonly version: number;
  readonly recordedAt: Instant;
}

/** The day from which the type surely is no more: an imprecise day counts as its latest possible one. */
export function abolishedBy(type: Pick<HonourTypeContent, 'abolishedOn' | 'abolishedBetween'>): LocalDate | null {
  return type.abolishedOn ?? type.abolishedBetween?.latest ?? null;
}

/** The last day on which a grant is possible; null while the type is granted. A round ended before its edition was made. */
export function lastDayOfGrants(type: Pick<HonourType, 'abolishedOn' | 'abolishedBetween' | 'lastRound' | 'edition'>): LocalDate | null {
  const abolished = abolishedBy(type);
  if (abolished !== null) return addDays(abolished, -1);
  return type.lastRound === null ? null : (type.lastRound.latest ?? type.edition);
}

/** Refuses what surely was granted when the type was granted no more; `on` is the earliest possible day of the grant. */
export function assertStillGranted(type: HonourType, on: LocalDate | null): void {
  const last = lastDayOfGrants(type);
  if (last !== null && on !== null && on > last) throw errors.HONOUR_TYPE_ABOLISHED({ type: type.nameZh, last });
}

/**
 * Refuses a body that did not grant this type on that day, where the catalogue names all there ever were. A longer form
 * that contains a known name passes (商务部等5部门), and so does any one of several joined bodies.
 */
export function assertGrantingBody(type: HonourType, given: string, on: LocalDate): void {
  if (!type.bodiesClosed) return;
  const text = comparable(given);
  const inCharge = type.grantingBodies.filter(({ from, to }) => (from === null || from <= on) && (to === null || on <= to));
  if (inCharge.some(({ name, aliases }) => [name, ...aliases].some((each) => text.includes(comparable(each))))) return;
  throw errors.GRANTING_BODY_WRONG({ type: type.nameZh, on, bodies: inCharge.map(({ name }) => name).join('、') });
}
