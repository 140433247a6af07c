import type { EntityManager } from 'typeorm';
import { rows } from '../transaction.ts';

/** Whose hold it is; each lifts its own only. */
export type Holder = 'operator' | 'rebuild';

/** No replica of the consumer reads on in these topics until the hold is lifted; positions stand, nothing is lost. */
export async function hold(manager: EntityManager, consumer: string, topics: readonly string[], holder: Holder): Promise<void> {
  await rows(manager, 'insert into consumer_hold (consumer, topic, holder) select $1, t, $3 from unnest($2::text[]) t on conflict do nothing', [
    consumer,
    topics,
    holder,
  ]);
}

export async function release(manager: EntityManager, consumer: string, topics: readonly string[], holder: Holder): Promise<void> {
  await rows(manager, 'delete from consumer_hold where consumer = $1 and topic = any($2) and holder = $3', [consumer, topics, holder]);
}

export async function heldTopics(manager: EntityManager, consumer: string): Promise<Set<string>> {
  const found = await rows<{ topic: string }>(manager, 'select distinct topic from consumer_hold where consumer = $1', [consumer]);
  return new Set(found.map(({ topic }) => topic));
}
