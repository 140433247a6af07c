import type { ServerResponse } from 'node:http';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { errors } from '../errors.ts';
import type { FeedFilter, FeedName } from '../feeds/feed.ts';
import { FeedsService } from '../feeds/feeds.service.ts';
import { EventStream } from './stream.gateway.ts';

/** Per process; each costs a socket and at most one page of events. */
const MOST_STREAMS = 2_000;

@Injectable()
export class StreamsService implements OnModuleDestroy {
  private readonly feeds: FeedsService;
  private readonly streams = new Map<EventStream, Promise<unknown>>();

  constructor(feeds: FeedsService) {
    this.feeds = feeds;
  }

  /** Before anything else: their readers must not find the log closed. */
  async onModuleDestroy(): Promise<void> {
    for (const stream of this.streams.keys()) stream.end('shutdown');
    await Promise.all(this.streams.values());
  }

  assertRoom(): void {
    if (this.streams.size >= MOST_STREAMS) throw errors.STREAMS_EXHAUSTED({ most: MOST_STREAMS });
  }

  open(response: ServerResponse, feed: FeedName, filter: FeedFilter, after: number | undefined): void {
    const stream = new EventStream(response, this.feeds.tail(feed), filter);
    this.streams.set(
      stream,
      stream.run(after).finally(() => this.streams.delete(stream)),
    );
  }
}
