import { setTimeout as pause } from 'node:timers/promises';
import type { Caller } from '../e2e/client.ts';
import { listen, type CloudEvent } from '../e2e/listen.ts';
import { percentile, type Row } from './report.ts';

export interface Load {
  readonly caller: Caller;
  readonly seconds: number;
  /** Chains begun per second, whatever became of those before. */
  readonly rate: number;
}

/** Warm code and warm caches; what is measured is what users see all day. */
export const WARM_UP_SECONDS = 10;

export function chainsOf({ seconds, rate }: Load): number {
  return (seconds + WARM_UP_SECONDS) * rate;
}

/** When events of a type about a subject arrived at a client of the stream. */
export interface Arrivals {
  /** Milliseconds on this process's clock; rejects when the event does not come within half a minute. */
  of(type: string, subject: string): Promise<number>;
  close(): void;
}

export async function hear(caller: Caller, feed: 'public' | 'department'): Promise<Arrivals> {
  const arrived = new Map<string, number>();
  const waiting = new Map<string, (at: number) => void>();
  const token = feed === 'department' ? await caller.as('department-demo').token() : undefined;
  const onEvent = ({ type, subject }: CloudEvent) => {
    const key = `${type.split('.').at(-1)} ${subject}`;
    arrived.set(key, performance.now());
    waiting.get(key)?.(performance.now());
  };
  const heard = await listen(caller.origin, feed, { token, onEvent });
  const of = (type: string, subject: string) =>
    new Promise<number>((resolve, reject) => {
      const key = `${type} ${subject}`;
      const at = arrived.get(key);
      if (at !== undefined) return resolve(at);
      waiting.set(key, resolve);
      setTimeout(() => reject(new Error(`${key} did not come on the ${feed} feed`)), 30_000).unref();
    });
  return { of, close: () => heard.close() };
}

/** Begins one chain every 1/rate seconds and answers what each took, step by step, without those of the warm-up. */
export async function atRate<T extends object>(load: Load, chain: (index: number) => Promise<T>): Promise<T[]> {
  const began = performance.now();
  const running: Promise<T>[] = [];
  for (let index = 0; index < chainsOf(load); index += 1) {
    await pause(Math.max(0, began + (index * 1_000) / load.rate - performance.now()));
    const started = chain(index);
    // A failure is looked at when all are through; until then nobody awaits it.
    started.catch(() => undefined);
    running.push(started);
  }
  return (await Promise.all(running)).slice(WARM_UP_SECONDS * load.rate);
}

/** Prepares many things a few at a time. */
export async function inTurn<T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  const lanes = Array.from({ length: 6 }, async (_, lane) => {
    for (let index = lane; index < count; index += 6) made[index] = await make(index);
  });
  await Promise.all(lanes);
  return made;
}

/** Median and 99th percentile of each step, in milliseconds. */
export function latencies<T extends Record<string, number>>(title: string, load: Load, measured: readonly T[], goals: { p50: number; p99: number }): Row[] {
  return Object.keys(measured[0] ?? {}).flatMap((step) => {
    const values = measured.map((one) => one[step]!);
    return ([['p50', 0.5, goals.p50], ['p99', 0.99, goals.p99]] as const).map(([name, share, goal]) => ({
      what: `${title} → ${step}, ${load.rate}/s, ${name}`,
      unit: 'ms',
      value: percentile(values, share),
      runs: values.length,
      goal: `≤ ${goal}`,
    }));
  });
}
