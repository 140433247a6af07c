import type { FeedEvent } from './event.ts';

/** How many events a page keeps; a reader of more looks at a subject's story. */
export const kept = 200;

/** What a live page shows, newest first, and what it holds back while paused. */
export interface LiveFeed {
  readonly shown: readonly FeedEvent[];
  readonly held: readonly FeedEvent[];
  readonly paused: boolean;
  /** Events came that are kept no more. */
  readonly dropped: boolean;
}

export const emptyFeed: LiveFeed = { shown: [], held: [], paused: false, dropped: false };

export type FeedAction = { readonly do: 'arrive'; readonly event: FeedEvent } | { readonly do: 'pause' | 'resume' };

export function liveFeed(feed: LiveFeed, action: FeedAction): LiveFeed {
  switch (action.do) {
    case 'arrive':
      return arrive(feed, action.event);
    case 'pause':
      return { ...feed, paused: true };
    case 'resume':
      return keep({ ...feed, shown: [...feed.held, ...feed.shown], held: [], paused: false });
  }
}

/** A stream that is taken up again may send once more what has been seen. */
function arrive(feed: LiveFeed, event: FeedEvent): LiveFeed {
  const newest = feed.held[0] ?? feed.shown[0];
  if (newest !== undefined && event.sequence <= newest.sequence) return feed;
  return keep(feed.paused ? { ...feed, held: [event, ...feed.held] } : { ...feed, shown: [event, ...feed.shown] });
}

function keep(feed: LiveFeed): LiveFeed {
  if (feed.shown.length <= kept && feed.held.length <= kept) return feed;
  return { ...feed, shown: feed.shown.slice(0, kept), held: feed.held.slice(0, kept), dropped: true };
}
