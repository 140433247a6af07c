import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '@huipin/kernel';
import { factKinds, type GradingRule } from '../grading-rules/grading-rule.ts';
import { edition1 } from '../testing/shipped-rules.ts';
import { assessGrade, type GradeInput } from './grade.ts';
import { decideChanges, decideGrade, gradeCourse, gradeOn, gradeSince, nextChange } from './grade-course.ts';

const day = localDate;
const rules = [edition1];

let ids = 0;
function input(fact: GradeInput['fact'], from: string, more: Partial<Record<'to' | 'voidFrom', string>> = {}): GradeInput {
  ids += 1;
  const { to, voidFrom } = more;
  return { fact, id: `input-${ids}`, from: day(from), to: to ? day(to) : null, voidFrom: voidFrom ? day(voidFrom) : null, occurredOn: day(from), what: '电缆' };
}
const evidenceOf = (inputs: readonly GradeInput[], by: readonly GradingRule[] = rules) => ({ inputs, rules: by, course: gradeCourse(inputs, by) });

describe('since', () => {
  const since = (inputs: GradeInput[], on: string) => gradeSince(gradeCourse(inputs, rules), day(on));
  it('is the first day of the unbroken run of the grade', () => {
    const inputs = [input('sampling-pass', '2024-01-10'), input('sampling-pass', '2025-06-10')];
    expect(since(inputs, '2026-06-01')).toBe('2024-01-10');
    expect(since(inputs, '2027-06-10')).toBe('2027-06-10');
  });
  it('begins anew after an interruption', () => {
    const inputs = [input('sampling-pass', '2024-01-10'), input('black-listing', '2024-05-01', { to: '2024-07-31' }), input('sampling-pass', '2025-06-10')];
    expect(since(inputs, '2024-06-01')).toBe('2024-05-01');
    expect(since(inputs, '2026-06-01')).toBe('2024-08-01');
  });
  it('is not later than the edition that grades, and null without a grade', () => {
    expect(since([input('sampling-pass', '2016-01-01')], '2017-01-01')).toBe('2016-12-03');
    expect(since([], '2026-06-01')).toBeNull();
  });
});

describe('the course of a grade', () => {
  const inputs = [input('sampling-fail', '2024-06-15'), input('black-listing', '2025-01-01', { to: '2025-12-31' })];
  const course = gradeCourse(inputs, rules);

  it('tells the days that change the grade beforehand', () => {
    expect(nextChange(course, day('2025-06-01'))).toBe('2026-01-01');
    expect(nextChange(course, day('2026-01-01'))).toBe('2026-06-15');
    expect(nextChange(course, day('2026-06-15'))).toBeNull();
  });

  it('says of each day what is decided on that day alone', () => {
    const editions = [
      { ...edition1, validTo: day('2021-05-31') },
      { ...edition1, edition: '2', validFrom: day('2021-06-01'), criteria: edition1.criteria.map((each) => (each.id === 'failed' ? { ...each, points: null, veto: 'D' as const, windowMonths: 12 } : each)) },
    ];
    const pick = seeded(7);
    for (let enterprise = 0; enterprise < 40; enterprise += 1) {
      const some = Array.from({ length: 1 + pick(6) }, () => {
        const from = addDays(day('2019-01-01'), pick(1_000));
        return input(factKinds[pick(factKinds.length)]!, from, { ...(pick(2) && { to: addDays(from, pick(600)) }), ...(pick(3) === 0 && { voidFrom: addDays(from, pick(500)) }) });
      });
      const made = gradeCourse(some, editions);
      for (const on of new Set(made.flatMap((each) => [addDays(each.day, -1), each.day, addDays(each.day, pick(90))]))) {
        expect([on, gradeOn(made, on)]).toEqual([on, assessGrade(some, editions, on).grade]);
      }
    }
  });
});

describe('changes that nobody has decided yet', () => {
  const inputs = [input('sampling-fail', '2024-06-15'), input('black-listing', '2025-01-01', { to: '2025-12-31' })];
  const evidence = evidenceOf(inputs);
  const standing = { grade: 'D' as const, knownAt: null, decisions: 1, nextChangeOn: day('2026-01-01') };

  it('are all decided, in order, after a downtime', () => {
    const decisions = decideChanges(standing, evidence, day('2030-01-01'));
    expect(decisions.map(({ from, since, assessment }) => [from, assessment.grade, assessment.on, since])).toEqual([
      ['D', 'C', '2026-01-01', '2026-01-01'],
      ['C', 'B', '2026-06-15', '2026-06-15'],
    ]);
    expect(decideChanges(standing, evidence, day('2026-06-15'))).toHaveLength(2);
    expect(decideChanges({ ...standing, nextChangeOn: day('2030-01-02') }, evidenceOf([...inputs, input('black-listing', '2025-01-01', { to: '2030-01-01' })]), day('2030-01-01'))).toEqual([]);
  });

  it('to no grade at all are decided once', () => {
    const honoured = evidenceOf([input('honour', '2024-01-01', { to: '2025-12-31' })]);
    const decisions = decideChanges({ ...standing, grade: 'B' }, honoured, day('2026-03-01'));
    expect(decisions.map(({ from, assessment }) => [from, assessment.grade, assessment.on])).toEqual([['B', null, '2026-01-01']]);
  });

  it('are those of today where a fact has come', () => {
    expect(decideChanges({ ...standing, grade: null, nextChangeOn: null }, evidence, day('2025-06-01'))).toMatchObject([{ from: null, since: '2025-01-01', assessment: { grade: 'D', on: '2025-06-01' } }]);
  });

  it('are decisions only where the grade is another one', () => {
    expect(decideGrade('D', evidence, day('2025-06-01'))).toBeUndefined();
    expect(decideGrade(null, evidence, day('2025-06-01'))).toMatchObject({ from: null, since: '2025-01-01', assessment: { grade: 'D' } });
  });
});

/** The same numbers below a bound at every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
