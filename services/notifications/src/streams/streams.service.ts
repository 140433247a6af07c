import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { errors } from '../errors.ts';
import type { FeedFilter, FeedName } from '../feeds/feed.ts';
import { FeedsService } from '../feeds/feeds.service.ts';
import { EventStream } from './stream.gateway.ts';

const LAST_WORDS_MS = 1_000;
/** Per process; each costs a socket and at most one page of events. */
const MOST_STREAMS = 2_000;

@Injectable()
export class StreamsService implements OnModuleDestroy {
  private readonly feeds: FeedsService;
  private readonly streams = new Map<EventStream, Promise<unknown>>();

  constructor(feeds: FeedsService) {
    this.feeds = feeds;
  }

  /** Every receiver is told before its connection is closed, unless that would hold up the end. */
  async onModuleDestroy(): Promise<void> {
    for (const stream of this.streams.keys()) stream.end('shutdown');
    await Promise.race([Promise.all(this.streams.values()), pause(LAST_WORDS_MS, undefined, { ref: false })]);
  }

  async assertCanOpen(feed: FeedName, cursor: { after: number | undefined; pointer: string }): Promise<void> {
    if (this.streams.size >= MOST_STREAMS) throw errors.STREAMS_EXHAUSTED({ most: MOST_STREAMS });
    if (cursor.after !== undefined) await this.feeds.assertReached(feed, cursor.after, cursor.pointer);
  }

  open(response: ServerResponse, feed: FeedName, filter: FeedFilter, after: number | undefined): void {
    const stream = new EventStream(response, this.feeds.tail(feed), filter);
    this.streams.set(
      stream,
      stream.run(after).finally(() => this.streams.delete(stream)),
    );
  }
}
