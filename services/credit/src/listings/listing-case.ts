import { isInTerritory } from '@huipin/codes';
import type { Instant, LocalDate, WorkingDay } from '@huipin/kernel';
import { errors } from '../errors.ts';
import { ruleOn, statementsUntil, type ListingRule, type ListKind, type Severity } from '../listing-rules/listing-rule.ts';

export const caseStates = ['open', 'noticed', 'listed', 'dismissed'] as const;
export type CaseState = (typeof caseStates)[number];

/** The party is told cause, basis and rights. */
export interface Notice {
  readonly notifiedOn: LocalDate;
  readonly documentNo: string;
  readonly text: string;
  /** Last day for statements, by the law in force on the day of the notice; null where there was none. */
  readonly statementsUntil: LocalDate | null;
  /** The holiday table does not reach that day yet. */
  readonly provisional: boolean;
  readonly recordedAt: Instant;
}

export interface Statement {
  readonly receivedOn: LocalDate;
  readonly text: string;
  readonly inTime: boolean;
  readonly recordedAt: Instant;
}

export interface Consent {
  readonly consentedOn: LocalDate;
  readonly documentNo: string;
  /** What the consenting organ decides for. */
  readonly division: string;
  /** Who gave it, by `sub`. */
  readonly by: string;
  readonly recordedAt: Instant;
}

export interface CaseDecision {
  readonly outcome: 'list' | 'dismiss';
  readonly decidedOn: LocalDate;
  readonly documentNo: string;
  readonly organ: string;
  /** What the organ decides for. */
  readonly division: string;
  /** Who decided, by `sub`. */
  readonly by: string;
  readonly reason: string;
  readonly basis: string;
  readonly remedies: string;
  readonly listingId: string | null;
  readonly recordedAt: Instant;
}

/** The procedure that may end in a listing. Its papers may be older than its record. */
export interface ListingCase {
  readonly id: string;
  readonly version: number;
  readonly openedAt: Instant;
  readonly enterpriseId: string;
  readonly list: ListKind;
  readonly cause: string;
  readonly basis: string;
  readonly severity: Severity | null;
  readonly notice: Notice | null;
  readonly statements: readonly Statement[];
  readonly consent: Consent | null;
  readonly decision: CaseDecision | null;
}

export interface OpenListingCase {
  readonly enterpriseId: string;
  readonly list: ListKind;
  readonly cause: string;
  readonly basis: string;
  readonly severity?: Severity;
}

export function openListingCase(command: OpenListingCase, now: Instant, newId: () => string): ListingCase {
  const { enterpriseId, list, cause, basis, severity = null } = command;
  return { id: newId(), version: 1, openedAt: now, enterpriseId, list, cause, basis, severity, notice: null, statements: [], consent: null, decision: null };
}

export function serveNotice(known: ListingCase, command: Pick<Notice, 'notifiedOn' | 'documentNo' | 'text'>, rules: readonly ListingRule[], now: Instant): ListingCase {
  assertUndecided(known);
  if (known.notice !== null) throw errors.NOTICE_ALREADY_SERVED({ notifiedOn: known.notice.notifiedOn });
  const { notifiedOn, documentNo, text } = command;
  const rule = ruleOn(rules, notifiedOn);
  const until = rule && statementsUntil(rule, notifiedOn);
  const notice = { notifiedOn, documentNo, text, statementsUntil: until?.date ?? null, provisional: until?.provisional ?? false, recordedAt: now };
  return { ...known, version: known.version + 1, notice };
}

/** A late statement is kept too; it does not hold the decision up. */
export function receiveStatement(known: ListingCase, command: Pick<Statement, 'receivedOn' | 'text'>, now: Instant): ListingCase {
  assertUndecided(known);
  const { notice } = known;
  if (notice === null) throw errors.NOTICE_NOT_SERVED();
  const { receivedOn, text } = command;
  if (receivedOn < notice.notifiedOn) throw errors.STATEMENT_BEFORE_NOTICE({ notifiedOn: notice.notifiedOn });
  const inTime = notice.statementsUntil === null || receivedOn <= notice.statementsUntil;
  return { ...known, version: known.version + 1, statements: [...known.statements, { receivedOn, text, inTime, recordedAt: now }] };
}

export function giveConsent(known: ListingCase, { consentedOn, documentNo, division, by }: Omit<Consent, 'recordedAt'>, now: Instant): ListingCase {
  assertUndecided(known);
  if (known.consent !== null) throw errors.CONSENT_ALREADY_GIVEN({ consentedOn: known.consent.consentedOn });
  return { ...known, version: known.version + 1, consent: { consentedOn, documentNo, division, by, recordedAt: now } };
}

/** Who consented does not decide too. */
export function decideCase(known: ListingCase, decision: CaseDecision): ListingCase {
  assertUndecided(known);
  if (known.consent?.by === decision.by) throw errors.SAME_PERSON_TWICE();
  return { ...known, version: known.version + 1, decision };
}

export function assertUndecided({ decision }: ListingCase): void {
  if (decision !== null) throw errors.CASE_DECIDED({ decidedOn: decision.decidedOn });
}

/**
 * Notice was given and the time for statements has run, and an organ below the province has the consent of a level
 * above: without that nobody is listed on that day. `division` is what the deciding organ decides for.
 */
export function assertDueProcess({ notice, consent }: ListingCase, decidedOn: LocalDate, division: string, rules: readonly ListingRule[], rule: ListingRule): void {
  if (notice === null) throw errors.DUE_PROCESS_NOT_MET({ why: { zh: '尚未告知', en: 'no notice was given' } }, { extensions: { statementsUntil: null } });
  const { date: until, provisional } = lastDayForStatements(notice, rules, rule);
  if (decidedOn <= until) {
    throw errors.DUE_PROCESS_NOT_MET(
      { why: { zh: `陈述申辩期至 ${until}`, en: `statements may be made until ${until}` } },
      { extensions: { statementsUntil: until, provisional } },
    );
  }
  if (division === rule.decidesAlone) return;
  const isFromAbove = consent !== null && consent.division !== division && isInTerritory(division, consent.division, consent.consentedOn);
  if (!isFromAbove || consent.consentedOn > decidedOn) throw errors.CONSENT_MISSING({ division });
}

/**
 * By the law of the day of the notice and the holidays known by now: a day that was provisional may have moved since. The
 * party may rely on the day it was told, where that is the later one.
 */
function lastDayForStatements({ notifiedOn, statementsUntil: told }: Notice, rules: readonly ListingRule[], rule: ListingRule): WorkingDay {
  const reckoned = statementsUntil(ruleOn(rules, notifiedOn) ?? rule, notifiedOn);
  return told !== null && told > reckoned.date ? { ...reckoned, date: told } : reckoned;
}

export function caseState({ notice, decision }: ListingCase): CaseState {
  if (decision !== null) return decision.outcome === 'list' ? 'listed' : 'dismissed';
  return notice === null ? 'open' : 'noticed';
}
