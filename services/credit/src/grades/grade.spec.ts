import { describe, expect, it } from '@jest/globals';
import { localDate, toInstant } from '@huipin/kernel';
import { publishGradingRule, type GradingRule } from '../grading-rules/grading-rule.ts';
import { edition1 } from '../testing/shipped-rules.ts';
import { assessGrade, type GradeInput } from './grade.ts';
import { gradeCourse, gradeSince, nextChange } from './grade-course.ts';
import { explainGrade } from './grade-explanation.ts';

const day = localDate;
const rules = [edition1];

let ids = 0;
function input(fact: GradeInput['fact'], from: string, more: Partial<Record<'to' | 'voidFrom', string>> = {}): GradeInput {
  ids += 1;
  return {
    fact,
    id: `input-${ids}`,
    from: day(from),
    to: more.to ? day(more.to) : null,
    voidFrom: more.voidFrom ? day(more.voidFrom) : null,
    occurredOn: day(from),
    what: '电缆',
  };
}
const gradeOn = (inputs: GradeInput[], on: string, by: readonly GradingRule[] = rules) => assessGrade(inputs, by, day(on)).grade;

describe('edition 1', () => {
  const on = '2026-06-01';
  it.each([
    ['nothing known', [], null],
    ['a final pass', [input('sampling-pass', '2026-01-10')], 'A'],
    ['a final pass of long ago only', [input('sampling-pass', '2020-01-10')], 'B'],
    ['a final failure of long ago only', [input('sampling-fail', '2020-01-10')], 'B'],
    ['an honour in force', [input('honour', '2025-01-01')], 'B'],
    ['an honour that has ended', [input('honour', '2020-01-01', { to: '2022-12-31' })], null],
    ['a declaration', [input('declaration', '2025-01-01')], 'B'],
    ['a listing that has ended', [input('black-listing', '2020-01-01', { to: '2022-12-31' })], 'B'],
    ['a red listing', [input('red-listing', '2025-01-01')], 'B'],
    ['all good conduct but no pass', [input('red-listing', '2025-01-01'), input('honour', '2025-01-01'), input('declaration', '2025-01-01')], 'B'],
    ['a final failure', [input('sampling-fail', '2026-01-10')], 'C'],
    ['a refusal', [input('sampling-refused', '2026-01-10')], 'C'],
    ['found without licence', [input('sampling-unlicensed', '2026-01-10')], 'C'],
    ['a failure beside everything good', [input('sampling-fail', '2026-01-10'), input('sampling-pass', '2026-02-10'), input('honour', '2025-01-01'), input('red-listing', '2025-01-01'), input('declaration', '2025-01-01')], 'C'],
    ['a black listing in force', [input('black-listing', '2025-01-01', { to: '2027-12-31' })], 'D'],
    ['a black listing beside passes', [input('black-listing', '2025-01-01', { to: '2027-12-31' }), input('sampling-pass', '2026-01-10')], 'D'],
    ['a black listing beside a failure', [input('black-listing', '2025-01-01', { to: '2027-12-31' }), input('sampling-fail', '2026-01-10')], 'D'],
    ['a withdrawn failure only', [input('sampling-fail', '2026-01-10', { voidFrom: '2026-03-01' })], null],
    ['what has not begun yet', [input('sampling-fail', '2026-06-02')], null],
  ] as const)('%s', (_, inputs, grade) => {
    expect(gradeOn([...inputs], on)).toBe(grade);
  });

  it('says why there is no grade', () => {
    expect(assessGrade([], rules, day('2026-06-01')).reason).toBe('NO_INFORMATION');
    expect(assessGrade([input('sampling-pass', '2016-01-01')], rules, day('2016-12-02')).reason).toBe('NO_RULE_IN_FORCE');
  });

  it('counts 24 months from the day a result is final, to the day', () => {
    const failed = [input('sampling-fail', '2024-06-15')];
    expect([gradeOn(failed, '2024-06-14'), gradeOn(failed, '2024-06-15'), gradeOn(failed, '2026-06-14'), gradeOn(failed, '2026-06-15')]).toEqual([null, 'C', 'C', 'B']);
    const passedOnLeapDay = [input('sampling-pass', '2024-02-29')];
    expect([gradeOn(passedOnLeapDay, '2026-02-27'), gradeOn(passedOnLeapDay, '2026-02-28')]).toEqual(['A', 'B']);
  });

  it('gives D on the last day of a listing and not on the next', () => {
    const listed = [input('black-listing', '2023-05-01', { to: '2026-04-30' })];
    expect([gradeOn(listed, '2026-04-30'), gradeOn(listed, '2026-05-01')]).toEqual(['D', 'B']);
  });
});

describe('another edition, as data only', () => {
  const strict = { ...edition1, edition: '2', validFrom: day('2026-01-01'), criteria: edition1.criteria.map((each) => (each.id === 'failed' ? { ...each, points: null, veto: 'D' as const, windowMonths: 36 } : each)) };
  const { published, closed } = publishGradingRule(strict, rules, toInstant('2025-12-01T00:00:00Z'));
  const both = [closed!, published];
  const failed = [input('sampling-fail', '2023-06-15')];

  it('decides from its first day on', () => {
    expect(['2025-06-14', '2025-12-31', '2026-01-01', '2026-06-14', '2026-06-15'].map((on) => gradeOn(failed, on, both))).toEqual(['C', 'B', 'D', 'D', 'B']);
    expect(nextChange(gradeCourse(failed, both), day('2025-12-31'))).toBe('2026-01-01');
  });
  it('takes the worst of band and vetoes, and counts how many where it says so', () => {
    const twice = { ...strict, criteria: strict.criteria.map((each) => (each.id === 'failed' ? { ...each, condition: { atLeast: 2, atMost: null } } : each)) };
    expect(gradeOn(failed, '2026-02-01', [twice])).toBe('B');
    expect(gradeOn([...failed, input('sampling-fail', '2024-01-01')], '2026-02-01', [twice])).toBe('D');
    const none = { ...strict, criteria: [{ ...strict.criteria[1]!, id: 'none', condition: { atLeast: 0, atMost: 0 }, points: 20 }] };
    expect(gradeOn(failed, '2026-02-01', [none])).toBe('A');
  });
});

describe('the explanation', () => {
  const inputs = [input('sampling-pass', '2026-02-10'), input('sampling-fail', '2026-01-10'), input('black-listing', '2026-03-01', { to: '2029-02-28' })];
  const explain = (on: string, given = inputs) => explainGrade('e', toInstant('2026-06-01T00:00:00Z'), gradeSince(gradeCourse(given, rules), day(on)), assessGrade(given, rules, day(on)));

  it('names inputs, criteria, points, veto, clause and each step in both languages', () => {
    const explanation = explain('2026-06-01');
    expect(explanation).toMatchObject({ grade: 'D', since: '2026-03-01', points: -80, band: { grade: 'C', from: null }, vetoes: ['black-listed'], rule: { edition: '1', policyRef: '4.3.1' } });
    expect(explanation.inputs.map(({ fact }) => fact)).toEqual(['sampling-fail', 'sampling-pass', 'black-listing']);
    expect(explanation.criteria.filter(({ hit }) => hit).map(({ id, points, veto, clause }) => [id, points, veto, clause])).toEqual([
      ['passed', 20, null, '4.3.1'],
      ['failed', -100, null, '4.3.1'],
      ['black-listed', null, 'D', '4.3.1'],
    ]);
    expect(explanation.steps.at(-1)).toEqual({ zh: '评定为 D 级，自 2026-03-01 起', en: 'grade D since 2026-03-01' });
    expect(explanation.steps.every(({ zh, en }) => zh !== '' && en !== '')).toBe(true);
    // In words: the ids of criteria are for programs, and stand in `criteria` and `vetoes`.
    const steps = JSON.stringify(explanation.steps);
    expect(explanation.vetoes).not.toEqual([]);
    expect(explanation.criteria.filter(({ id }) => steps.includes(id))).toEqual([]);
  });
  it('is the same bytes whatever the order in which the inputs come', () => {
    expect(JSON.stringify(explain('2026-06-01', [...inputs].reverse()))).toBe(JSON.stringify(explain('2026-06-01')));
  });
  it('says nothing of what had not begun on the day', () => {
    expect(explain('2026-01-31').inputs.map(({ fact }) => fact)).toEqual(['sampling-fail']);
    expect(explain('2025-01-01').steps.at(-1)).toEqual({ zh: '截至 2025-01-01 没有可据以评级的信息，不评级', en: 'nothing to grade by is known up to 2025-01-01: no grade' });
  });
});
