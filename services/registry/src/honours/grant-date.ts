import { addDays, addMonths, comparable, parseLocalDate, type LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';

export type Precision = 'day' | 'year' | 'range' | 'before' | 'unknown';

/** When something was, as exactly as the source says: between `from` and `to`, each null where nobody knows. */
export interface ImpreciseDate {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly precision: Precision;
}

export function exactly(day: LocalDate): ImpreciseDate {
  return { from: day, to: day, precision: 'day' };
}

const year = String.raw`((?:19|20)\d{2})年?`;
const forms = {
  day: /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/,
  month: new RegExp(String.raw`^${year}[-/.]?(0?[1-9]|1[0-2])月?$`),
  year: new RegExp(`^${year}(?:度|batch|批次?)?$`),
  range: new RegExp(`^${year}[-–—~至/]${year}(?:度|batches|batch)?$`),
  before: new RegExp(`^(?:before${year}|${year}(?:以前|之前|前))$`),
  unknown: /^(?:|unknown|不详|未知|-+|—+)$/,
};

/**
 * Reads the year column of a list: 2012, 2013-2014, before 2018, 2019 batch, 2006/2011 batches, 2023/2024, 2002-11-08,
 * 2024 (page undated), 2018年, 2018年5月1日. What is in brackets is a remark. No later than `today`: the list speaks of what was
 * granted. Throws GRANT_DATE_UNREADABLE where no rule reads it, and GRANT_DATE_IN_FUTURE.
 */
export function readGrantDate(given: string, today: LocalDate): ImpreciseDate {
  const text = comparable(given).replaceAll(/\([^()]*\)/g, '');
  if (forms.unknown.test(text)) return { from: null, to: null, precision: 'unknown' };
  const read = spanOf(text);
  if (read === undefined) throw errors.GRANT_DATE_UNREADABLE({ value: given });
  const { from, to, precision } = read;
  if (from !== null && from > today) throw errors.GRANT_DATE_IN_FUTURE({ value: given });
  return { from, to: to > today ? today : to, precision };
}

function spanOf(text: string): (ImpreciseDate & { to: LocalDate }) | undefined {
  const [, of, ...inYear] = forms.day.exec(text) ?? [];
  if (of) {
    const day = parseLocalDate([of, ...inYear.filter(Boolean).map((part) => part.padStart(2, '0'))].join('-'));
    return day && { from: day, to: day, precision: 'day' };
  }
  const [, only] = forms.year.exec(text) ?? [];
  if (only) return { from: firstDay(only), to: lastDay(only), precision: 'year' };
  const [, first, last] = forms.range.exec(text) ?? [];
  if (first && last) return first <= last ? { from: firstDay(first), to: lastDay(last), precision: 'range' } : undefined;
  const [, before, beforeZh] = forms.before.exec(text) ?? [];
  if (before ?? beforeZh) return { from: null, to: addDays(firstDay((before ?? beforeZh)!), -1), precision: 'before' };
  const [, monthYear, month] = forms.month.exec(text) ?? [];
  if (!monthYear || !month) return undefined;
  const start = `${monthYear}-${month.padStart(2, '0')}-01` as LocalDate;
  return { from: start, to: addDays(addMonths(start, 1), -1), precision: 'range' };
}

function firstDay(yearText: string): LocalDate {
  return `${yearText}-01-01` as LocalDate;
}

function lastDay(yearText: string): LocalDate {
  return `${yearText}-12-31` as LocalDate;
}
