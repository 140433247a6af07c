import type { ShownSpan } from '../format/span.ts';
import type { Tone } from '../layout/mark.tsx';
import { zhEvents } from '../language/zh-events.ts';
import type { Language } from '../language/tags.ts';
import type { EventData, Family } from './event.ts';

export type SentenceKey = keyof typeof zhEvents.events;
export type FactKey = keyof typeof zhEvents.facts;

/** Where on the subject's page the record behind an event is found. */
export type Section = 'identity' | 'grade' | 'honours' | 'listings' | 'standards' | 'sampling' | 'rewards';

/** Its heading there. */
export const sectionTitles = {
  identity: 'subject.identity',
  grade: 'grade.title',
  honours: 'honours.title',
  listings: 'listings.title',
  sampling: 'sampling.title',
  standards: 'standards.title',
  rewards: 'rewards.title',
} as const satisfies Readonly<Record<Section, string>>;

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

/** A name and its value; some values are themselves words of the portal, or somebody's id. */
export type Detail = readonly [FactKey, DetailValue];
export type DetailValue = string | { readonly word: FactKey } | { readonly event: EventName } | { readonly subject: string };
export type EventName = keyof typeof zhEvents.types;

export type Teller = (data: EventData, language: Language) => Telling;

/** Only what is there: ProtoJSON leaves empty fields out, and so does the reader's page. */
export function detailsOf(...all: readonly (readonly [FactKey, DetailValue | undefined])[]): Detail[] {
  return all.flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, value] as const]));
}

/** Several things in one line. */
export function together(all: readonly string[] | undefined, language: Language): string | undefined {
  return all?.join(language === 'en' ? ', ' : '、');
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Somebody of whom a message gives only the id. */
export function someone(id: unknown): { readonly subject: string } | undefined {
  const known = text(id);
  return known === undefined ? undefined : { subject: known };
}

/** The day of the act, in a field of the message. */
export function dayIn(data: EventData, field: string | undefined): ShownSpan | undefined {
  return oneDay(field === undefined ? undefined : text(data[field]));
}

export function oneDay(day: string | undefined): ShownSpan | undefined {
  return day === undefined ? undefined : { text: day, day };
}

/** The name of an event that another one names as its cause. */
export function eventIn(value: unknown): { readonly event: EventName } | undefined {
  const name = text(value)?.split(' ', 1)[0] ?? '';
  return isEventName(name) ? { event: name } : undefined;
}

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(zhEvents.types, name);
}
