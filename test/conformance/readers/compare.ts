import { isDeepStrictEqual } from 'node:util';

/** One record, as its publisher meant it or as a reader has understood it. */
export interface Event {
  readonly topic: string;
  readonly key: string;
  /** Of CloudEvents, and `traceparent`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** ProtoJSON. */
  readonly data: unknown;
}

export const checks = ['all there', 'attributes', 'key', 'data', 'order per key'] as const;
export type Check = (typeof checks)[number];

/** What the SDKs of Go and Python add to an event that they take from Kafka. */
const added = ['kafkaoffset', 'kafkapartition', 'kafkatopic', 'partitionkey'];

/** Each check with the first difference found, undefined where it holds. */
export function compare(meant: readonly Event[], read: readonly Event[]): Map<Check, string | undefined> {
  const byId = new Map(read.map((event) => [event.attributes['id'], event]));
  const pairs = meant.flatMap((event) => {
    const seen = byId.get(event.attributes['id']);
    return seen === undefined ? [] : [{ event, seen }];
  });
  const found: Record<Check, string | undefined> = {
    'all there': countDifference(meant, read, pairs.length),
    attributes: first(pairs, ({ event, seen }) => [normal(event.attributes), normal(seen.attributes)]),
    key: first(pairs, ({ event, seen }) => [[event.topic, event.key, event.key], [seen.topic, seen.key, seen.attributes['subject']]]),
    data: first(pairs, ({ event, seen }) => [event.data, seen.data]),
    'order per key': first([...idsPerKey(meant)], ([stream, ids]) => [ids, idsPerKey(read).get(stream)]),
  };
  return new Map(checks.map((check) => [check, found[check]]));
}

function countDifference(meant: readonly Event[], read: readonly Event[], known: number): string | undefined {
  return known === meant.length && read.length === meant.length ? undefined : `${meant.length} published, ${read.length} read, ${known} of them known by their id`;
}

function first<T>(all: readonly T[], sides: (one: T) => readonly [meant: unknown, read: unknown]): string | undefined {
  if (all.length === 0) return 'nothing to compare';
  const different = all.map(sides).find(([meant, read]) => !isDeepStrictEqual(meant, read));
  return different && difference(...different);
}

/** Names the member that differs, however deep it lies. */
function difference(meant: unknown, read: unknown, path = ''): string {
  if (!isObject(meant) || !isObject(read)) return `${path}: meant ${JSON.stringify(meant)}, read ${JSON.stringify(read)}`;
  const names = new Set([...Object.keys(meant), ...Object.keys(read)]);
  const name = [...names].find((each) => !isDeepStrictEqual(meant[each], read[each])) ?? '';
  return difference(meant[name], read[name], path === '' ? name : `${path}.${name}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A point in time may be written in several ways. */
function normal(attributes: Event['attributes']): Record<string, string | number> {
  const own = Object.entries(attributes).filter(([name]) => !added.includes(name));
  return Object.fromEntries(own.map(([name, value]) => [name, name === 'time' ? Date.parse(value) : value]));
}

function idsPerKey(events: readonly Event[]): Map<string, (string | undefined)[]> {
  return new Map([...Map.groupBy(events, ({ topic, key }) => `${topic} ${key}`)].map(([stream, ofKey]) => [stream, ofKey.map(({ attributes }) => attributes['id'])]));
}
