import { tags, type Language } from '../language/tags.ts';

const zone = 'Asia/Shanghai';

/** An instant as the clock on the wall in Anhui showed it. */
export function formatInstant(instant: string, language: Language): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return new Intl.DateTimeFormat(tags[language], { timeZone: zone, dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' }).format(date);
}

export function formatTime(instant: string, language: Language): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return new Intl.DateTimeFormat(tags[language], { timeZone: zone, timeStyle: 'medium', hourCycle: 'h23' }).format(date);
}

/** The day in Anhui that an instant falls on, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(instant);
}
