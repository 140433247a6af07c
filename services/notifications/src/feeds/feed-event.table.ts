import { rows, type Transaction } from '@huipin/messaging';
import type { EntityManager } from 'typeorm';
import { feedNames, type FeedEvent, type FeedFilter, type FeedName, type FeedPage } from './feed.ts';
import type { FeedDraft } from './feed-event.events.ts';

/** Without an index for divisions, one read looks at no more than this many events. */
const MOST_SCANNED = 20_000;

interface FeedEventRow {
  readonly sequence: string;
  readonly event_id: string;
  readonly type: string;
  readonly subject: string;
  readonly territories: string[];
  readonly body: string;
}

const columns = 'e.sequence, e.event_id, e.type, e.subject, e.territories, e.body';

function toFeedEvent(row: FeedEventRow): FeedEvent {
  return { sequence: Number(row.sequence), eventId: row.event_id, type: row.type, subject: row.subject, territories: row.territories, body: row.body };
}

export async function feedHeads(manager: EntityManager): Promise<ReadonlyMap<FeedName, number>> {
  const found = await rows<{ feed: FeedName; head: string }>(manager, 'select feed, head from feed_head');
  return new Map(found.map(({ feed, head }) => [feed, Number(head)]));
}

/**
 * Appends what is not there yet, in order, to every feed that carries it. Holds the feeds' heads until the
 * transaction ends. Returns the new heads.
 */
export async function appendToFeeds(tx: Transaction, drafts: readonly FeedDraft[]): Promise<ReadonlyMap<FeedName, number>> {
  const feeds = feedNames.filter((feed) => drafts.some((draft) => draft.feeds.includes(feed)));
  if (feeds.length === 0) return new Map();
  // In one order by everybody, or two transactions could wait for each other.
  const locked = await rows<{ feed: FeedName; head: string }>(tx, 'select feed, head from feed_head where feed = any($1) order by feed for update', [feeds]);
  const fresh = await withoutKnown(tx, drafts);
  const heads = new Map<FeedName, number>();
  const incoming: Place[] = [];
  for (const { feed, head } of locked) {
    let sequence = Number(head);
    for (const [index, draft] of fresh.entries()) {
      if (!draft.feeds.includes(feed)) continue;
      sequence += 1;
      incoming.push({ feed, sequence, index });
    }
    heads.set(feed, sequence);
  }
  await insertEvents(tx, fresh, incoming);
  await rows(tx, 'update feed_head h set head = n.head from unnest($1::text[], $2::bigint[]) as n(feed, head) where h.feed = n.feed', [
    [...heads.keys()],
    [...heads.values()],
  ]);
  return heads;
}

/** The department feed carries everything, and an event enters both feeds in one transaction: it is enough to ask there. */
async function withoutKnown(tx: Transaction, drafts: readonly FeedDraft[]): Promise<FeedDraft[]> {
  const found = await rows<{ event_id: string }>(tx, `select event_id from feed_event where feed = 'department' and event_id = any($1)`, [
    drafts.map(({ eventId }) => eventId),
  ]);
  const known = new Set(found.map(({ event_id }) => event_id));
  return drafts.filter(({ eventId }) => !known.has(eventId) && known.add(eventId));
}

/** Where one of the drafts goes. */
interface Place {
  readonly feed: FeedName;
  readonly sequence: number;
  readonly index: number;
}

/** A body goes over once and is completed here, for each feed with its sequence (20 digits, as `sequenceText`). */
async function insertEvents(tx: Transaction, drafts: readonly FeedDraft[], places: readonly Place[]): Promise<void> {
  await rows(
    tx,
    `insert into feed_event (feed, sequence, event_id, type, subject, territories, body)
     select p.feed, p.sequence, d.event_id, d.type, d.subject, string_to_array(d.territories, ' '),
            d.opening || lpad(p.sequence::text, 20, '0') || d.rest
       from unnest($1::text[], $2::bigint[], $3::int[]) as p(feed, sequence, index)
       join unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
            with ordinality as d(event_id, type, subject, territories, opening, rest, ord) on d.ord = p.index + 1`,
    [
      places.map(({ feed }) => feed),
      places.map(({ sequence }) => sequence),
      places.map(({ index }) => index),
      drafts.map(({ eventId }) => eventId),
      drafts.map(({ type }) => type),
      drafts.map(({ subject }) => subject),
      // unnest takes arrays apart to the last level, so the inner ones travel as text.
      drafts.map(({ territories }) => territories.join(' ')),
      drafts.map(({ body: [opening] }) => opening),
      drafts.map(({ body: [, rest] }) => rest),
    ],
  );
}

/** Up to `limit` wanted events after `after`, and how far was looked. */
export async function readFeed(manager: EntityManager, feed: FeedName, after: number, limit: number, filter: FeedFilter): Promise<FeedPage> {
  const head = (await feedHeads(manager)).get(feed) ?? 0;
  if (head <= after) return { events: [], position: after };
  const upTo = filter.divisions.length > 0 && filter.subjects.length === 0 ? Math.min(head, after + MOST_SCANNED) : head;
  const found = await rows<FeedEventRow>(manager, pageSql(filter), [feed, after, upTo, limit, filter.subjects, filter.types, filter.divisions]);
  const events = found.map(toFeedEvent);
  return { events, position: events.length === limit ? events.at(-1)!.sequence : upTo };
}

/** Each wanted subject, or else each wanted type, is read along its own index, at most `limit` of each. */
function pageSql({ types, subjects }: FeedFilter): string {
  const one = (along: string) =>
    `select ${columns} from feed_event e
      where e.feed = $1 and e.sequence > $2 and e.sequence <= $3 and ${along}
        and (cardinality($5::text[]) = 0 or e.subject = any($5))
        and (cardinality($6::text[]) = 0 or e.type = any($6))
        and (cardinality($7::text[]) = 0 or e.territories && $7)
      order by e.sequence limit $4`;
  const each = (wanted: string, along: string) => `select e.* from unnest(${wanted}) as w(wanted) cross join lateral (${one(along)}) e order by e.sequence limit $4`;
  if (subjects.length > 0) return each('$5::text[]', 'e.subject = w.wanted');
  return types.length > 0 ? each('$6::text[]', 'e.type = w.wanted') : one('true');
}

/** Single events of a feed, by their sequences. */
export async function findEvents(manager: EntityManager, feed: FeedName, sequences: readonly number[]): Promise<FeedEvent[]> {
  const found = await rows<FeedEventRow>(manager, `select ${columns} from feed_event e where e.feed = $1 and e.sequence = any($2) order by e.sequence`, [
    feed,
    sequences,
  ]);
  return found.map(toFeedEvent);
}

/** Seconds since an event entered its feed; 0 where there is none. */
export async function ageOfEvent(manager: EntityManager, feed: FeedName, sequence: number): Promise<number> {
  const [row] = await rows<{ age: number }>(manager, 'select extract(epoch from clock_timestamp() - recorded_at)::float as age from feed_event where feed = $1 and sequence = $2', [feed, sequence]);
  return row?.age ?? 0;
}
