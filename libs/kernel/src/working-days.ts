import { readFileSync } from 'node:fs';
import { addDays, weekday, type LocalDate } from './dates.ts';

export interface WorkingDay {
  readonly date: LocalDate;
  /** The State Council's holiday table does not reach this day yet: the answer may move (facts.md section 12). */
  readonly provisional: boolean;
}

type Kind = 'off' | 'work';

/** Days off and make-up working days by the State Council's yearly notices, 2007 to `lastYear`. */
const holidays = new Map<string, Kind>(
  readFileSync(new URL('../data/cn-holidays-2007-on.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [date, , kind] = line.trim().split(',');
      return [date as string, kind as Kind];
    }),
);
const lastYear = [...holidays.keys()].reduce((last, date) => (date > last ? date : last), '').slice(0, 4);

export function isWorkingDay(date: LocalDate): boolean {
  const kind = holidays.get(date);
  return kind === undefined ? weekday(date) <= 5 : kind === 'work';
}

/** The `count`-th working day after `date`; the clock starts the day after the document. */
export function addWorkingDays(date: LocalDate, count: number): WorkingDay {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return { date: day, provisional: day.slice(0, 4) > lastYear };
}
