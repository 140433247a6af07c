import { readFileSync } from 'node:fs';
import kafkajs, { type Admin } from 'kafkajs';
import { parse } from 'yaml';
import { StartFailure } from './failure.ts';
import { fenceIdleTimer } from './idle-timer.ts';

const { ConfigResourceTypes, ConfigSource, Kafka, logLevel } = kafkajs;

const audiences = ['public', 'department', 'internal'] as const;

/** One row of deploy/topics.yaml. */
export interface Topic {
  readonly name: string;
  readonly partitions: number;
  readonly retentionDays: number;
  readonly audience: (typeof audiences)[number];
  readonly publisher: string;
}

export function loadTopics(file: string): Topic[] {
  try {
    return readTopics(readFileSync(file, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartFailure({ zh: `${file} 有误：${reason}`, en: `${file} is wrong: ${reason}` }, { cause });
  }
}

export function readTopics(yaml: string): Topic[] {
  const document = parse(yaml) as { topics?: unknown } | null;
  if (!Array.isArray(document?.topics)) throw new Error('the file needs a list "topics"');
  const topics = document.topics.map(readTopic);
  const twice = topics.find((topic, index) => topics.findIndex((other) => other.name === topic.name) !== index);
  if (twice !== undefined) throw new Error(`${twice.name} stands there twice`);
  return topics;
}

function readTopic(row: unknown): Topic {
  const { name, partitions, retentionDays, audience, publisher, ...rest } = { ...(row as Topic) };
  const [unknown] = Object.keys(rest);
  if (typeof name !== 'string' || !/^[a-z]+\.[a-z-]+\.v\d+$/.test(name)) {
    throw new Error(`${String(name)} is no name of the form <service>.<thing>.v1`);
  }
  if (unknown !== undefined) throw new Error(`${name}: unknown member ${unknown}`);
  for (const [member, value] of Object.entries({ partitions, retentionDays })) {
    if (!Number.isInteger(value) || value < 1) throw new Error(`${name}: ${member} must be a whole number from 1`);
  }
  if (!audiences.includes(audience)) throw new Error(`${name}: audience must be one of ${audiences.join(', ')}`);
  if (publisher !== name.split('.')[0]) throw new Error(`${name}: publisher must be the service that the name begins with`);
  return { name, partitions, retentionDays, audience, publisher };
}

/** Resolves when the broker answers a question, not when its port is open. */
export async function waitForKafka(brokers: readonly string[], timeoutMs = 60_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await withAdmin(brokers, async (admin) => {
        const cluster = await admin.describeCluster();
        if (cluster.brokers.length === 0) throw new Error('no broker has registered yet');
      });
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Makes what is missing, adds partitions that were added to the list, sets the retention. Takes nothing away: safe to repeat. */
export async function ensureTopics(brokers: readonly string[], topics: readonly Topic[]): Promise<void> {
  await withAdmin(brokers, async (admin) => {
    const known = new Set(await admin.listTopics());
    const missing = topics.filter((topic) => !known.has(topic.name));
    const present = topics.filter((topic) => known.has(topic.name));
    if (missing.length > 0) {
      await admin.createTopics({
        waitForLeaders: true,
        topics: missing.map((topic) => ({
          topic: topic.name,
          numPartitions: topic.partitions,
          configEntries: [{ name: 'retention.ms', value: retention(topic) }],
        })),
      });
    }
    if (present.length > 0) await amend(admin, present);
  });
}

async function amend(admin: Admin, topics: readonly Topic[]): Promise<void> {
  const { topics: found } = await admin.fetchTopicMetadata({ topics: topics.map((topic) => topic.name) });
  const count = new Map(found.map((topic) => [topic.name, topic.partitions.length]));
  const grown = topics.filter((topic) => topic.partitions > (count.get(topic.name) ?? Infinity));
  if (grown.length > 0) {
    await admin.createPartitions({ topicPartitions: grown.map((topic) => ({ topic: topic.name, count: topic.partitions })) });
  }
  for (const topic of topics) await amendRetention(admin, topic);
}

/** Kafka replaces all settings of a topic at once: those that an operator has set are written again. */
async function amendRetention(admin: Admin, topic: Topic): Promise<void> {
  const resource = { type: ConfigResourceTypes.TOPIC, name: topic.name };
  const answer = await admin.describeConfigs({ includeSynonyms: false, resources: [resource] });
  const entries = answer.resources[0]?.configEntries ?? [];
  if (entries.find((entry) => entry.configName === 'retention.ms')?.configValue === retention(topic)) return;
  const kept = entries.filter((entry) => entry.configSource === ConfigSource.TOPIC_CONFIG && entry.configName !== 'retention.ms');
  const configEntries = kept.map((entry) => ({ name: entry.configName, value: entry.configValue }));
  configEntries.push({ name: 'retention.ms', value: retention(topic) });
  await admin.alterConfigs({ validateOnly: false, resources: [{ ...resource, configEntries }] });
}

const retention = (topic: Topic) => String(topic.retentionDays * 86_400_000);

async function withAdmin<T>(brokers: readonly string[], work: (admin: Admin) => Promise<T>): Promise<T> {
  fenceIdleTimer();
  const kafka = new Kafka({
    clientId: 'huipin-local',
    brokers: [...brokers],
    logLevel: logLevel.NOTHING,
    connectionTimeout: 2_000,
    requestTimeout: 10_000,
    retry: { retries: 2, initialRetryTime: 100 },
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}
