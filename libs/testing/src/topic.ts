import { randomBytes } from 'node:crypto';
import { replayTopic, topics } from '@huipin/contracts';
import { ensureTopics } from '@huipin/local';
import { backing } from './backing.ts';

/** Makes a topic that no other spec uses and answers its name, such as `registry.honour-4f1c22a0.v1`. */
export async function specTopic(name: `${string}.${string}`, partitions = 1): Promise<string> {
  const topic = `${name}-${randomBytes(4).toString('hex')}.v1`;
  const publisher = name.split('.')[0] ?? name;
  await ensureTopics(backing().brokers, [{ name: topic, partitions, retentionDays: 1, audience: 'internal', publisher }]);
  return topic;
}

/** Makes topics by their real names, with those for replays, for specs that run a service as it is. Safe to repeat. */
export async function makeTopics(...names: readonly string[]): Promise<void> {
  const replays = new Set(names.map((name) => replayTopic(name.split('.', 1)[0]!)));
  await ensureTopics(
    backing().brokers,
    [...new Set([...names, ...replays])].map((name) => ({ name, partitions: 2, retentionDays: 1, audience: 'internal', publisher: name.split('.', 1)[0]! })),
  );
}

/** Makes every topic of the contracts, for specs that ask a broker about them. */
export function makeAllTopics(): Promise<void> {
  return makeTopics(...Object.keys(topics));
}

/** Makes a topic on a broker of the spec's own. */
export function makeTopicOn(brokers: readonly string[], name: string, partitions: number): Promise<void> {
  return ensureTopics(brokers, [{ name, partitions, retentionDays: 1, audience: 'internal', publisher: name.split('.', 1)[0]! }]);
}
