import type { Row } from '../report.ts';
import { oneRun, type Bench } from './bench.ts';
import { alternate, costsOf } from './runs.ts';

const CLIENTS = [1, 8, 32];

/** What a business transaction pays for its line in the outbox. */
export async function writers({ ground, runs, scaled }: Bench): Promise<Row[]> {
  const found: Row[] = [];
  for (const clients of CLIENTS) found.push(await writersCost({ ground, runs, scaled }, clients));
  return found;
}

async function writersCost({ ground, runs, scaled }: Bench, clients: number): Promise<Row> {
  const { runtimeUrl: databaseUrl, brokers } = ground;
  const side = (withOutbox: boolean) => async () => {
    await ground.truncate('outbox', 'outbox_head', 'grade_decision');
    return oneRun(ground, 'writers', async (part) => {
      await part.ask('open', { databaseUrl, brokers, clients, relay: false });
      await part.ask('throughput', { clients, seconds: scaled(1), withOutbox });
      return { tps: await part.ask<number>('throughput', { clients, seconds: scaled(4), withOutbox }) };
    });
  };
  const sides = await alternate(`writers, ${clients} clients`, runs, { 'with outbox': side(true), without: side(false) });
  const [withIt, without] = [sides['with outbox'].figures.tps!, sides.without.figures.tps!];
  return {
    what: `writer's cost of the outbox, ${clients} clients: ${Math.round(withIt).toLocaleString('en')} transactions/s with it`,
    unit: '%',
    value: 100 * (1 - withIt / without),
    runs,
    peer: 'transactions/s without it',
    peerValue: without,
    ratio: withIt / without,
    ...(clients === 32 && { goal: '≤ 25' }),
    ...costsOf('writers', sides),
  };
}
