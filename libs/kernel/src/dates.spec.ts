import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, dayOf, endOfDay, lastDayOfTerm, localDate, parseInstant, parseLocalDate, toInstant } from './dates.ts';

describe('dates', () => {
  it.each(['2023-02-30', '2023-2-3', '2023-13-01', '2100-02-29', '20230101', '', '２０２３-01-01', '0000-01-01'])(
    'refuses %p, which no calendar has or which is not written YYYY-MM-DD',
    (text) => expect(parseLocalDate(text)).toBeUndefined(),
  );
  it('keeps the last day of a shorter month', () => {
    expect(addMonths(localDate('2024-01-31'), 1)).toBe('2024-02-29');
  });
  it('ends a term of three years on the day before the anniversary', () => {
    expect(lastDayOfTerm(localDate('2021-09-01'), 36)).toBe('2024-08-31');
    expect(lastDayOfTerm(localDate('2024-02-29'), 36)).toBe('2027-02-27');
  });
  it('has no day behind the last one of year 9999, which papers write for ever', () => {
    expect(addDays(localDate('9999-12-31'), 1)).toBe('9999-12-31');
    expect(addMonths(localDate('9999-12-01'), 2)).toBe('9999-12-31');
  });
  it('turns the day at midnight in Shanghai, not in Greenwich', () => {
    expect(dayOf(toInstant('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
    expect(endOfDay(localDate('2026-11-22'))).toBe('2026-11-22T15:59:59.999Z');
  });
  it.each([
    ['1986-07-01T15:30:00Z', '1986-07-02'],
    ['1991-12-31T15:59:59Z', '1991-12-31'],
    ['1991-12-31T16:00:00Z', '1992-01-01'],
    ['1992-07-01T15:30:00Z', '1992-07-01'],
    ['2000-02-28T16:00:00Z', '2000-02-29'],
    ['9999-12-31T16:00:00Z', '9999-12-31'],
  ])('knows the summer times of 1986 to 1991, and that there were none later (%s)', (instant, day) => expect(dayOf(toInstant(instant))).toBe(day));
  it('takes an instant only with its offset, in years of four digits', () => {
    expect(parseInstant('2026-11-23T10:00:00+08:00')).toBe('2026-11-23T02:00:00.000Z');
    expect(parseInstant('2026-11-23T10:00:00')).toBeUndefined();
    expect(parseInstant('2026-13-23T10:00:00Z')).toBeUndefined();
    expect(parseInstant('0000-01-01T00:00:00Z')).toBeUndefined();
    expect(parseInstant('0001-01-01T00:00:00+08:00')).toBeUndefined();
    expect(parseInstant('9999-12-31T23:00:00-08:00')).toBeUndefined();
    expect(parseInstant('0001-01-01T08:00:00+08:00')).toBe('0001-01-01T00:00:00.000Z');
  });
});
