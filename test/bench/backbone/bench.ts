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

interface Run {
  /** Not measured. */
  readonly prepare?: (part: Part) => Promise<unknown>;
  /** The figures of the run; `count` = of what the CPU of all processes is then given for each. */
  readonly measure: (part: Part) => Promise<Record<string, number>>;
}

/** One run of a part in a fresh process, with what it, PostgreSQL and the broker used meanwhile. */
export async function oneRun(ground: Ground, name: string, { prepare, measure }: Run): Promise<Measured> {
  const part = startPart(name);
  try {
    await prepare?.(part);
    const { result, costs } = await metered({ [name]: part.pid, ...ground.pids }, () => measure(part));
    const { count, ...figures } = result;
    const seconds = Object.values(costs).reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
    return { figures: { ...figures, ...(count && { [CPU_EACH]: (1e6 * seconds) / count }) }, costs };
  } finally {
    await part.end();
  }
}

/** Microseconds of CPU that all processes together took for each; hardly changed by what else the machine does. */
export const CPU_EACH = 'CPU µs each';

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
