import type { Row } from '../report.ts';
import { consumed, fillTopic, oneRun, type Bench } from './bench.ts';
import { say } from '../../say.ts';
import { alternate, costsOf } from './runs.ts';
import { facts } from './topics.ts';

/** Messages taken with position, inbox and a projection, beside Nest's own transport with the same effect. */
export async function consumer({ ground, runs, scaled }: Bench): Promise<Row[]> {
  const [many, few] = [scaled(200_000), scaled(6_000)];
  say(`consumer: filling the topic with ${many} facts`);
  await fillTopic(ground, many);
  const { runtimeUrl: databaseUrl, brokers } = ground;
  const side = (name: string, argument: object) => async () => {
    await ground.truncate(...consumed);
    return oneRun(ground, name, { measure: (part) => part.ask('consume', { databaseUrl, brokers, ...argument }) });
  };
  const queue = (name: string, count: number) => async () => {
    await ground.truncate(...consumed);
    await ground.sql('drop schema if exists pgboss cascade; drop schema if exists graphile_worker cascade');
    const argument = { databaseUrl: ground.ownerUrl, count };
    return oneRun(ground, name, { prepare: (part) => part.ask('fill', argument), measure: (part) => part.ask('consume', argument) });
  };
  const sides = await alternate('consumer', runs, {
    ours: side('consumer', { count: many }),
    'ours on @platformatic/kafka': side('consumer', { count: many, client: 'platformatic' }),
    'Nest transport': side('nest-transport', { count: few, concurrency: 1 }),
    'Nest transport, partitions at once': side('nest-transport', { count: few, concurrency: facts.partitions }),
    'pg-boss, batches of 500': queue('pg-boss', 2 * few),
    'graphile-worker, 24 at once': queue('graphile-worker', few),
  });
  const { ours, ...peers } = sides;
  const what = 'consumer with inbox and projection';
  return Object.entries(peers).map(([peer, measured], index) => ({
    what,
    unit: 'messages/s',
    value: ours.figures.rate!,
    runs,
    peer,
    peerValue: measured.figures.rate!,
    ratio: ours.figures.rate! / measured.figures.rate!,
    goal: peer.startsWith('Nest') ? '≥ 40,000 and ≥ 15 ×' : '≥ 40,000',
    ...(index === 0 && costsOf('consumer', sides)),
  }));
}
