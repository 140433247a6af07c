import { addDays, type Instant, type LocalDate } from '@huipin/kernel';
import { ruleOn, type Counting, type FactKind, type Grade, type GradingRule } from '../grading-rules/grading-rule.ts';
import { assessGrade, countingSpans, isHit, verdict, type Assessment, type CountingSpan, type GradeInput } from './grade.ts';

/** The grade on each day on which it may become another one, in order; it stays until the next of them. */
export type GradeCourse = readonly { readonly day: LocalDate; readonly grade: Grade | null }[];

/** All that one enterprise's grades are decided by. */
export interface Evidence {
  readonly inputs: readonly GradeInput[];
  readonly rules: readonly GradingRule[];
  readonly course: GradeCourse;
}

/** Agrees with `assessGrade` on every day, but goes over the inputs once and not once a day. */
export function gradeCourse(inputs: readonly GradeInput[], rules: readonly GradingRule[]): GradeCourse {
  const spanOf = countingSpans();
  const boundaries = new Set(rules.flatMap(({ validFrom, validTo }) => (validTo === null ? [validFrom] : [validFrom, addDays(validTo, 1)])));
  const tally = (speaks: { facts: readonly FactKind[]; counts: Counting; windowMonths?: number | null }) =>
    new Tally(inputs.filter(({ fact }) => speaks.facts.includes(fact)).map((input) => spanOf(input, speaks.counts, speaks.windowMonths ?? null)), boundaries);
  const ledger = new Map(rules.map((rule) => [rule, { known: rule.known.map(tally), criteria: rule.criteria.map((criterion) => ({ criterion, tally: tally(criterion) })) }]));
  const tallies = [...ledger.values()].flatMap(({ known, criteria }) => [...known, ...criteria.map((each) => each.tally)]);
  return [...boundaries].sort().map((day) => {
    for (const each of tallies) each.moveTo(day);
    const rule = ruleOn(rules, day);
    const entry = rule && ledger.get(rule);
    if (rule === undefined || !entry?.known.some(({ count }) => count > 0)) return { day, grade: null };
    const hits = entry.criteria.filter((each) => isHit(each.criterion, each.tally.count)).map(({ criterion }) => criterion);
    return { day, grade: verdict(rule, hits).grade };
  });
}

/** How many of some spans hold a day, for days that are asked for in order. */
class Tally {
  count = 0;
  private readonly changes = new Map<LocalDate, number>();

  /** The days on which the count changes are added to `boundaries`. */
  constructor(spans: readonly CountingSpan[], boundaries: Set<LocalDate>) {
    const change = (day: LocalDate, by: number) => {
      this.changes.set(day, (this.changes.get(day) ?? 0) + by);
      boundaries.add(day);
    };
    for (const { from, until } of spans) {
      if (until !== null && until <= from) continue;
      change(from, 1);
      if (until !== null) change(until, -1);
    }
  }

  moveTo(day: LocalDate): void {
    this.count += this.changes.get(day) ?? 0;
  }
}

export function gradeOn(course: GradeCourse, on: LocalDate): Grade | null {
  return course.findLast(({ day }) => day <= on)?.grade ?? null;
}

/** First day of the unbroken run of the grade that holds on `on`, by what is known now. Null where there is no grade. */
export function gradeSince(course: GradeCourse, on: LocalDate): LocalDate | null {
  const grade = gradeOn(course, on);
  if (grade === null) return null;
  const before = course.findLastIndex((each) => each.day <= on && each.grade !== grade);
  return course[before + 1]!.day;
}

/** First day after `after` on which the grade will be another one by what is known now, or null. */
export function nextChange(course: GradeCourse, after: LocalDate): LocalDate | null {
  const grade = gradeOn(course, after);
  return course.find((each) => each.day > after && each.grade !== grade)?.day ?? null;
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
 * The changes that nobody has decided yet, in order: each day from the one that was due up to `today` on which the grade
 * became another, then what is known of `today`. Catches up after downtime without leaving a day out.
 */
export function decideChanges(standing: GradeStanding, evidence: Evidence, today: LocalDate): GradeDecision[] {
  const due = standing.nextChangeOn;
  const days = due === null ? [] : evidence.course.map(({ day }) => day).filter((day) => due <= day && day <= today);
  const decisions: GradeDecision[] = [];
  let { grade } = standing;
  for (const day of [...days, today]) {
    const decision = decideGrade(grade, evidence, day);
    if (decision === undefined) continue;
    decisions.push(decision);
    grade = decision.assessment.grade;
  }
  return decisions;
}

/** A decision where the grade on that day is not the one that stands. */
export function decideGrade(standing: Grade | null, { inputs, rules, course }: Evidence, on: LocalDate): GradeDecision | undefined {
  if (gradeOn(course, on) === standing) return undefined;
  return { from: standing, since: gradeSince(course, on), assessment: assessGrade(inputs, rules, on) };
}
