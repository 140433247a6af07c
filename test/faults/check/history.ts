import type { LogRecord } from './log.ts';

export interface Committed {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly version: number;
}

/** Findings, each a sentence; their number per kind is the result of the run. */
export interface Verdict {
  readonly lost: string[];
  readonly duplicated: string[];
  readonly disordered: string[];
}

export const noVerdict = (): Verdict => ({ lost: [], duplicated: [], disordered: [] });

/** What is on the topics, without repeats, must be exactly what was committed, in order per key and without a gap. */
export function compareLog(committed: readonly Committed[], log: readonly LogRecord[], verdict: Verdict): LogRecord[] {
  const first = withoutRepeats(log);
  const onTopic = new Set(first.map(({ id }) => id));
  const inOutbox = new Set(committed.map(({ id }) => id));
  for (const { id, topic, key, version } of committed) if (!onTopic.has(id)) verdict.lost.push(`${topic} ${key} ${version} (${id}) was committed and is not on its topic`);
  for (const { id, topic, key } of first) if (!inOutbox.has(id)) verdict.duplicated.push(`${topic} ${key} (${id}) is on the topic and was never committed`);
  const last = new Map<string, number>();
  for (const { topic, key, version } of first) {
    const stream = `${topic} ${key}`;
    const expected = (last.get(stream) ?? 0) + 1;
    if (version !== expected) verdict.disordered.push(`${stream}: version ${version} where ${expected} should come`);
    last.set(stream, version);
  }
  return first;
}

export function withoutRepeats(log: readonly LogRecord[]): LogRecord[] {
  const seen = new Set<string>();
  return log.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Effects in the order in which they were written, against what should have been applied. */
export function compareEffects(expected: readonly LogRecord[], effects: readonly Committed[], who: string, verdict: Verdict): void {
  const times = new Map<string, number>();
  const last = new Map<string, number>();
  for (const { id, topic, key, version } of effects) {
    times.set(id, (times.get(id) ?? 0) + 1);
    const stream = `${topic} ${key}`;
    if (version < (last.get(stream) ?? 0)) verdict.disordered.push(`${who}: ${stream} ${version} was applied after ${last.get(stream)}`);
    last.set(stream, Math.max(version, last.get(stream) ?? 0));
  }
  for (const { id, topic, key, version } of expected) {
    const applied = times.get(id) ?? 0;
    if (applied === 0) verdict.lost.push(`${who}: ${topic} ${key} ${version} (${id}) had no effect`);
    if (applied > 1) verdict.duplicated.push(`${who}: ${topic} ${key} ${version} (${id}) had its effect ${applied} times`);
  }
}
