import { addMonths, addWorkingDays, isWithin, lastDayOfTerm, type Bilingual, type LocalDate, type WorkingDay } from '@huipin/kernel';

export const listKinds = ['red', 'black'] as const;
export type ListKind = (typeof listKinds)[number];
export const severities = ['minor', 'ordinary', 'serious'] as const;
export type Severity = (typeof severities)[number];

type Months = Readonly<Record<Severity, number>>;

/** What the law of one span of days says of listings; dated data, see `data/`. */
export interface ListingRule {
  readonly edition: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly documents: readonly string[];
  readonly policyRef: string;
  /** Working days after the notice in which the party may make a statement. */
  readonly statementWorkingDays: number;
  /** An organ of another division than this one needs the consent of the level above. */
  readonly decidesAlone: string;
  /** How long a listing lasts, by list and severity; null = no end. */
  readonly termMonths: Readonly<Record<ListKind, Months | null>>;
  /** After how many months the law of the day lets a repaired enterprise off early; null = it knows no early removal. */
  readonly earlyRemovalMonths: number | null;
  /** The term that the law of the day names, where the platform's own is another. */
  readonly lawTermMonths: number | null;
  /** For how long an entry is published, at least and at most (NDRC order 36); null before that order. */
  readonly publicationMonths: Readonly<Record<Severity, { readonly minimum: number; readonly maximum: number }>> | null;
  readonly measures: readonly Bilingual[];
  readonly remedies: Bilingual;
}

/** Without a severity of its own an act counts as serious: that is what the list is for. */
const usual: Severity = 'serious';

export function ruleOn(rules: readonly ListingRule[], on: LocalDate): ListingRule | undefined {
  return rules.find(({ validFrom, validTo }) => isWithin({ from: validFrom, to: validTo }, on));
}

/** Last day for statements after a notice. */
export function statementsUntil({ statementWorkingDays }: ListingRule, notifiedOn: LocalDate): WorkingDay {
  return addWorkingDays(notifiedOn, statementWorkingDays);
}

/** Last day in force of a listing decided that day; null = no end. */
export function lastDayOf({ termMonths }: ListingRule, list: ListKind, severity: Severity | null, decidedOn: LocalDate): LocalDate | null {
  const months = termMonths[list]?.[severity ?? usual];
  return months === undefined ? null : lastDayOfTerm(decidedOn, months);
}

/** First day on which repair may end a listing early; null where the law of the day knows no early removal. */
export function earlyRemovalFrom({ earlyRemovalMonths }: ListingRule, decidedOn: LocalDate): LocalDate | null {
  return earlyRemovalMonths === null ? null : addMonths(decidedOn, earlyRemovalMonths);
}

/** Between which days publication may stop and must stop; null where the law of the day has no such span. */
export function publicationOf({ publicationMonths }: ListingRule, severity: Severity | null, decidedOn: LocalDate): { from: LocalDate; to: LocalDate } | null {
  const span = publicationMonths?.[severity ?? usual];
  return span ? { from: addMonths(decidedOn, span.minimum), to: addMonths(decidedOn, span.maximum) } : null;
}
