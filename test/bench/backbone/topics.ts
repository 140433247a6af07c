import { eventually } from '@huipin/testing';
import kafkajs, { type Admin } from 'kafkajs';

export interface TopicPlan {
  readonly name: string;
  readonly partitions: number;
}

/** The topic of the facts that every row uses; six partitions, as in deploy/topics.yaml. */
export const facts: TopicPlan = { name: 'credit.grade.v1', partitions: 6 };
/** Every consumer listens to it too. */
export const replays: TopicPlan = { name: 'credit.replay.v1', partitions: 1 };

/** Deletes the topics and makes them again: a run finds nothing of the one before. */
export async function remakeTopics(brokers: readonly string[], topics: readonly TopicPlan[]): Promise<void> {
  await withAdmin(brokers, async (admin) => {
    const known = new Set(await admin.listTopics());
    const old = topics.map(({ name }) => name).filter((name) => known.has(name));
    if (old.length > 0) await admin.deleteTopics({ topics: old });
    // The broker answers before everything of a topic is gone.
    await eventually(() =>
      admin.createTopics({ waitForLeaders: true, topics: topics.map(({ name, partitions }) => ({ topic: name, numPartitions: partitions })) }),
    );
  });
}

/** The broker makes its own topic for groups when the first is asked for, and answers errors meanwhile. */
export function wakeGroups(brokers: readonly string[]): Promise<void> {
  return withAdmin(brokers, (admin) => eventually(async () => void (await admin.fetchOffsets({ groupId: 'bench' }))));
}

async function withAdmin(brokers: readonly string[], work: (admin: Admin) => Promise<void>): Promise<void> {
  const admin = new kafkajs.Kafka({ clientId: 'bench', brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.disconnect();
  }
}
