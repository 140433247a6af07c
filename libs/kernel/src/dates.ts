import { Temporal } from 'temporal-polyfill';

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`; compares as text. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };
/** A point in time, RFC 3339 in UTC with milliseconds; compares as text. */
export type Instant = string & { readonly __brand: 'Instant' };

export const TIME_ZONE = 'Asia/Shanghai';

/** From here on the clocks of the country have stood at +08:00 throughout (the last summer time was that of 1991). */
const WITHOUT_SUMMER_TIME = '1992';
const LAST_YEAR = '9999';
const OFFSET_MS = 28_800_000;

/** ISO 8601 has a year 0; the calendar of law and of PostgreSQL goes from 1 BC to AD 1. */
const YEAR_ZERO = '0000';

/** The day that `text` names, or undefined where no calendar has it (2023-02-30, 2023-2-3). */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith(YEAR_ZERO)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as LocalDate;
  } catch {
    return undefined;
  }
}

/** For literals in code and rows read from the database; throws where `parseLocalDate` answers undefined. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === undefined) throw new RangeError(`not a date: ${text}`);
  return date;
}

export function toInstant(value: Date | string): Instant {
  return new Date(value).toISOString() as Instant;
}

/** An RFC 3339 instant with offset in the years 1 to 9999, or undefined. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const millis = Date.parse(text);
  if (Number.isNaN(millis)) return undefined;
  const instant = toInstant(new Date(millis));
  // Outside four digits it reads `+010000-…` or `-000001-…`, which does not compare as text.
  return /^\d/.test(instant) && !instant.startsWith(YEAR_ZERO) ? instant : undefined;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return toLocalDate(Temporal.PlainDate.from(date).add({ days }));
}

/** Same day number, or the last day of a shorter month (facts.md section 12). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return toLocalDate(Temporal.PlainDate.from(date).add({ months }));
}

/** 9999-12-31 is how papers write "for ever": a day behind it is that one still, or days would no longer compare as text. */
function toLocalDate(date: Temporal.PlainDate): LocalDate {
  return (date.year > 9999 ? '9999-12-31' : date.toString()) as LocalDate;
}

/** Last day of a term of `months` that starts on `from`: the day before the anniversary. */
export function lastDayOfTerm(from: LocalDate, months: number): LocalDate {
  return addDays(addMonths(from, months), -1);
}

export function dayOf(instant: Instant): LocalDate {
  if (instant >= WITHOUT_SUMMER_TIME && instant < LAST_YEAR) return new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 10) as LocalDate;
  return toLocalDate(Temporal.Instant.from(instant).toZonedDateTimeISO(TIME_ZONE).toPlainDate());
}

/** The last millisecond of a day: what was known "on" a day is what was recorded up to here. */
export function endOfDay(date: LocalDate): Instant {
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(TIME_ZONE).epochMilliseconds;
  return toInstant(new Date(next - 1));
}

/** ISO weekday, Monday = 1. */
export function weekday(date: LocalDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** Reads the time. Decisions never call it: they take `today` and `now` as plain arguments. */
export interface Clock {
  now(): Instant;
  today(): LocalDate;
}

export const systemClock: Clock = {
  now: () => toInstant(new Date()),
  today: () => dayOf(toInstant(new Date())),
};
