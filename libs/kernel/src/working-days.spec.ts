import { describe, expect, it } from '@jest/globals';
import { localDate } from './dates.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

describe('working days', () => {
  it('counts a make-up Sunday as work and the days of a festival as off', () => {
    expect(isWorkingDay(localDate('2026-02-14'))).toBe(true);
    expect(isWorkingDay(localDate('2026-02-17'))).toBe(false);
  });
  it('starts the day after the document and steps over the National Day week', () => {
    expect(addWorkingDays(localDate('2025-09-29'), 5)).toEqual({ date: '2025-10-13', provisional: false });
  });
  it('answers a day past the last published table as provisional', () => {
    expect(addWorkingDays(localDate('2026-12-30'), 5).provisional).toBe(true);
  });
});
