import { addDays, comparable, lastDayOfTerm, type Instant, type LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';
import { assertGrantingBody, assertStillGranted, type HonourType } from '../honour-types/honour-type.ts';
import { isListedOn, type KnownListing } from '../known-listings/known-listing.ts';
import type { Subject } from '../subjects/subject.ts';
import { exactly, type ImpreciseDate } from './grant-date.ts';
import { revise, termOf, type Honour } from './honour.ts';

export interface GrantHonour {
  readonly subjectId: string;
  readonly honourTypeCode: string;
  readonly grantedOn: LocalDate;
  readonly validTo?: LocalDate;
  readonly documentNo: string;
  readonly grantingBody: string;
  readonly product?: string;
}

/** What a grant is decided upon. */
export interface GrantFacts {
  readonly type: HonourType;
  readonly subject: Subject;
  /** Black listings of the enterprise behind the subject, past ones too. */
  readonly blackListings: readonly KnownListing[];
  /** Honours of this type that the subject has already. */
  readonly siblings: readonly Honour[];
}

export function grantHonour(command: GrantHonour, facts: GrantFacts, today: LocalDate, now: Instant, newId: () => string): Honour {
  const { type, subject } = facts;
  const { grantedOn, validTo, grantingBody, documentNo, product = null } = command;
  assertGrantable(command, facts, today);
  const granted = exactly(grantedOn);
  const honour: Honour = {
    ...blank(subject.id, type.code, granted, grantedOn, now, newId),
    ...(validTo === undefined ? termOf(type, granted) : { validTo, validToPrecision: 'day' as const }),
    ...{ documentNo, grantingBody, product, entitling: true, origin: 'decision' },
  };
  assertNew(honour, type, facts.siblings);
  return honour;
}

/** Whether such a grant is possible at all, for honours and protection records alike. */
export function assertGrantable(command: GrantHonour, { type, subject, blackListings }: Omit<GrantFacts, 'siblings'>, today: LocalDate): void {
  const { grantedOn, validTo, grantingBody } = command;
  assertNotMerged(subject);
  assertStillGranted(type, grantedOn);
  assertGrantingBody(type, grantingBody, grantedOn);
  if (validTo !== undefined && validTo < grantedOn) throw errors.VALID_TO_BEFORE_GRANT({ validTo });
  assertNotListed(type, blackListings, [grantedOn, today]);
}

export function assertNotMerged({ mergedInto }: Subject): void {
  if (mergedInto !== null) throw errors.ENTERPRISE_MERGED({ mergedInto }, { pointer: '/subjectId', extensions: { mergedInto } });
}

export function assertNotListed(type: HonourType, blackListings: readonly KnownListing[], days: readonly LocalDate[]): void {
  if (!type.blockedByListing) return;
  const day = days.find((on) => blackListings.some((listing) => isListedOn(listing, on)));
  if (day !== undefined) throw errors.SUBJECT_LISTED({ on: day, type: type.nameZh });
}

/** The same thing twice: same product, and terms that surely overlap or one document. */
export function assertNew(honour: Honour, type: HonourType, siblings: readonly Honour[]): void {
  const same = siblings.find(
    (each) => each.id !== honour.id && sameProduct(each.product, honour.product) && (termsOverlap(each, honour, type) || sameDocument(each, honour)),
  );
  if (same) throw errors.HONOUR_ALREADY_GRANTED({ existingId: same.id }, { extensions: { existingId: same.id } });
}

export interface ImportHonour {
  readonly granted: ImpreciseDate;
  readonly documentNo: string;
  readonly grantingBody: string;
  readonly product: string | null;
  readonly source: string;
  readonly entitling: boolean;
}

/** History: what a list says was granted. Bodies are kept as written; a listing suspends it instead of barring it. */
export function importHonour(
  row: ImportHonour,
  subjectId: string,
  type: HonourType,
  siblings: readonly Honour[],
  today: LocalDate,
  now: Instant,
  newId: () => string,
): Honour {
  assertStillGranted(type, row.granted.from);
  const honour: Honour = {
    ...blank(subjectId, type.code, row.granted, row.granted.to ?? today, now, newId),
    ...termOf(type, row.granted),
    ...{ documentNo: row.documentNo, grantingBody: row.grantingBody, product: row.product, source: row.source },
    ...{ entitling: row.entitling, origin: 'import' },
  };
  assertNew(honour, type, siblings);
  return honour;
}

/** The honour that a row of a list speaks of, where it is known already: same product, and grants that may be one. */
export function findImported({ granted, product }: Pick<ImportHonour, 'granted' | 'product'>, siblings: readonly Honour[]): Honour | undefined {
  return siblings.find((each) => sameProduct(each.product, product) && mayBeSameDay(each.granted, granted));
}

/**
 * What a list adds to an honour that came by a list: a more exact date, the body, the document, the right to a reward.
 * Undefined where it adds nothing; a decision outranks any list.
 */
export function updateImported(known: Honour, row: ImportHonour, type: HonourType, now: Instant): Honour | undefined {
  if (known.origin === 'decision') return undefined;
  const entitling = known.entitling || row.entitling;
  const granted = isWithin(row.granted, known.granted) ? row.granted : known.granted;
  const grantingBody = row.grantingBody || known.grantingBody;
  const documentNo = row.documentNo || known.documentNo;
  if (granted === known.granted && grantingBody === known.grantingBody && documentNo === known.documentNo && entitling === known.entitling) return undefined;
  const term = granted === known.granted || known.renewals.length > 0 ? {} : termOf(type, granted);
  const changes = { granted, countsFrom: granted.to ?? known.countsFrom, grantingBody, documentNo, entitling, source: row.source || known.source, ...term };
  return revise(known, { ...changes, reason: `imported list: ${row.source || '–'}` }, type, now);
}

function blank(subjectId: string, typeCode: string, granted: ImpreciseDate, countsFrom: LocalDate, now: Instant, newId: () => string) {
  const nothing = { revocation: null, renewals: [], suspensions: [], expiredOn: null, reason: null, source: '' };
  return { ...nothing, id: newId(), version: 1, recordedAt: now, subjectId, typeCode, granted, countsFrom };
}

export function sameProduct(a: string | null, b: string | null): boolean {
  return comparable(a ?? '') === comparable(b ?? '');
}

function sameDocument(a: Honour, b: Honour): boolean {
  return a.documentNo !== '' && comparable(a.documentNo) === comparable(b.documentNo);
}

function mayBeSameDay(a: ImpreciseDate, b: ImpreciseDate): boolean {
  return (a.to === null || b.from === null || b.from <= a.to) && (b.to === null || a.from === null || a.from <= b.to);
}

/** Whether `inner` says more exactly what `outer` says. */
function isWithin(inner: ImpreciseDate, outer: ImpreciseDate): boolean {
  if (inner.from === outer.from && inner.to === outer.to) return false;
  return (outer.from === null || (inner.from !== null && inner.from >= outer.from)) && (outer.to === null || (inner.to !== null && inner.to <= outer.to));
}

/** Terms overlap for sure only where one begins, at the latest possible day, before the other's earliest possible end. */
function termsOverlap(a: Honour, b: Honour, type: HonourType): boolean {
  const [first, second] = a.countsFrom <= b.countsFrom ? [a, b] : [b, a];
  const end = earliestEnd(first, type);
  return end === null || second.countsFrom <= end;
}

function earliestEnd({ granted, validTo, validToPrecision, revocation, countsFrom }: Honour, type: HonourType): LocalDate | null {
  const isExact = validToPrecision === null || validToPrecision === 'day' || type.validityMonths === null;
  const term = isExact ? validTo : granted.from === null ? countsFrom : lastDayOfTerm(granted.from, type.validityMonths);
  if (revocation === null) return term;
  const lastDay = addDays(revocation.revokedOn, -1);
  return term === null || lastDay < term ? lastDay : term;
}
