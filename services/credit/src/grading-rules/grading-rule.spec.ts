import { describe, expect, it } from '@jest/globals';
import { localDate, toInstant } from '@huipin/kernel';
import { edition1 as first } from '../testing/shipped-rules.ts';
import { publishGradingRule, ruleOn } from './grading-rule.ts';
import { gradingRuleFields } from './grading-rule.view.ts';

const now = toInstant('2026-05-01T00:00:00Z');
const day = localDate;
const second = { ...first, edition: '2', validFrom: day('2027-01-01') };

describe('publishing an edition', () => {
  it('closes the open edition on the day before it begins', () => {
    const { published, closed } = publishGradingRule(second, [first], now);
    expect(published).toMatchObject({ edition: '2', version: 1, validFrom: '2027-01-01', validTo: null, recordedAt: now });
    expect(closed).toMatchObject({ edition: '1', version: 2, validTo: '2026-12-31', recordedAt: now });
    expect(ruleOn([published, closed!], day('2026-12-31'))?.edition).toBe('1');
    expect(ruleOn([published, closed!], day('2027-01-01'))?.edition).toBe('2');
  });

  it('leaves no edition in force before the first', () => {
    expect(ruleOn([first], day('2016-12-02'))).toBeUndefined();
    expect(ruleOn([first], day('2016-12-03'))?.edition).toBe('1');
  });

  it('may be back-dated, and so shorten an edition in force', () => {
    expect(publishGradingRule({ ...second, validFrom: day('2020-01-01') }, [first], now).closed?.validTo).toBe('2019-12-31');
  });

  const closed = { ...first, validTo: day('2020-12-31') };
  it.each([
    ['the same name', { ...second, edition: '1' }, first, 'EDITION_EXISTS'],
    ['the first day of an open edition', { ...second, validFrom: first.validFrom }, first, 'GRADING_RULE_OVERLAPS'],
    ['a day before an open edition without an end', { ...second, validFrom: day('2010-01-01') }, first, 'GRADING_RULE_OVERLAPS'],
    ['an end before that of the closed edition it begins in', { ...second, validFrom: day('2020-06-01'), validTo: day('2020-12-30') }, closed, 'GRADING_RULE_OVERLAPS'],
    ['an end before its beginning', { ...second, validTo: day('2026-12-31') }, first, 'VALIDITY_REVERSED'],
    ['bands out of order', { ...second, bands: [{ grade: 'B' as const, from: 5 }, { grade: 'A' as const, from: null }] }, first, 'BANDS_OUT_OF_ORDER'],
    ['a last band that not everybody reaches', { ...second, bands: [{ grade: 'A' as const, from: 5 }] }, first, 'BANDS_OUT_OF_ORDER'],
    ['rising points', { ...second, bands: [{ grade: 'A' as const, from: 5 }, { grade: 'B' as const, from: 6 }, { grade: 'C' as const, from: null }] }, first, 'BANDS_OUT_OF_ORDER'],
  ])('is refused with %s', (_, command, standing, code) => {
    expect(() => publishGradingRule(command, [standing], now)).toThrow(expect.objectContaining({ code }));
  });

  it('may come between an edition and its successor that has been published already', () => {
    const { published, closed: ended } = publishGradingRule(second, [first], now);
    const between = { ...second, edition: '1b', validFrom: day('2026-11-01') };
    expect(() => publishGradingRule(between, [ended!, published], now)).toThrow(expect.objectContaining({ code: 'GRADING_RULE_OVERLAPS', extensions: { existingEdition: '2' } }));
    const third = publishGradingRule({ ...between, validTo: day('2026-12-31') }, [ended!, published], now);
    expect(third.closed).toMatchObject({ edition: '1', version: 3, validTo: '2026-10-31' });
    expect(['2026-10-31', '2026-11-01', '2026-12-31', '2027-01-01'].map((on) => ruleOn([third.closed!, third.published, published], day(on))?.edition)).toEqual(['1', '1b', '1b', '2']);
  });

  it('may follow a closed edition without a gap', () => {
    expect(publishGradingRule({ ...second, validFrom: day('2021-01-01') }, [closed], now).closed).toBeUndefined();
  });
});

describe('the form of an edition', () => {
  const { version: _, recordedAt: __, ...edition } = first;
  const withCriterion = (change: object) => gradingRuleFields.safeParse({ ...edition, criteria: [{ ...edition.criteria[0], ...change }] });

  it('is that of the shipped one', () => {
    expect(gradingRuleFields.safeParse(edition).success).toBe(true);
    expect(withCriterion({ condition: { atLeast: 1, atMost: 1 } }).success).toBe(true);
  });
  it.each([
    ['a criterion that nobody can meet', { condition: { atLeast: 2, atMost: 1 } }],
    ['points beside a veto', { veto: 'D' }],
    ['neither points nor veto', { points: null }],
    ['a window for what is not counted within one', { windowMonths: 24 }],
    ['no window for what is', { counts: 'window' }],
  ])('is refused with %s', (_name, change) => {
    expect(withCriterion(change).success).toBe(false);
  });
});
