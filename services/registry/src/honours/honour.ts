import { addDays, lastDayOfTerm, type Instant, type LocalDate } from '@huipin/kernel';
import { abolishedBy, type HonourType } from '../honour-types/honour-type.ts';
import type { ImpreciseDate, Precision } from './grant-date.ts';

export interface Revocation {
  readonly revokedOn: LocalDate;
  readonly reason: string;
  readonly policyRef: string;
  readonly documentNo: string;
}

export interface Renewal {
  readonly renewedOn: LocalDate;
  readonly validTo: LocalDate;
  readonly documentNo: string;
  /** The last day before this renewal: between the two the honour was not in force. */
  readonly formerValidTo: LocalDate | null;
}

/** What a listing does to an honour: `from` to `to` inclusive, null = as long as the listing has no end. */
export interface Suspension {
  readonly listingId: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** First day in force again, once the end of the listing is published. */
  readonly reinstatedOn: LocalDate | null;
}

/** An honour of a subject, in one version of what the registry knows. An imprecise day counts as its latest possible one. */
export interface Honour {
  readonly id: string;
  readonly version: number;
  readonly recordedAt: Instant;
  readonly subjectId: string;
  readonly typeCode: string;
  readonly granted: ImpreciseDate;
  /** The day from which it surely was granted: the latest possible one, the day of the record where nobody knows. */
  readonly countsFrom: LocalDate;
  /** Last day in force, the latest possible one; null = no term, or (precision unknown) a term of unknown end. */
  readonly validTo: LocalDate | null;
  /** Null = no term. */
  readonly validToPrecision: Precision | null;
  readonly documentNo: string;
  readonly grantingBody: string;
  readonly product: string | null;
  /** Whether the grant may lead to a reward (clause 3.1.3); imported history does not. */
  readonly entitling: boolean;
  readonly origin: 'decision' | 'import';
  readonly source: string;
  readonly revocation: Revocation | null;
  readonly renewals: readonly Renewal[];
  readonly suspensions: readonly Suspension[];
  /** The day for which its expiry has been published. */
  readonly expiredOn: LocalDate | null;
  /** Why this version replaced the one before. */
  readonly reason: string | null;
}

export type HonourState = 'revoked' | 'expired' | 'abolished-type' | 'suspended' | 'in-force';

/** The first that applies (front door 4.5). `on` is not before `countsFrom`. */
export function stateOn(honour: Honour, type: HonourType, on: LocalDate): HonourState {
  if (honour.revocation !== null && honour.revocation.revokedOn <= on) return 'revoked';
  if (isExpiredOn(honour, on)) return 'expired';
  const abolished = abolishedBy(type);
  if (abolished !== null && abolished <= on) return 'abolished-type';
  return suspensionOn(honour, on) === undefined ? 'in-force' : 'suspended';
}

export function suspensionOn({ suspensions }: Honour, on: LocalDate): Suspension | undefined {
  return suspensions.find(({ from, to }) => from <= on && (to === null || on <= to));
}

function isExpiredOn({ validTo, renewals }: Honour, on: LocalDate): boolean {
  if (validTo !== null && validTo < on) return true;
  return renewals.some(({ formerValidTo, renewedOn }) => formerValidTo !== null && formerValidTo < on && on < renewedOn);
}

/** Last day in force as far as it is known now, whatever ends it; null = open. */
export function lastDayInForce({ validTo, revocation }: Honour, type: HonourType): LocalDate | null {
  const abolished = abolishedBy(type);
  const ends = [validTo, revocation && addDays(revocation.revokedOn, -1), abolished && addDays(abolished, -1)];
  return ends.reduce((first, end) => (first === null || (end !== null && end < first) ? end : first), null);
}

export interface Due {
  /** First day out of force. */
  readonly on: LocalDate;
  readonly cause: 'TERM' | 'TYPE_ABOLISHED';
}

/** When the honour ends by itself; null where it does not, or was revoked before. */
export function dueDay({ validTo, revocation }: Honour, type: HonourType): Due | null {
  const term = validTo === null ? null : addDays(validTo, 1);
  const abolished = abolishedBy(type);
  const due: Due | null =
    abolished !== null && (term === null || abolished < term) ? { on: abolished, cause: 'TYPE_ABOLISHED' } : term === null ? null : { on: term, cause: 'TERM' };
  return due === null || (revocation !== null && revocation.revokedOn <= due.on) ? null : due;
}

/** The term that a type gives from that grant on: its end is as precise as its beginning. */
export function termOf(type: HonourType, granted: ImpreciseDate): Pick<Honour, 'validTo' | 'validToPrecision'> {
  if (type.validityMonths === null) return { validTo: null, validToPrecision: null };
  if (granted.to === null) return { validTo: null, validToPrecision: 'unknown' };
  return { validTo: lastDayOfTerm(granted.to, type.validityMonths), validToPrecision: granted.precision };
}

/** The next version. An expiry that was published for another day than the one now due has to be published again. */
export function revise(known: Honour, changes: Partial<Omit<Honour, 'id' | 'version' | 'recordedAt'>>, type: HonourType, now: Instant): Honour {
  const next = { ...known, reason: null, ...changes, version: known.version + 1, recordedAt: now };
  if (changes.expiredOn !== undefined || next.expiredOn === dueDay(next, type)?.on) return next;
  return { ...next, expiredOn: null };
}
