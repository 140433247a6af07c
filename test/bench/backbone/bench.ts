import { facts, replays } from './topics.ts';
import { recordOf } from './facts.ts';
import { KafkajsBroker } from '@huipin/messaging';
import { metered } from './meter.ts';
import { startPart, type Part } from './part.ts';
import type { Ground } from './ground.ts';
import type { Measured } from './runs.ts';
import { kafkaSettings } from './parts/serve.ts';

/** What every row is given. */
export interface Bench {
  readonly ground: Ground;
  readonly runs: number;
  /** Of counts and durations; 1 = as in the table. */
  readonly scaled: (full: number) => number;
}

/** One run of a part in a fresh process, with what it, PostgreSQL and the broker used meanwhile. */
export async function oneRun(ground: Ground, name: string, work: (part: Part) => Promise<Record<string, number>>): Promise<Measured> {
  const part = startPart(name);
  try {
    const { result, costs } = await metered({ [name]: part.pid, ...ground.pids }, () => work(part));
    return { figures: result, costs };
  } finally {
    await part.end();
  }
}

const TOGETHER = 2_000;

/** A topic with so many facts of 20,000 enterprises, and nothing else. */
export async function fillTopic({ brokers, remakeTopics }: Ground, count: number): Promise<void> {
  await remakeTopics(facts, replays);
  const producer = new KafkajsBroker(kafkaSettings(brokers, 'bench-fill')).producer();
  await producer.connect();
  for (let from = 0; from < count; from += TOGETHER) {
    await producer.sendBatch(Array.from({ length: Math.min(TOGETHER, count - from) }, (_, index) => recordOf(from + index)));
  }
  await producer.disconnect();
}

/** What a consumer has left behind. */
export const consumed = ['standing', 'inbox', 'consumer_position', 'parked_event', 'consumer_hold'] as const;
