import type { Language } from '../language/tags.ts';

/** When something was granted, as exactly as the sources give it; never more exactly. */
export interface Span {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly precision?: string | null | undefined;
}

export interface ShownSpan {
  readonly text: string;
  /** A day to sort by. */
  readonly day: string;
}

export function showSpan({ from, to, precision }: Span, language: Language): ShownSpan | undefined {
  if (!from) return to ? { text: language === 'en' ? `by ${to}` : `不晚于 ${to}`, day: to } : undefined;
  const [first, last] = [from, to ?? from];
  if (first === last) return { text: first, day: first };
  if (precision !== 'year' && precision !== 'range') return { text: `${first} – ${last}`, day: first };
  const years = [first.slice(0, 4), last.slice(0, 4)];
  return { text: [...new Set(years)].join('–'), day: first };
}
