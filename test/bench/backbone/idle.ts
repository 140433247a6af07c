import { setTimeout as pause } from 'node:timers/promises';
import type { Row } from '../report.ts';
import type { Bench } from './bench.ts';
import { metered } from './meter.ts';
import { startPart } from './part.ts';
import { alternate, costsOf, type Measured } from './runs.ts';
import { facts } from './topics.ts';

const SETTLE_SECONDS = 3;

/** A consumer to which nothing comes: what its process takes of one core. */
export async function idle({ ground, runs, scaled }: Bench): Promise<Row[]> {
  const { brokers } = ground;
  await ground.remakeTopics(facts);
  const side = (client: string, bare = false) => async (): Promise<Measured> => {
    const part = startPart('client');
    try {
      await part.ask('idle', { brokers, client, bare });
      await pause(SETTLE_SECONDS * 1_000);
      const seconds = Math.max(2, scaled(8));
      const { costs } = await metered({ client: part.pid, ...ground.pids }, () => pause(seconds * 1_000));
      return { figures: { share: (100 * costs['client']!.cpuSeconds) / seconds }, costs };
    } finally {
      await part.end();
    }
  };
  const sides = await alternate('idle', runs, { ours: side('kafkajs'), 'bare kafkajs': side('kafkajs', true), '@platformatic/kafka behind our port': side('platformatic') });
  const { ours, ...peers } = sides;
  return Object.entries(peers).map(([peer, { figures }], index) => ({
    what: 'idle consumer (kafkajs, as we run it)',
    unit: '% of a core',
    value: ours.figures['share']!,
    runs,
    peer,
    peerValue: figures['share']!,
    ratio: ours.figures['share']! / figures['share']!,
    goal: '≤ 0.5',
    ...(index === 0 && costsOf('client', sides)),
  }));
}
