import { addDays, isWithin, periodsOverlap, type Instant, type LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';

/** From the best to the worst. */
export const grades = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof grades)[number];

/** The four groups of quality-credit information (facts.md 4.1, 辽质监办发〔2016〕295号). */
export const informationGroups = ['basic', 'qualification', 'good-conduct', 'bad-conduct'] as const;
export type InformationGroup = (typeof informationGroups)[number];

/** What a rule can speak of. A sampling result counts from the day it is final. */
export const factKinds = [
  'sampling-pass',
  'sampling-fail',
  'sampling-refused',
  'sampling-unlicensed',
  'black-listing',
  'red-listing',
  'honour',
  'declaration',
] as const;
export type FactKind = (typeof factKinds)[number];

/**
 * Which facts count on a day: `window` = begun within the last `windowMonths` months, `in-force` = begun and not ended,
 * `ever` = begun at any time. What was withdrawn counts for nothing from that day on.
 */
export const countings = ['window', 'in-force', 'ever'] as const;
export type Counting = (typeof countings)[number];

/** One line of the rule: where `atLeast` to `atMost` of its facts count, it gives points or vetoes. */
export interface Criterion {
  readonly id: string;
  readonly group: InformationGroup;
  readonly facts: readonly FactKind[];
  readonly counts: Counting;
  readonly windowMonths: number | null;
  readonly condition: { readonly atLeast: number; readonly atMost: number | null };
  readonly points: number | null;
  /** The grade is this one or worse. */
  readonly veto: Grade | null;
  readonly zh: string;
  readonly en: string;
  readonly clause: string;
}

/** Reached with at least `from` points; null = whatever is left. */
export interface Band {
  readonly grade: Grade;
  readonly from: number | null;
}

export interface GradingRuleContent {
  /** An enterprise of which none of this is there has no grade. */
  readonly known: readonly { readonly facts: readonly FactKind[]; readonly counts: 'in-force' | 'ever' }[];
  readonly criteria: readonly Criterion[];
  readonly bands: readonly Band[];
}

/** One edition of the grading rules, in one version of what is known of it. */
export interface GradingRule extends GradingRuleContent {
  readonly edition: string;
  readonly version: number;
  readonly recordedAt: Instant;
  readonly validFrom: LocalDate;
  /** Last day in force; null = until a successor closes it. */
  readonly validTo: LocalDate | null;
  readonly document: string;
  readonly policyRef: string;
}

export type PublishGradingRule = Omit<GradingRule, 'version' | 'recordedAt'>;

/**
 * A new edition beside those that are there. The edition in force on its first day ends on the day before, where it began
 * earlier and leaves no day behind that neither would rule; any other overlap is refused. Answers the new edition, and the
 * closed one in its next version.
 */
export function publishGradingRule(command: PublishGradingRule, editions: readonly GradingRule[], now: Instant): { published: GradingRule; closed: GradingRule | undefined } {
  if (editions.some(({ edition }) => edition === command.edition)) throw errors.EDITION_EXISTS({ edition: command.edition });
  if (command.validTo !== null && command.validTo < command.validFrom) throw errors.VALIDITY_REVERSED();
  assertBands(command.bands);
  const before = ruleOn(editions, command.validFrom);
  const isFollowed = before !== undefined && before.validFrom < command.validFrom && !isOutlived(before, command);
  const closed = isFollowed ? { ...before, validTo: addDays(command.validFrom, -1), version: before.version + 1, recordedAt: now } : undefined;
  const standing = editions.map((each) => (each === before && closed ? closed : each));
  const overlapping = standing.find((each) => periodsOverlap(periodOf(each), periodOf(command)));
  if (overlapping) throw errors.GRADING_RULE_OVERLAPS({ edition: overlapping.edition }, { extensions: { existingEdition: overlapping.edition } });
  return { published: { ...command, version: 1, recordedAt: now }, closed };
}

/** An edition with an end rules on after a shorter one has ended. */
function isOutlived(before: GradingRule, { validTo }: PublishGradingRule): boolean {
  return before.validTo !== null && validTo !== null && validTo < before.validTo;
}

export function ruleOn(rules: readonly GradingRule[], on: LocalDate): GradingRule | undefined {
  return rules.find((rule) => isWithin(periodOf(rule), on));
}

/** From the best grade down, each needing fewer points than the one before, the last one none. */
function assertBands(bands: readonly Band[]): void {
  const inOrder = bands.every(({ grade, from }, index) => {
    const next = bands[index + 1];
    if (next === undefined) return from === null;
    return from !== null && grade < next.grade && (next.from === null || from > next.from);
  });
  if (!inOrder) throw errors.BANDS_OUT_OF_ORDER();
}

function periodOf({ validFrom, validTo }: { validFrom: LocalDate; validTo: LocalDate | null }) {
  return { from: validFrom, to: validTo };
}
