import type { Row } from '../report.ts';
import { oneRun, type Bench } from './bench.ts';
import { alternate, costsOf } from './runs.ts';
import { facts } from './topics.ts';

const RATE = 1_000;

/** From the commit of a business transaction to the broker's acknowledgement; beside it the same rate from memory. */
export async function commitToAck({ ground, runs, scaled }: Bench): Promise<Row[]> {
  const { runtimeUrl: databaseUrl, brokers } = ground;
  const sides = await alternate('commit → ack', runs, {
    ours: async () => {
      await ground.truncate('outbox', 'outbox_head', 'grade_decision');
      await ground.remakeTopics(facts);
      return oneRun(ground, 'writers', {
        prepare: (part) => part.ask('open', { databaseUrl, brokers, clients: 16, relay: true }),
        measure: (part) => part.ask('delays', { rate: RATE, warmUp: 3, seconds: scaled(6) }),
      });
    },
    'from memory': async () => {
      await ground.remakeTopics(facts);
      return oneRun(ground, 'client', {
        async measure(part) {
          const { acknowledged } = await part.ask<{ acknowledged: Record<string, number> }>('latency', { brokers, client: 'kafkajs', rate: RATE, seconds: scaled(6) });
          return acknowledged;
        },
      });
    },
  });
  return (['p50', 'p99'] as const).map((figure) => ({
    what: `commit → broker's acknowledgement at ${RATE.toLocaleString('en')} events/s, ${figure}`,
    unit: 'ms',
    value: sides.ours.figures[figure]!,
    runs,
    peer: 'sent from memory at the same rate',
    peerValue: sides['from memory'].figures[figure]!,
    ratio: sides.ours.figures[figure]! / sides['from memory'].figures[figure]!,
    goal: figure === 'p50' ? '≤ 10' : '≤ 40',
    ...(figure === 'p50' && costsOf('writers', sides)),
  }));
}
