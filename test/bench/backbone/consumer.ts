import type { Row } from '../report.ts';
import { consumed, fillTopic, oneRun, type Bench } from './bench.ts';
import { alternate, costsOf, say } from './runs.ts';
import { facts } from './topics.ts';

/** Messages taken with position, inbox and a projection, beside Nest's own transport with the same effect. */
export async function consumer({ ground, runs, scaled }: Bench): Promise<Row[]> {
  const [many, few] = [scaled(200_000), scaled(10_000)];
  say(`consumer: filling the topic with ${many} facts`);
  await fillTopic(ground, many);
  const { runtimeUrl: databaseUrl, brokers } = ground;
  const side = (name: string, argument: object) => async () => {
    await ground.truncate(...consumed);
    return oneRun(ground, name, async (part) => ({ rate: await part.ask<number>('consume', { databaseUrl, brokers, ...argument }) }));
  };
  const sides = await alternate('consumer', runs, {
    ours: side('consumer', { count: many }),
    'Nest transport': side('nest-transport', { count: few, concurrency: 1 }),
    'Nest transport, partitions at once': side('nest-transport', { count: few, concurrency: facts.partitions }),
  });
  const { ours, ...nest } = sides;
  const what = 'consumer with inbox and projection';
  return Object.entries(nest).map(([peer, measured], index) => ({
    what,
    unit: 'messages/s',
    value: ours.figures.rate!,
    runs,
    peer,
    peerValue: measured.figures.rate!,
    ratio: ours.figures.rate! / measured.figures.rate!,
    goal: '≥ 40,000 and ≥ 15 ×',
    ...(index === 0 && costsOf('consumer', sides)),
  }));
}
