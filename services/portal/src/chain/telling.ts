import type { ShownSpan } from '../format/span.ts';
import type { Tone } from '../layout/mark.tsx';
import type { zhEvents } from '../language/zh-events.ts';
import type { Language } from '../language/tags.ts';
import type { EventData, Family } from './event.ts';

export type SentenceKey = keyof typeof zhEvents.events;
export type FactKey = keyof typeof zhEvents.facts;

/** Where on the subject's page the record behind an event is found. */
export type Section = 'identity' | 'grade' | 'honours' | 'listings' | 'standards' | 'sampling' | 'rewards';

export interface SentenceValues {
  readonly honour?: string;
  readonly product?: string;
  readonly standard?: string;
  readonly amount?: string;
  readonly from?: string;
  readonly to?: string;
  readonly type?: string;
}

/** An event in words: which sentence, with which values, and what else there is to know. */
export interface Telling {
  readonly family: Family;
  readonly tone: Tone;
  readonly sentence: { readonly key: SentenceKey; readonly values: SentenceValues };
  readonly details: readonly Detail[];
  /** By which sentence of the plan, such as 4.3.1. */
  readonly clause?: string;
  /** The day of the act itself, where it is known. */
  readonly on?: ShownSpan;
  readonly section?: Section;
}

/** A name and its value; `word` values are themselves words of the portal. */
export type Detail = readonly [FactKey, string] | readonly [FactKey, { readonly word: FactKey }];

export type Teller = (data: EventData, language: Language) => Telling;

/** Only what is there: ProtoJSON leaves empty fields out, and so does the reader's page. */
export function detailsOf(...all: readonly (readonly [FactKey, string | { readonly word: FactKey } | undefined])[]): Detail[] {
  return all.flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, value] as Detail]));
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The day of the act, in a field of the message. */
export function dayIn(data: EventData, field: string | undefined): ShownSpan | undefined {
  return oneDay(field === undefined ? undefined : text(data[field]));
}

export function oneDay(day: string | undefined): ShownSpan | undefined {
  return day === undefined ? undefined : { text: day, day };
}
