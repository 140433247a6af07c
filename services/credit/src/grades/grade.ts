import { addDays, addMonths, type LocalDate } from '@huipin/kernel';
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
  const spanOf = countingSpans();
  const counts = (input: GradeInput, counting: Counting, windowMonths: number | null) => lies(on, spanOf(input, counting, windowMonths));
  const inputs = all.filter((input) => counts(input, 'ever', null)).sort(byDayAndId);
  const outcomes = (rule?.criteria ?? []).map((criterion): CriterionOutcome => {
    const matched = inputs.filter((input) => criterion.facts.includes(input.fact) && counts(input, criterion.counts, criterion.windowMonths));
    return { criterion, matched, hit: isHit(criterion, matched.length) };
  });
  const basis = { on, rule, inputs, outcomes };
  const hits = outcomes.filter(({ hit }) => hit).map(({ criterion }) => criterion);
  if (rule === undefined) return { ...basis, ...unbanded(hits), grade: null, reason: 'NO_RULE_IN_FORCE' };
  const isKnown = rule.known.some(({ facts, counts: counting }) => inputs.some((input) => facts.includes(input.fact) && counts(input, counting, null)));
  if (!isKnown) return { ...basis, ...unbanded(hits), grade: null, reason: 'NO_INFORMATION' };
  return { ...basis, ...verdict(rule, hits), reason: null };
}

export interface Verdict {
  readonly grade: Grade | null;
  readonly points: number;
  readonly band: Band | undefined;
  readonly vetoes: readonly Criterion[];
}

/** What the criteria that are hit make of somebody of whom something is known. */
export function verdict(rule: GradingRule, hits: readonly Criterion[]): Verdict {
  const { points, vetoes } = unbanded(hits);
  const band = rule.bands.find(({ from }) => from === null || points >= from);
  return { grade: worstOf([...(band ? [band.grade] : []), ...vetoes.flatMap(({ veto }) => veto ?? [])]), points, band, vetoes };
}

export function isHit({ condition: { atLeast, atMost } }: Criterion, matches: number): boolean {
  return matches >= atLeast && (atMost === null || matches <= atMost);
}

/** The days on which an input counts: from its first up to, and without, `until`; null = without end. */
export interface CountingSpan {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** Works out counting spans; many inputs share a day, and each day's window is reckoned once. */
export function countingSpans(): (input: GradeInput, counting: Counting, windowMonths: number | null) => CountingSpan {
  const reckoned = new Map<string, LocalDate>();
  const once = (key: string, reckon: () => LocalDate) => {
    const day = reckoned.get(key) ?? reckon();
    reckoned.set(key, day);
    return day;
  };
  const endOf = ({ from, to }: GradeInput, counting: Counting, months: number) => {
    switch (counting) {
      case 'ever':
        return null;
      case 'in-force':
        return to === null ? null : once(`after ${to}`, () => addDays(to, 1));
      case 'window':
        return once(`${from} ${months}`, () => addMonths(from, months));
    }
  };
  return (input, counting, windowMonths) => {
    const { from, voidFrom } = input;
    const end = endOf(input, counting, windowMonths ?? 0);
    return { from, until: voidFrom === null || (end !== null && end < voidFrom) ? end : voidFrom };
  };
}

function lies(on: LocalDate, { from, until }: CountingSpan): boolean {
  return from <= on && (until === null || on < until);
}

function unbanded(hits: readonly Criterion[]): Omit<Verdict, 'grade'> {
  return { points: hits.reduce((sum, { points }) => sum + (points ?? 0), 0), band: undefined, vetoes: hits.filter(({ veto }) => veto !== null) };
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
