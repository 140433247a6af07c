import kafkajs from 'kafkajs';
import type { Row } from '../report.ts';
import { consumed, fillTopic, oneRun, type Bench } from './bench.ts';
import type { Ground } from './ground.ts';
import { say } from '../../say.ts';
import { costsOf } from './runs.ts';
import { facts } from './topics.ts';

/** A projection built anew from the log, under a name of its own, into shadow tables that take its place. A long row: once. */
export async function rebuild({ ground, scaled }: Bench): Promise<Row[]> {
  const count = scaled(1_000_000);
  const { runtimeUrl: databaseUrl, brokers } = ground;
  say(`rebuild: filling the topic with ${count} facts`);
  await fillTopic(ground, count);
  await ground.truncate(...consumed);
  await standAtTheEnd(ground);
  const measured = await oneRun(ground, 'consumer', {
    prepare: (part) => part.ask('start', { databaseUrl, brokers }),
    measure: async (part) => ({ seconds: await part.ask('rebuild'), count }),
  });
  const seconds = measured.figures.seconds!;
  await expectAll(ground, count);
  return [{ what: `rebuild of a projection from ${count.toLocaleString('en')} events, swap included`, unit: 's', value: seconds, runs: 1, goal: '≤ 30', ...costsOf('consumer', { ours: measured }) }];
}

/** As if the live consumer had read everything: the rebuild follows it and never overtakes it. */
async function standAtTheEnd({ brokers, sql }: Ground): Promise<void> {
  const admin = new kafkajs.Kafka({ clientId: 'bench', brokers: [...brokers] }).admin();
  await admin.connect();
  for (const { partition, high } of await admin.fetchTopicOffsets(facts.name)) {
    await sql(`insert into consumer_position (consumer, topic, partition, next_offset) values ('huipin.bench', '${facts.name}', ${partition}, ${high})`);
  }
  await admin.disconnect();
}

async function expectAll({ sql }: Ground, count: number): Promise<void> {
  await sql(`do $$ begin if (select sum(facts) from standing) is distinct from ${count} then raise exception 'the projection is not whole'; end if; end $$`);
}
