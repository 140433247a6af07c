import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '@huipin/kernel';
import { earlyRemovalFrom, lastDayOf, publicationOf, ruleOn, statementsUntil } from './listing-rule.ts';
import { listingRules as rules } from '../testing/shipped-rules.ts';

const day = localDate;

describe('the law of listings by date', () => {
  it.each([
    ['2014-09-30', undefined],
    ['2014-10-01', '2014-10'],
    ['2016-03-31', '2014-10'],
    ['2016-04-01', '2016-04'],
    ['2021-07-14', '2016-04'],
    ['2021-07-15', '2021-07'],
    ['2021-09-01', '2021-09'],
    ['2026-03-31', '2021-09'],
    ['2026-04-01', '2026-04'],
    ['2030-01-01', '2026-04'],
  ])('on %s is edition %s', (on, edition) => {
    expect(ruleOn(rules, day(on))?.edition).toBe(edition);
  });

  it('leaves no day between two editions', () => {
    const ordered = [...rules].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    for (const [at, rule] of ordered.slice(1).entries()) expect(ordered[at]?.validTo).toBe(addDays(rule.validFrom, -1));
  });

  it('gives three working days for statements before 2021-07-15 and five since', () => {
    // A Wednesday; the weekend lies between.
    expect(statementsUntil(ruleOn(rules, day('2021-07-14'))!, day('2021-07-14'))).toEqual({ date: '2021-07-19', provisional: false });
    expect(statementsUntil(ruleOn(rules, day('2021-07-15'))!, day('2021-07-15'))).toEqual({ date: '2021-07-22', provisional: false });
  });

  it('says that a period past the published holidays is provisional', () => {
    expect(statementsUntil(ruleOn(rules, day('2026-12-30'))!, day('2026-12-30')).provisional).toBe(true);
  });

  it.each(rules.map((rule) => [rule.edition, rule] as const))('lists black for three years and red without end (%s)', (_, rule) => {
    expect(lastDayOf(rule, 'black', null, day('2024-02-29'))).toBe('2027-02-27');
    expect(lastDayOf(rule, 'black', 'minor', day('2023-05-01'))).toBe('2026-04-30');
    expect(lastDayOf(rule, 'red', null, day('2023-05-01'))).toBeNull();
  });

  it('knows early removal after a year since order 44, and spans of publication since order 36', () => {
    const [order83, order44, order36] = [ruleOn(rules, day('2020-01-01'))!, ruleOn(rules, day('2022-01-01'))!, ruleOn(rules, day('2026-05-01'))!];
    expect(earlyRemovalFrom(order83, day('2020-01-01'))).toBeNull();
    expect(order83.lawTermMonths).toBe(60);
    expect(earlyRemovalFrom(order44, day('2022-01-01'))).toBe('2023-01-01');
    expect(publicationOf(order44, 'minor', day('2022-01-01'))).toBeNull();
    expect(publicationOf(order36, 'minor', day('2026-05-01'))).toEqual({ from: '2026-05-01', to: '2026-08-01' });
    expect(publicationOf(order36, null, day('2026-05-01'))).toEqual({ from: '2027-05-01', to: '2029-05-01' });
  });
});
