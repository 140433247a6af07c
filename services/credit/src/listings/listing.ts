import { comparable, isWithin, periodsOverlap, addDays, type Instant, type LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';
import type { KnownEnterprise } from '../known-enterprises/known-enterprise.ts';
import { earlyRemovalFrom, lastDayOf, ruleOn, type ListingRule, type ListKind, type Severity } from '../listing-rules/listing-rule.ts';
import { assertDueProcess, assertUndecided, type ListingCase } from './listing-case.ts';

export interface Removal {
  readonly removedOn: LocalDate;
  readonly documentNo: string;
  readonly organ: string;
  readonly reason: string;
  readonly basis: string;
  /** `repair` must wait for the least time of the law of the day; without a kind the organ answers for it. */
  readonly kind: 'repair' | 'cancellation' | null;
}

/** One entry of a list, in one version of what is known of it. */
export interface Listing {
  readonly id: string;
  readonly version: number;
  readonly recordedAt: Instant;
  readonly caseId: string;
  readonly enterpriseId: string;
  /** As they were on the decision. */
  readonly subjectName: string;
  readonly subjectCode: string | null;
  readonly list: ListKind;
  readonly cause: string;
  readonly basis: string;
  readonly severity: Severity | null;
  readonly decidedOn: LocalDate;
  /** Last day in force by its term; null = no end. */
  readonly endsOn: LocalDate | null;
  readonly documentNo: string;
  readonly organ: string;
  readonly reason: string;
  readonly remedies: string;
  readonly ruleEdition: string;
  readonly removal: Removal | null;
  /** Why this version replaced the one before. */
  readonly correction: string | null;
  /** When readers were told that it is over; null = not yet. */
  readonly endedAt: Instant | null;
}

export interface DecideListing {
  readonly decidedOn: LocalDate;
  readonly documentNo: string;
  readonly organ: string;
  readonly reason: string;
  readonly basis: string;
  readonly remedies: string;
  /** Of a red listing only: the term of a black one is the law's. */
  readonly endsOn?: LocalDate;
}

/** What the decision rests on besides the case itself. */
export interface Grounds {
  readonly enterprise: KnownEnterprise;
  readonly rules: readonly ListingRule[];
  /** What the deciding organ decides for. */
  readonly division: string;
  readonly others: readonly Listing[];
}

export function decideListing(known: ListingCase, command: DecideListing, grounds: Grounds, now: Instant, newId: () => string): Listing {
  const { decidedOn } = command;
  assertUndecided(known);
  const rule = getRule(grounds.rules, decidedOn);
  assertDueProcess(known, decidedOn, grounds.division, grounds.rules, rule);
  const listing: Listing = {
    id: newId(),
    version: 1,
    recordedAt: now,
    caseId: known.id,
    enterpriseId: grounds.enterprise.id,
    subjectName: grounds.enterprise.name,
    subjectCode: grounds.enterprise.code,
    list: known.list,
    cause: known.cause,
    basis: command.basis,
    severity: known.severity,
    decidedOn,
    endsOn: termOf(known, command, rule),
    documentNo: command.documentNo,
    organ: command.organ,
    reason: command.reason,
    remedies: command.remedies,
    ruleEdition: rule.edition,
    removal: null,
    correction: null,
    endedAt: null,
  };
  assertNotListedTwice(listing, grounds.others);
  return listing;
}

export function removeListing(known: Listing, removal: Removal, rules: readonly ListingRule[], now: Instant): Listing {
  const { removedOn, kind } = removal;
  if (known.removal !== null || known.endedAt !== null || (known.endsOn !== null && known.endsOn < removedOn)) throw errors.LISTING_ENDED({ endedOn: endedOn(known) });
  if (removedOn < known.decidedOn) throw errors.REMOVED_BEFORE_LISTED({ decidedOn: known.decidedOn });
  const rule = getRule(rules, removedOn);
  const earliest = earlyRemovalFrom(rule, known.decidedOn);
  if (kind === 'repair' && (earliest === null || removedOn < earliest)) throw errors.REMOVAL_TOO_EARLY({ earliest });
  return { ...known, version: known.version + 1, recordedAt: now, removal, correction: null };
}

export interface CorrectListing extends Partial<Pick<Listing, 'cause' | 'basis' | 'documentNo' | 'organ' | 'remedies' | 'decidedOn'>> {
  readonly severity?: Severity;
  readonly endsOn?: LocalDate;
  /** The listing's own reason, put right. */
  readonly listingReason?: string;
  readonly reason: string;
}

/** A wrong record is put right for all days; another day of decision is held to the same due process. */
export function correctListing(known: Listing, command: CorrectListing, ofCase: ListingCase, grounds: Pick<Grounds, 'rules' | 'others'>, now: Instant): Listing {
  const { reason, listingReason, endsOn, ...fields } = command;
  const decidedOn = command.decidedOn ?? known.decidedOn;
  const severity = command.severity ?? known.severity;
  const rule = getRule(grounds.rules, decidedOn);
  if (decidedOn !== known.decidedOn) assertDueProcess(ofCase, decidedOn, ofCase.decision?.division ?? '', grounds.rules, rule);
  if (known.removal !== null && known.removal.removedOn < decidedOn) throw errors.REMOVED_BEFORE_LISTED({ decidedOn });
  const corrected: Listing = {
    ...known,
    ...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Listing>),
    severity,
    reason: listingReason ?? known.reason,
    endsOn: termOf({ list: known.list, severity }, { decidedOn, endsOn: endsOn ?? (known.list === 'red' ? (known.endsOn ?? undefined) : undefined) }, rule),
    ruleEdition: rule.edition,
  };
  if (JSON.stringify(corrected) === JSON.stringify(known)) throw errors.NOTHING_TO_CORRECT();
  assertNotListedTwice(corrected, grounds.others);
  return { ...corrected, version: known.version + 1, recordedAt: now, correction: reason };
}

/** The enterprise was merged into another one, which bears the listing on. */
export function moveListing(known: Listing, into: string, now: Instant): Listing {
  return { ...known, enterpriseId: into, version: known.version + 1, recordedAt: now, correction: 'enterprise merged' };
}

/**
 * What readers hear of a change. Old paper may tell of a listing that is over already: it is told from its beginning. One
 * that was over and is moved to another enterprise is history, nobody acts on it.
 */
export function listingNews(before: Listing | undefined, after: Listing, today: LocalDate): readonly ('listed' | 'corrected' | 'ended')[] {
  const end = endedOn(after);
  const isOver = end !== null && end <= today;
  const wasOver = before !== undefined && before.endedAt !== null;
  if (before === undefined) return isOver ? ['listed', 'ended'] : ['listed'];
  if (before.enterpriseId !== after.enterpriseId) return wasOver ? [] : isOver ? ['listed', 'ended'] : ['listed'];
  if (before.removal === null && after.removal !== null) return ['ended'];
  if (wasOver) return isOver ? ['corrected'] : ['listed'];
  return isOver ? ['corrected', 'ended'] : ['corrected'];
}

/** First day out of force, or null while no end is in sight. */
export function endedOn({ endsOn, removal }: Pick<Listing, 'endsOn' | 'removal'>): LocalDate | null {
  const afterTerm = endsOn === null ? null : addDays(endsOn, 1);
  if (removal === null) return afterTerm;
  return afterTerm !== null && afterTerm < removal.removedOn ? afterTerm : removal.removedOn;
}

export function isInForce(listing: Listing, on: LocalDate): boolean {
  return isWithin(termIn(listing), on);
}

function termIn(listing: Listing): { from: LocalDate; to: LocalDate | null } {
  const end = endedOn(listing);
  return { from: listing.decidedOn, to: end === null ? null : addDays(end, -1) };
}

function getRule(rules: readonly ListingRule[], on: LocalDate): ListingRule {
  const rule = ruleOn(rules, on);
  if (rule === undefined) throw errors.NO_LISTING_RULE({ on });
  return rule;
}

function termOf({ list, severity }: { list: ListKind; severity: Severity | null }, { decidedOn, endsOn }: { decidedOn: LocalDate; endsOn?: LocalDate }, rule: ListingRule): LocalDate | null {
  if (list === 'black' && endsOn !== undefined) throw errors.TERM_IS_FIXED();
  if (endsOn !== undefined && endsOn < decidedOn) throw errors.ENDS_BEFORE_DECIDED({ decidedOn });
  return endsOn ?? lastDayOf(rule, list, severity, decidedOn);
}

/** One cause lists an enterprise once at a time. */
function assertNotListedTwice(listing: Listing, others: readonly Listing[]): void {
  const same = others.find(
    (other) =>
      other.id !== listing.id &&
      other.list === listing.list &&
      comparable(other.cause) === comparable(listing.cause) &&
      periodsOverlap(termIn(other), termIn(listing)),
  );
  if (same) throw errors.ALREADY_LISTED({ listingId: same.id }, { extensions: { listingId: same.id } });
}
