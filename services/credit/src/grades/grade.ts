import { addDays, addMonths, type Instant, type LocalDate } from '@huipin/kernel';
import { ruleOn, type Band, type Counting, type Criterion, type FactKind, type Grade, type GradingRule } from '../grading-rules/grading-rule.ts';

/** One thing known of an enterprise that bears on its grade. */
export interface GradeInput {
  readonly fact: FactKind;
  readonly id: string;
  /** First day on which it counts: a result is final, a listing decided, an honour in force. */
  readonly from: LocalDate;
  /** Last day in force; null = open. */
  readonly to: LocalDate | null;
  /** First day on which it counts for nothing, because it was withdrawn. */
  readonly voidFrom: LocalDate | null;
  /** The day of the act itself: sampled, decided, granted, declared. */
  readonly occurredOn: LocalDate;
  /** The product, the document or the honour, for people. */
  readonly what: string;
}

export type NoGrade = 'NO_INFORMATION' | 'NO_RULE_IN_FORCE';

export interface CriterionOutcome {
  readonly criterion: Criterion;
  readonly matched: readonly GradeInput[];
  readonly hit: boolean;
}

/** The grade on one day and all that led to it. */
export interface Assessment {
  readonly on: LocalDate;
  readonly rule: GradingRule | undefined;
  readonly grade: Grade | null;
  readonly reason: NoGrade | null;
  /** What had begun by that day and was not withdrawn, in order of day and id. */
  readonly inputs: readonly GradeInput[];
  readonly outcomes: readonly CriterionOutcome[];
  readonly points: number;
  readonly band: Band | undefined;
  readonly vetoes: readonly Criterion[];
}

/** Any edition, any day: criteria give points or veto, the points fall into a band, the worst of all is the grade. */
export function assessGrade(all: readonly GradeInput[], rules: readonly GradingRule[], on: LocalDate): Assessment {
  const rule = ruleOn(rules, on);
  const inputs = all.filter((input) => counts(input, 'ever', null, on)).sort(byDayAndId);
  const outcomes = (rule?.criteria ?? []).map((criterion) => judge(criterion, inputs, on));
  const hits = outcomes.filter(({ hit }) => hit).map(({ criterion }) => criterion);
  const points = hits.reduce((sum, criterion) => sum + (criterion.points ?? 0), 0);
  const vetoes = hits.filter(({ veto }) => veto !== null);
  const basis = { on, rule, inputs, outcomes, points, vetoes };
  if (rule === undefined) return { ...basis, grade: null, reason: 'NO_RULE_IN_FORCE', band: undefined };
  if (!isKnown(rule, inputs, on)) return { ...basis, grade: null, reason: 'NO_INFORMATION', band: undefined };
  const band = rule.bands.find(({ from }) => from === null || points >= from);
  const grade = worstOf([...(band ? [band.grade] : []), ...vetoes.flatMap(({ veto }) => veto ?? [])]);
  return { ...basis, grade, reason: null, band };
}

/**
 * First day of the grade that holds on `on`: going back from there, the last day on which the grade became what it is,
 * by the inputs and editions given. Null where there is no grade.
 */
export function gradeSince(inputs: readonly GradeInput[], rules: readonly GradingRule[], on: LocalDate): LocalDate | null {
  const { grade } = assessGrade(inputs, rules, on);
  if (grade === null) return null;
  let since = on;
  for (const day of changeDays(inputs, rules).filter((each) => each <= on).reverse()) {
    if (assessGrade(inputs, rules, day).grade !== grade) break;
    since = day;
  }
  return since;
}

/** First day after `after` on which the grade will be another one by what is known now, or null. */
export function nextChange(inputs: readonly GradeInput[], rules: readonly GradingRule[], after: LocalDate): LocalDate | null {
  const { grade } = assessGrade(inputs, rules, after);
  return changeDays(inputs, rules).find((day) => day > after && assessGrade(inputs, rules, day).grade !== grade) ?? null;
}

/** Between two of these days the grade cannot change: all that begins, ends or leaves a window does so on one of them. */
export function changeDays(inputs: readonly GradeInput[], rules: readonly GradingRule[]): LocalDate[] {
  const windows = new Set(rules.flatMap(({ criteria }) => criteria.map(({ windowMonths }) => windowMonths)).filter((months) => months !== null));
  const days = new Set<LocalDate>();
  for (const { from, to, voidFrom } of inputs) {
    days.add(from);
    if (to !== null) days.add(addDays(to, 1));
    if (voidFrom !== null) days.add(voidFrom);
    for (const months of windows) days.add(addMonths(from, months));
  }
  for (const { validFrom, validTo } of rules) {
    days.add(validFrom);
    if (validTo !== null) days.add(addDays(validTo, 1));
  }
  return [...days].sort();
}

/** Where the grade of an enterprise stood when it was last decided. */
export interface GradeStanding {
  readonly grade: Grade | null;
  readonly knownAt: Instant | null;
  /** How many decisions there have been. */
  readonly decisions: number;
  readonly nextChangeOn: LocalDate | null;
}

export interface GradeDecision {
  readonly from: Grade | null;
  readonly since: LocalDate | null;
  readonly assessment: Assessment;
}

/**
 * The changes that days have brought and nobody has decided yet, in order: each day from the one that was due up to
 * `today` on which the grade became another. Catches up after downtime without leaving a day out.
 */
export function decideDueChanges(standing: GradeStanding, inputs: readonly GradeInput[], rules: readonly GradingRule[], today: LocalDate): GradeDecision[] {
  const due = standing.nextChangeOn;
  if (due === null || due > today) return [];
  const decisions: GradeDecision[] = [];
  let grade = standing.grade;
  for (const day of changeDays(inputs, rules).filter((each) => due <= each && each <= today)) {
    const decision = decideGrade(grade, inputs, rules, day);
    if (decision === undefined) continue;
    decisions.push(decision);
    grade = decision.assessment.grade;
  }
  return decisions;
}

/** A decision where the grade on that day is not the one that stands. */
export function decideGrade(standing: Grade | null, inputs: readonly GradeInput[], rules: readonly GradingRule[], on: LocalDate): GradeDecision | undefined {
  const assessment = assessGrade(inputs, rules, on);
  if (assessment.grade === standing) return undefined;
  return { from: standing, since: gradeSince(inputs, rules, on), assessment };
}

function judge(criterion: Criterion, inputs: readonly GradeInput[], on: LocalDate): CriterionOutcome {
  const { facts, counts: counting, windowMonths, condition } = criterion;
  const matched = inputs.filter((input) => facts.includes(input.fact) && counts(input, counting, windowMonths, on));
  const hit = matched.length >= condition.atLeast && (condition.atMost === null || matched.length <= condition.atMost);
  return { criterion, matched, hit };
}

function isKnown({ known }: GradingRule, inputs: readonly GradeInput[], on: LocalDate): boolean {
  return known.some(({ facts, counts: counting }) => inputs.some((input) => facts.includes(input.fact) && counts(input, counting, null, on)));
}

function counts({ from, to, voidFrom }: GradeInput, counting: Counting, windowMonths: number | null, on: LocalDate): boolean {
  if (on < from || (voidFrom !== null && voidFrom <= on)) return false;
  switch (counting) {
    case 'ever':
      return true;
    case 'in-force':
      return to === null || on <= to;
    case 'window':
      return on < addMonths(from, windowMonths ?? 0);
  }
}

function worstOf(grades: readonly Grade[]): Grade | null {
  return [...grades].sort().at(-1) ?? null;
}

function byDayAndId(a: GradeInput, b: GradeInput): number {
  return compare(a.from, b.from) || compare(a.fact, b.fact) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
