import { dayOf } from '../format/instant.ts';
import type { FeedEvent } from './event.ts';
import { tell } from './tell.ts';

/** By the day on which things happened, or as they became known here. */
export const storyOrders = ['byDay', 'byRecord'] as const;
export type StoryOrder = (typeof storyOrders)[number];

/** Oldest first; of one day, as recorded, which is the order of cause and consequence. */
export function inOrder(events: readonly FeedEvent[], order: StoryOrder): FeedEvent[] {
  const bySequence = [...events].sort((a, b) => (a.sequence < b.sequence ? -1 : 1));
  if (order === 'byRecord') return bySequence;
  const dated = bySequence.map((event) => ({ event, day: tell(event, 'zh').on?.day ?? dayOf(new Date(event.time)) }));
  return dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ event }) => event);
}
