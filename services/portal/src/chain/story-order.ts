import { dayOf } from '../format/instant.ts';
import type { FeedEvent } from './event.ts';
import { tell } from './tell.ts';

/** By the day on which things happened, or as they became known here. */
export const storyOrders = ['byDay', 'byRecord'] as const;
export type StoryOrder = (typeof storyOrders)[number];

/**
 * Oldest first; of one day, as recorded. The time of record is that of the service that decided: across services the
 * feed's own sequence may put a consequence before its cause.
 */
export function inOrder(events: readonly FeedEvent[], order: StoryOrder): FeedEvent[] {
  const asRecorded = [...events].sort((a, b) => Date.parse(a.time) - Date.parse(b.time) || (a.sequence < b.sequence ? -1 : 1));
  if (order === 'byRecord') return asRecorded;
  const dated = asRecorded.map((event) => ({ event, day: tell(event, 'zh').on?.day ?? dayOf(new Date(event.time)) }));
  return dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ event }) => event);
}
