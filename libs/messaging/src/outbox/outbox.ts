import { toBinary } from '@bufbuild/protobuf';
import { currentTraceparent, inSpan, newId } from '@huipin/kernel';
import { topicOf, type Fact } from '../event.ts';
import { messagingSpan } from '../spans.ts';
import { prepared, type Statement, type Transaction } from '../transaction.ts';

/** In bytes. A broker refuses a record above its limit for ever; so it must never be committed. */
export const MAX_PAYLOAD = 900_000;

interface OutboxRow {
  readonly event_id: string;
  readonly topic: string;
  readonly key: string;
  readonly type: string;
  readonly headers: Record<string, string>;
  readonly payload: Uint8Array;
}

/** What nearly every write does. */
const appendOne: Statement = {
  name: 'outbox-append-one',
  text: `
    with head as (
      insert into outbox_head as h (topic, key, version) values ($2, $3, 1)
      on conflict (topic, key) do update set version = h.version + 1
      returning version
    )
    insert into outbox (event_id, topic, key, key_version, type, headers, payload)
    select $1::uuid, $2::text, $3::text, version, $4::text, $5::jsonb, $6::bytea from head`,
};

/** Heads are locked in one order by everybody, or two transactions could wait for each other. */
const appendMany: Statement = {
  name: 'outbox-append-many',
  text: `
    with input as (
      select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::jsonb[], $6::bytea[])
        with ordinality as t(event_id, topic, key, type, headers, payload, ord)
    ), counted as (
      select topic, key, count(*) as n from input group by topic, key order by topic, key
    ), head as (
      insert into outbox_head as h (topic, key, version) select topic, key, n from counted
      on conflict (topic, key) do update set version = h.version + excluded.version
      returning topic, key, version
    )
    insert into outbox (event_id, topic, key, key_version, type, headers, payload)
    select i.event_id, i.topic, i.key,
           h.version - c.n + row_number() over (partition by i.topic, i.key order by i.ord),
           i.type, i.headers, i.payload
      from input i join head h using (topic, key) join counted c using (topic, key)
     order by i.ord`,
};

/**
 * Publishes facts with the transaction: they go out if and only if it commits, in this order per subject.
 * The `outbox_head` row of each (topic, subject) is locked until then, which serialises its writers and
 * numbers its facts without a gap. Returns the event ids.
 */
export async function appendToOutbox(tx: Transaction, ...facts: readonly Fact[]): Promise<string[]> {
  if (facts.length === 0) return [];
  const time = new Date().toISOString();
  const topics = facts.map(({ schema }) => topicOf(schema).topic);
  const plan = { ...messagingSpan('create', topics.map((topic) => ({ topic, traceparent: undefined }))), links: [], parent: currentTraceparent() };
  return inSpan(plan, ({ traceparent }) =>
    insertOutboxRows(
      tx,
      facts.map(({ schema, data, subjectId, aggregateId, aggregateVersion }, index) => ({
        event_id: newId(),
        topic: topics[index]!,
        key: subjectId,
        type: schema.typeName,
        headers: {
          ce_time: time,
          ce_aggregateid: aggregateId,
          ce_aggregateversion: String(aggregateVersion),
          traceparent,
        },
        payload: toBinary(schema, data),
      })),
    ),
  );
}

/** Also the way of raw bytes to a dead-letter topic. */
export async function insertOutboxRows(tx: Transaction, outgoing: readonly OutboxRow[]): Promise<string[]> {
  if (outgoing.length === 0) return [];
  const tooLarge = outgoing.find((row) => row.payload.byteLength > MAX_PAYLOAD);
  if (tooLarge) throw new RangeError(`${tooLarge.type} has ${tooLarge.payload.byteLength} bytes; at most ${MAX_PAYLOAD} can be published`);
  const columns = [
    outgoing.map((row) => row.event_id),
    outgoing.map((row) => row.topic),
    outgoing.map((row) => row.key),
    outgoing.map((row) => row.type),
    outgoing.map((row) => JSON.stringify(row.headers)),
    outgoing.map((row) => Buffer.from(row.payload.buffer, row.payload.byteOffset, row.payload.byteLength)),
  ];
  if (outgoing.length === 1) await prepared(tx, appendOne, columns.flat());
  else await prepared(tx, appendMany, columns);
  return outgoing.map((row) => row.event_id);
}
