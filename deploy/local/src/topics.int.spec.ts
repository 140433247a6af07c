import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import kafkajs, { type Admin } from 'kafkajs';
import { ensureTopics, type Topic } from './topics.ts';

const brokers = (process.env['HUIPIN_TEST_KAFKA_BROKERS'] ?? '').split(',');
const { ConfigResourceTypes, Kafka, logLevel } = kafkajs;

async function withAdmin<T>(work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = new Kafka({ brokers, logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  return work(admin).finally(() => admin.disconnect());
}

async function describeTopic(name: string): Promise<{ partitions: number; settings: Record<string, string> }> {
  return withAdmin(async (admin) => {
    const { topics } = await admin.fetchTopicMetadata({ topics: [name] });
    const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: [{ type: ConfigResourceTypes.TOPIC, name }] });
    const settings = (resources[0]?.configEntries ?? []).map((entry): [string, string] => [entry.configName, entry.configValue]);
    return { partitions: topics[0]?.partitions.length ?? 0, settings: Object.fromEntries(settings) };
  });
}

describe('the topics of the list', () => {
  const topic: Topic = { name: `registry.spec-${randomUUID()}.v1`, partitions: 2, retentionDays: 90, audience: 'public', publisher: 'registry' };
  const day = 86_400_000;

  it('are made without a word of the client to whoever watches the start', () => {
    const program = `const { ensureTopics } = await import('./topics.ts'); await ensureTopics(${JSON.stringify(brokers)}, [${JSON.stringify({ ...topic, name: `registry.spec-${randomUUID()}.v1` })}]);`;
    const printed = execFileSync(process.execPath, ['--conditions=huipin-source', '--input-type=module', '-e', `process.on('warning', (warning) => console.log(warning.name)); ${program}`], { cwd: import.meta.dirname, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    expect(printed).toBe('');
  });

  it('are made once, and grow with the list without losing what an operator has set', async () => {
    await ensureTopics(brokers, [topic]);
    await ensureTopics(brokers, [topic]);
    expect(await describeTopic(topic.name)).toMatchObject({ partitions: 2, settings: { 'retention.ms': String(90 * day) } });

    const configEntries = [
      { name: 'retention.ms', value: String(90 * day) },
      { name: 'max.message.bytes', value: '2000000' },
    ];
    await withAdmin((admin) => admin.alterConfigs({ validateOnly: false, resources: [{ type: ConfigResourceTypes.TOPIC, name: topic.name, configEntries }] }));
    await ensureTopics(brokers, [{ ...topic, partitions: 5, retentionDays: 7 }]);
    expect(await describeTopic(topic.name)).toMatchObject({ partitions: 5, settings: { 'retention.ms': String(7 * day), 'max.message.bytes': '2000000' } });
  });
  it('are never made smaller', async () => {
    await ensureTopics(brokers, [{ ...topic, partitions: 1 }]);
    expect((await describeTopic(topic.name)).partitions).toBe(5);
  });
  it('are not made by a client that asks for one that is not in the list', async () => {
    const missing = withAdmin((admin) => admin.fetchTopicMetadata({ topics: [`registry.nobody-${randomUUID()}.v1`] }));
    await expect(missing).rejects.toThrow(/does not host this topic/);
  });
});
