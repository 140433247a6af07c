import type { DescMessage } from '@bufbuild/protobuf';
import { eventTypes, SubjectSchema, type Subject } from '@huipin/contracts';
import { dayOf, toInstant, type LocalDate } from '@huipin/kernel';
import { dataJson, type Received } from '@huipin/messaging';
import { feedsFor, type FeedName } from './feed.ts';
import { territoriesOf } from './territories.ts';

/** An event on its way into a feed: complete but for its sequence there. */
export interface FeedDraft {
  readonly eventId: string;
  readonly type: string;
  readonly subject: string;
  readonly feeds: readonly FeedName[];
  readonly territories: readonly string[];
  /** The body up to its sequence, and from there on. */
  readonly body: readonly [opening: string, rest: string];
}

/** Types that a feed can carry. */
export function typesOf(feed: FeedName): string[] {
  return [...eventTypes.values()].filter(({ audience }) => feedsFor(audience).includes(feed)).map(({ schema }) => schema.typeName);
}

/** Everything that somebody outside may read: topics of audience public and department. */
export const publishedSchemas: readonly DescMessage[] = [...eventTypes.values()]
  .filter(({ audience }) => feedsFor(audience).length > 0)
  .map(({ schema }) => schema);

export function toDraft(event: Received): FeedDraft {
  const known = eventTypes.get(event.type);
  const division = subjectOf(event)?.division?.code;
  const before = JSON.stringify({
    specversion: '1.0',
    id: event.id,
    source: event.source,
    type: event.type,
    subject: event.subjectId,
    time: event.time,
    dataschema: `urn:huipin:proto:${event.type}`,
    datacontenttype: 'application/json',
  });
  const after = JSON.stringify({
    aggregateid: event.aggregateId,
    aggregateversion: String(event.aggregateVersion),
    keyversion: String(event.keyVersion),
    traceparent: event.traceparent,
    data: dataJson(event),
  });
  return {
    eventId: event.id,
    type: event.type,
    subject: event.subjectId,
    feeds: known === undefined ? [] : feedsFor(known.audience),
    territories: division ? territoriesOf(division, dayOfEvent(event.time)) : [],
    // The costly part is done before the feed's lock is taken, and once for both feeds.
    body: [`${before.slice(0, -1)},"sequence":"`, `",${after.slice(1)}`],
  };
}

const days = new Map<string, LocalDate>();

/** An hour lies within one day, and the calendar is slow: it is asked once per hour. */
function dayOfEvent(time: string): LocalDate {
  const hour = toInstant(time).slice(0, 13);
  const day = days.get(hour) ?? dayOf(toInstant(time));
  if (days.size > 1_000) days.clear();
  days.set(hour, day);
  return day;
}

const pathsToSubject = new Map<string, readonly string[] | undefined>();

/** The subject inside the message, wherever its type keeps it; undefined where the fact has none (yet). */
function subjectOf(event: Received): Subject | undefined {
  const schema = eventTypes.get(event.type)?.schema;
  if (schema === undefined) return undefined;
  if (!pathsToSubject.has(event.type)) pathsToSubject.set(event.type, pathToSubject(schema, 3));
  const path = pathsToSubject.get(event.type);
  return path?.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], event.data) as Subject | undefined;
}

function pathToSubject(schema: DescMessage, depth: number): readonly string[] | undefined {
  if (depth === 0) return undefined;
  for (const field of schema.fields) {
    if (field.fieldKind !== 'message') continue;
    if (field.message.typeName === SubjectSchema.typeName) return [field.localName];
    const below = pathToSubject(field.message, depth - 1);
    if (below) return [field.localName, ...below];
  }
  return undefined;
}
