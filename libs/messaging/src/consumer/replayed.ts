import { replayTopic } from '@huipin/contracts';
import type { IncomingRecord } from '../broker/broker.ts';
import type { EventRecord } from '../event.ts';

/**
 * Facts that are sent again for one consumer travel on a topic of their own, so that nobody else sees them twice.
 * The headers say for whom and where the fact was first published; the last record says that this was all.
 */
export interface ReplayRequest {
  readonly topic: string;
  readonly consumer: string;
}

export function asReplayed(record: EventRecord, { topic, consumer }: ReplayRequest): EventRecord {
  return { ...record, topic: replayTopic(publisherOf(topic)), headers: { ...record.headers, replay_topic: topic, replay_consumer: consumer } };
}

/** `whole` = everything that there is of the topic was sent, not a part of it. */
export function endOfReplay({ topic, consumer }: ReplayRequest, whole: boolean): EventRecord {
  const headers = { replay_topic: topic, replay_consumer: consumer, replay_end: whole ? 'whole' : 'part' };
  return { topic: replayTopic(publisherOf(topic)), key: topic, headers, value: new Uint8Array() };
}

export interface Replayed {
  readonly topic: string;
  readonly records: readonly IncomingRecord[];
  /** The topic was sent as a whole and these are its last records. */
  readonly isComplete: boolean;
}

/** What of a batch is for this consumer, by the topic of its first publication. */
export function replayedFor(consumer: string, records: readonly IncomingRecord[]): Replayed[] {
  const ours = records.filter(({ headers }) => headers['replay_consumer'] === consumer);
  return [...Map.groupBy(ours, ({ headers }) => headers['replay_topic'] ?? '')].map(([topic, all]) => ({
    topic,
    records: all.filter(({ headers }) => headers['replay_end'] === undefined).map((record) => ({ ...record, topic })),
    isComplete: all.some(({ headers }) => headers['replay_end'] === 'whole'),
  }));
}

export function isReplayTopic(topic: string): boolean {
  return topic === replayTopic(publisherOf(topic));
}

export function publisherOf(topic: string): string {
  return topic.split('.', 1)[0] ?? topic;
}
