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
  const known = await findKnown(tx, drafts);
  const heads = new Map<FeedName, number>();
  const incoming: { feed: FeedName; sequence: number; draft: FeedDraft }[] = [];
  for (const { feed, head } of locked) {
    let sequence = Number(head);
    for (const draft of drafts) {
      const name = `${feed} ${draft.eventId}`;
      if (!draft.feeds.includes(feed) || known.has(name)) continue;
      known.add(name);
      sequence += 1;
      incoming.push({ feed, sequence, draft });
    }
    heads.set(feed, sequence);
  }
  await insertEvents(tx, incoming);
  await rows(tx, 'update feed_head h set head = n.head from unnest($1::text[], $2::bigint[]) as n(feed, head) where h.feed = n.feed', [
    [...heads.keys()],
    [...heads.values()],
  ]);
  return heads;
}

async function findKnown(tx: Transaction, drafts: readonly FeedDraft[]): Promise<Set<string>> {
  const found = await rows<{ feed: string; event_id: string }>(
    tx,
    'select feed, event_id from feed_event where feed = any($1) and event_id = any($2)',
    [feedNames, drafts.map(({ eventId }) => eventId)],
  );
  return new Set(found.map(({ feed, event_id }) => `${feed} ${event_id}`));
}

async function insertEvents(tx: Transaction, incoming: readonly { feed: FeedName; sequence: number; draft: FeedDraft }[]): Promise<void> {
  await rows(
    tx,
    `insert into feed_event (feed, sequence, event_id, type, subject, territories, body)
     select feed, sequence, event_id, type, subject, string_to_array(territories, ' '), body
       from unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
         as t(feed, sequence, event_id, type, subject, territories, body)`,
    [
      incoming.map(({ feed }) => feed),
      incoming.map(({ sequence }) => sequence),
      incoming.map(({ draft }) => draft.eventId),
      incoming.map(({ draft }) => draft.type),
      incoming.map(({ draft }) => draft.subject),
      // unnest takes arrays apart to the last level, so the inner ones travel as text.
      incoming.map(({ draft }) => draft.territories.join(' ')),
      incoming.map(({ draft, sequence }) => draft.bodyAt(sequence)),
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
