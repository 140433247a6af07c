import { lastDayOfTerm, type Instant, type LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';
import { assertStillGranted, type HonourType } from '../honour-types/honour-type.ts';
import type { KnownListing } from '../known-listings/known-listing.ts';
import { exactly } from './grant-date.ts';
import { assertNew, assertNotListed } from './grant.ts';
import { revise, termOf, type Due, type Honour, type Revocation } from './honour.ts';

export function revokeHonour(known: Honour, revocation: Revocation, type: HonourType, now: Instant): Honour {
  assertNotRevoked(known);
  assertNotBefore(known.granted.from, revocation.revokedOn);
  return revise(known, { revocation, reason: revocation.reason }, type, now);
}

export interface RenewHonour {
  readonly renewedOn: LocalDate;
  readonly validTo?: LocalDate;
  readonly documentNo: string;
}

/** A new term from the day of the renewal on; by default as long as the type gives. What bars a grant bars a renewal. */
export function renewHonour(known: Honour, command: RenewHonour, type: HonourType, blackListings: readonly KnownListing[], today: LocalDate, now: Instant): Honour {
  const { renewedOn, documentNo } = command;
  assertNotRevoked(known);
  const grantedOn = known.granted.from;
  if (grantedOn !== null && renewedOn < grantedOn) throw errors.RENEWED_BEFORE_GRANT({ grantedOn });
  assertStillGranted(type, renewedOn);
  assertNotListed(type, blackListings, [renewedOn, today]);
  const validTo = command.validTo ?? (type.validityMonths === null ? undefined : lastDayOfTerm(renewedOn, type.validityMonths));
  if (validTo === undefined || known.validToPrecision === null) throw errors.RENEWAL_WITHOUT_TERM();
  if (validTo < renewedOn || (known.validTo !== null && validTo <= known.validTo)) {
    throw errors.RENEWAL_SHORTENS({ validTo, known: known.validTo ?? renewedOn });
  }
  const renewals = [...known.renewals, { renewedOn, validTo, documentNo, formerValidTo: known.validTo }];
  return revise(known, { renewals, validTo, validToPrecision: 'day' }, type, now);
}

export interface CorrectHonour {
  readonly subjectId?: string;
  readonly honourTypeCode?: string;
  readonly grantedOn?: LocalDate;
  /** Null = no term. */
  readonly validTo?: LocalDate | null;
  readonly documentNo?: string;
  readonly grantingBody?: string;
  readonly product?: string | null;
  readonly reason: string;
}

/** Types of the record as it was and as it will be. */
export interface CorrectedTypes {
  readonly was: HonourType;
  readonly willBe: HonourType;
}

/**
 * Puts the record right: what is true did not change, what we knew of it did. A term that followed from the grant follows
 * the corrected one. `siblings` are the honours of the subject that it will belong to.
 */
export function correctHonour(known: Honour, command: CorrectHonour, types: CorrectedTypes, siblings: readonly Honour[], now: Instant): Honour {
  const { grantedOn, reason } = command;
  const granted = grantedOn === undefined ? known.granted : exactly(grantedOn);
  const corrected = {
    subjectId: command.subjectId ?? known.subjectId,
    typeCode: types.willBe.code,
    granted,
    countsFrom: granted.to ?? known.countsFrom,
    ...correctedTerm(known, command, types, granted),
    documentNo: command.documentNo ?? known.documentNo,
    grantingBody: command.grantingBody ?? known.grantingBody,
    product: command.product === undefined ? known.product : command.product,
  };
  if (known.revocation !== null) assertNotBefore(granted.from, known.revocation.revokedOn);
  if (JSON.stringify({ ...known, ...corrected }) === JSON.stringify(known)) throw errors.NOTHING_TO_CORRECT();
  const next = revise(known, { ...corrected, reason }, types.willBe, now);
  assertNew(next, types.willBe, siblings);
  return next;
}

type Term = Pick<Honour, 'validTo' | 'validToPrecision'>;

function correctedTerm(known: Honour, { validTo }: CorrectHonour, types: CorrectedTypes, granted: Honour['granted']): Term {
  if (validTo === null) return { validTo: null, validToPrecision: null };
  if (validTo !== undefined) {
    if (granted.from !== null && validTo < granted.from) throw errors.VALID_TO_BEFORE_GRANT({ validTo });
    return { validTo, validToPrecision: 'day' };
  }
  const followed = known.renewals.length === 0 && known.validTo === termOf(types.was, known.granted).validTo;
  if (followed) return termOf(types.willBe, granted);
  if (known.validTo !== null && granted.from !== null && known.validTo < granted.from) throw errors.VALID_TO_BEFORE_GRANT({ validTo: known.validTo });
  return { validTo: known.validTo, validToPrecision: known.validToPrecision };
}

export function expireHonour(known: Honour, due: Due, type: HonourType, now: Instant): Honour {
  return revise(known, { expiredOn: due.on }, type, now);
}

/** Two records of an enterprise turned out to be one: its honours go on under the record that stays. */
export function continueUnder(known: Honour, subjectId: string, type: HonourType, now: Instant): Honour {
  return revise(known, { subjectId, reason: 'enterprise merged' }, type, now);
}

function assertNotBefore(grantedOn: LocalDate | null, revokedOn: LocalDate): void {
  if (grantedOn !== null && revokedOn < grantedOn) throw errors.REVOKED_BEFORE_GRANT({ grantedOn });
}

function assertNotRevoked({ revocation }: Honour): void {
  if (revocation !== null) throw errors.HONOUR_REVOKED({ revokedOn: revocation.revokedOn });
}
