import { inTransaction, appendToOutbox } from '@huipin/messaging';
import { DataSource } from 'typeorm';
import type { Row } from '../report.ts';
import { oneRun, type Bench } from './bench.ts';
import { openDebezium } from './debezium.ts';
import { gradeChanged, subjectOf, SUBJECTS } from './facts.ts';
import type { Ground } from './ground.ts';
import { say } from '../../say.ts';
import { alternate, costsOf } from './runs.ts';
import { facts } from './topics.ts';

const PER_TRANSACTION = 500;

/** A backlog goes out, with the broker on the same cores; beside it the same records from memory, by the same client. */
export async function drain({ ground, runs, scaled }: Bench): Promise<Row[]> {
  const count = scaled(200_000);
  await ground.truncate('outbox', 'outbox_head');
  const debezium = await openDebezium(ground);
  say(`drain: filling the outbox with ${count} facts`);
  await fillOutbox(ground, count);
  const { runtimeUrl: databaseUrl, brokers } = ground;
  const ours = (client: string) => async () => {
    await beginAgain(ground);
    return oneRun(ground, 'relay', {
      prepare: (part) => part.ask('open', { databaseUrl, brokers, client }),
      measure: (part) => part.ask('drain', { count }),
    });
  };
  const sides = await alternate('drain', runs, {
    ours: ours('kafkajs'),
    'Debezium, embedded engine': async () => {
      await ground.remakeTopics(facts);
      return debezium.drain(count);
    },
    'ours on @platformatic/kafka': ours('platformatic'),
    'from memory': async () => {
      await ground.remakeTopics(facts);
      return oneRun(ground, 'client', { measure: (part) => part.ask('produce', { brokers, client: 'kafkajs', count }) });
    },
  });
  await debezium.close();
  const { ours: measured, ...others } = sides;
  return Object.entries(others).map(([peer, { figures }], index) => ({
    what: `relay drains a backlog of ${count.toLocaleString('en')} events`,
    unit: 'events/s',
    value: measured.figures.rate!,
    runs,
    peer,
    peerValue: figures.rate!,
    ratio: measured.figures.rate! / figures.rate!,
    goal: index === 0 ? '≥ 30,000 and ≥ 1 ×' : '≥ 30,000',
    ...(index === 0 && costsOf('relay', sides)),
  }));
}

/** Everything in the outbox is to be published once more, to an empty topic. */
async function beginAgain(ground: Ground): Promise<void> {
  await ground.sql(`update outbox_cursor set published = '3:3:', target = null, target_pos = 0`);
  await ground.remakeTopics(facts);
}

async function fillOutbox(ground: Ground, count: number): Promise<void> {
  const dataSource = await new DataSource({ type: 'postgres', url: ground.runtimeUrl }).initialize();
  for (let from = 0; from < count; from += PER_TRANSACTION) {
    const some = Array.from({ length: Math.min(PER_TRANSACTION, count - from) }, (_, at) => gradeChanged(subjectOf(from + at), Math.floor((from + at) / SUBJECTS) + 1));
    await inTransaction(dataSource, (tx) => appendToOutbox(tx, ...some));
  }
  await dataSource.destroy();
  await ground.sql('analyze outbox');
}
