import { randomBytes } from 'node:crypto';
import { ensureTopics } from '@huipin/local';
import { backing } from './backing.ts';

/** Makes a topic that no other spec uses and answers its name, such as `registry.honour-4f1c22a0.v1`. */
export async function specTopic(name: `${string}.${string}`, partitions = 1): Promise<string> {
  const topic = `${name}-${randomBytes(4).toString('hex')}.v1`;
  const publisher = name.split('.')[0] ?? name;
  await ensureTopics(backing().brokers, [{ name: topic, partitions, retentionDays: 1, audience: 'internal', publisher }]);
  return topic;
}

/** Makes topics by their real names, for specs that run a service as it is. Safe to repeat. */
export async function makeTopics(...names: readonly string[]): Promise<void> {
  await ensureTopics(
    backing().brokers,
    names.map((name) => ({ name, partitions: 2, retentionDays: 1, audience: 'internal', publisher: name.split('.', 1)[0]! })),
  );
}
