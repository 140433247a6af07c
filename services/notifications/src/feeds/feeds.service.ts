import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { onCommit, type Transaction } from '@huipin/messaging';
import { Answer, hasRole, httpErrors, LOGGER, type Principal } from '@huipin/service-defaults';
import { DataSource } from 'typeorm';
import { errors } from '../errors.ts';
import { feedNames, sequenceText, type FeedEvent, type FeedFilter, type FeedName } from './feed.ts';
import { typesOf, type FeedDraft } from './feed-event.events.ts';
import { ageOfEvent, appendToFeeds, feedHeads, findEvents, readFeed } from './feed-event.table.ts';
import { FeedTail } from './feed-tail.service.ts';
import type { FeedView } from './feed.view.ts';

interface Log {
  warn(detail: object, message: string): void;
}

@Injectable()
export class FeedsService implements OnModuleDestroy {
  private readonly dataSource: DataSource;
  private readonly tails: ReadonlyMap<FeedName, FeedTail>;
  /** Sequences given by this process, perhaps not committed yet. */
  private readonly given = new Map<FeedName, number>();
  private readonly stopWaking: () => void;

  constructor(dataSource: DataSource, @Inject(LOGGER) log: Log) {
    this.dataSource = dataSource;
    this.tails = new Map(
      feedNames.map((feed) => [feed, new FeedTail(dataSource, feed, (err) => log.warn({ err, feed }, 'the end of the feed cannot be read'))]),
    );
    this.stopWaking = onCommit(dataSource, () => {
      for (const [feed, sequence] of this.given) this.tail(feed).wake(sequence);
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.stopWaking();
    await Promise.all([...this.tails.values()].map((tail) => tail.stop()));
  }

  /** In the transaction of the batch that brought the events. */
  async append(tx: Transaction, drafts: readonly FeedDraft[]): Promise<void> {
    for (const [feed, sequence] of await appendToFeeds(tx, drafts)) this.given.set(feed, sequence);
  }

  tail(feed: FeedName): FeedTail {
    return this.tails.get(feed)!;
  }

  async head(feed: FeedName): Promise<number> {
    return (await feedHeads(this.dataSource.manager)).get(feed) ?? 0;
  }

  /** A cursor of another feed, or of a feed that was made anew, would wait in silence and then miss what comes. */
  async assertReached(feed: FeedName, after: number, pointer = '/after'): Promise<void> {
    const head = await this.head(feed);
    if (after > head) throw errors.CURSOR_AHEAD({ feed, head }, { pointer });
  }

  find(feed: FeedName, sequences: readonly number[]): Promise<FeedEvent[]> {
    return findEvents(this.dataSource.manager, feed, sequences);
  }

  /** Seconds since the event entered the feed; 0 where there is none. */
  age(feed: FeedName, sequence: number): Promise<number> {
    return ageOfEvent(this.dataSource.manager, feed, sequence);
  }

  /** The feeds that the caller may read. */
  async list(caller: Principal | undefined): Promise<FeedView[]> {
    const heads = await feedHeads(this.dataSource.manager);
    return feedNames
      .filter((feed) => feed === 'public' || hasRole(caller, 'feed.department'))
      .map((feed) => ({ feed, audience: feed, head: sequenceText(heads.get(feed) ?? 0), types: typesOf(feed) }));
  }

  /** One page, put together from the very bytes of the log. Its address and where it ends decide its content. */
  async pull(feed: FeedName, query: { after: number; limit: number; filter: FeedFilter }): Promise<Answer> {
    const { events, position } = await readFeed(this.dataSource.manager, feed, query.after, query.limit, query.filter);
    if (position === query.after) await this.assertReached(feed, query.after);
    const nextCursor = sequenceText(position);
    const body = `{"items":[${events.map((event) => event.body).join(',')}],"nextCursor":"${nextCursor}"}`;
    return new Answer(200, body, { etag: `"${nextCursor}"`, ...(feed === 'public' && { 'cache-control': 'public, no-cache' }) });
  }
}

/** Anyone reads the public feed; the other one needs its role. */
export function assertMayRead(feed: string, caller: Principal | undefined): asserts feed is FeedName {
  if (!feedNames.includes(feed as FeedName)) throw errors.FEED_UNKNOWN({ feed });
  if (feed === 'public' || hasRole(caller, 'feed.department')) return;
  throw caller === undefined ? httpErrors.TOKEN_MISSING() : httpErrors.ROLE_MISSING({ roles: 'feed.department' });
}

/** A type that the feed never carries is a typing error; silence would look like an answer. */
export function assertTypes(feed: FeedName, types: readonly string[], pointer: string): void {
  const known = typesOf(feed);
  const unknown = types.find((type) => !known.includes(type));
  if (unknown !== undefined) throw errors.EVENT_TYPE_UNKNOWN({ type: unknown, feed }, { pointer });
}
