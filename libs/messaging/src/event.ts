import { create, fromBinary, toJson, type DescMessage, type JsonValue, type MessageInitShape, type MessageShape } from '@bufbuild/protobuf';
import { eventTypes, type Audience, type TopicName } from '@huipin/contracts';

/** What the fact is about (`subjectId`, the key) and which record of its service it changed. */
export interface About {
  readonly subjectId: string;
  readonly aggregateId: string;
  readonly aggregateVersion: number;
}

/** A fact to be published: one protobuf message and what it is about. */
export interface Fact extends About {
  readonly schema: DescMessage;
  readonly data: MessageShape<DescMessage>;
}

export function fact<D extends DescMessage>(schema: D, about: About, data: MessageInitShape<D>): Fact {
  return { ...about, schema, data: create(schema, data) };
}

/** An event as a consumer receives it. */
export interface Received<T = unknown> extends About {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly time: string;
  readonly topic: string;
  /** Contiguous per (topic, subject), from 1. */
  readonly keyVersion: number;
  readonly traceparent: string | undefined;
  readonly data: T;
}

/** A Kafka record, by either adapter. */
export interface EventRecord {
  readonly topic: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Uint8Array;
}

/** Order holds, and versions count, per topic and key. */
export function streamOf({ topic, key }: Pick<EventRecord, 'topic' | 'key'>): string {
  return `${topic} ${key}`;
}

/** The record cannot be read by the contract: it is dead, not late. */
export class Undecodable extends Error {
  override readonly name = 'Undecodable';
}

export function isKnownType(type: string): boolean {
  return eventTypes.has(type);
}

export function sourceOf(topic: string): string {
  return `/huipin/${topic.split('.', 1)[0]}`;
}

export function topicOf(schema: DescMessage): { topic: TopicName; audience: Audience } {
  const known = eventTypes.get(schema.typeName);
  if (known === undefined) throw new Error(`${schema.typeName} is on no topic of libs/contracts/src/topics.ts`);
  return known;
}

/** CloudEvents 1.0, Kafka binary mode: attributes as headers, the message's bytes as value. */
export function toHeaders(row: {
  event_id: string;
  topic: string;
  key: string;
  key_version: string;
  type: string;
  headers: Record<string, string>;
}): Record<string, string> {
  return {
    ce_specversion: '1.0',
    ce_id: row.event_id,
    ce_source: sourceOf(row.topic),
    ce_type: row.type,
    ce_subject: row.key,
    ce_dataschema: `urn:huipin:proto:${row.type}`,
    ce_keyversion: row.key_version,
    'content-type': 'application/protobuf',
    ...row.headers,
  };
}

export function decode(record: EventRecord): Received {
  const { headers, topic, key } = record;
  const type = required(headers, 'ce_type');
  const known = eventTypes.get(type);
  if (known === undefined) throw new Undecodable(`unknown type ${type}`);
  if (holdsNul(key, headers)) throw new Undecodable('a NUL is in the key or in a header');
  let data: unknown;
  try {
    data = fromBinary(known.schema, record.value);
  } catch (error) {
    throw new Undecodable(`not a ${type}: ${String(error)}`);
  }
  return {
    id: required(headers, 'ce_id'),
    type,
    source: required(headers, 'ce_source'),
    time: instant(headers),
    topic,
    subjectId: key,
    aggregateId: headers['ce_aggregateid'] ?? key,
    aggregateVersion: Number(headers['ce_aggregateversion'] ?? 0),
    keyVersion: keyVersionOf(headers),
    traceparent: headers['traceparent'],
    data,
  };
}

/** PostgreSQL keeps no NUL in a text. */
function holdsNul(key: string, headers: EventRecord['headers']): boolean {
  if (key.includes('\0')) return true;
  for (const name in headers) if (headers[name]!.includes('\0')) return true;
  return false;
}

export function keyVersionOf(headers: EventRecord['headers']): number {
  const version = Number(required(headers, 'ce_keyversion'));
  if (!Number.isSafeInteger(version) || version < 1) throw new Undecodable('ce_keyversion is not a positive integer');
  return version;
}

/** The instant at which the fact was made, in UTC; undefined where the header says none that a database could keep. */
export function timeOf(headers: EventRecord['headers']): string | undefined {
  const { ce_time: time = '' } = headers;
  const instant = /^\d{4}-\d\d-\d\dT/.test(time) ? Date.parse(time) : Number.NaN;
  const text = Number.isNaN(instant) ? '' : new Date(instant).toISOString();
  return /^\d{4}-/.test(text) ? text : undefined;
}

/** `data` of the CloudEvents JSON form: ProtoJSON, 64-bit integers as strings, enum names. */
export function dataJson(event: Received): JsonValue {
  const known = eventTypes.get(event.type);
  if (known === undefined) throw new Undecodable(`unknown type ${event.type}`);
  return toJson(known.schema, event.data as MessageShape<DescMessage>);
}

function required(headers: EventRecord['headers'], name: string): string {
  const value = headers[name];
  if (value === undefined || value === '') throw new Undecodable(`header ${name} is missing`);
  return value;
}

function instant(headers: EventRecord['headers']): string {
  const time = timeOf(headers);
  if (time === undefined) throw new Undecodable('ce_time is not an RFC 3339 instant');
  return time;
}
