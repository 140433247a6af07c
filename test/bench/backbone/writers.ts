import type { Row } from '../report.ts';
import { CPU_EACH, oneRun, type Bench } from './bench.ts';
import { alternate, costsOf } from './runs.ts';

const CLIENTS = [1, 8, 32];

/** What a business transaction pays for its line in the outbox. */
export async function writers({ ground, runs, scaled }: Bench): Promise<Row[]> {
  const found: Row[] = [];
  for (const clients of CLIENTS) found.push(...(await writersCost({ ground, runs, scaled }, clients)));
  return found;
}

async function writersCost({ ground, runs, scaled }: Bench, clients: number): Promise<Row[]> {
  const { runtimeUrl: databaseUrl, brokers } = ground;
  const side = (besides: string) => async () => {
    await ground.truncate('outbox', 'outbox_head', 'grade_decision');
    return oneRun(ground, 'writers', {
      async prepare(part) {
        await part.ask('open', { databaseUrl, brokers, clients, relay: false });
        await part.ask('warmUp', { clients, besides });
      },
      measure: (part) => part.ask('throughput', { clients, seconds: scaled(3), besides }),
    });
  };
  const sides = await alternate(`writers, ${clients} clients`, runs, { 'with outbox': side('outbox'), 'with a statement that does nothing': side('a statement'), without: side('nothing') });
  const [withIt, statement, without] = [sides['with outbox'].figures, sides['with a statement that does nothing'].figures, sides.without.figures];
  const what = `writer's cost of the outbox, ${clients} clients`;
  const cost = 100 * (1 - withIt['tps']! / without['tps']!);
  const goal = clients === 32 && { goal: '≤ 25' };
  return [
    { what: `${what}, of its transactions/s`, unit: '%', value: cost, runs, peer: 'transactions/s without it', peerValue: without['tps']!, ratio: withIt['tps']! / without['tps']!, ...goal, ...costsOf('writers', sides) },
    { what: `${what}, of its transactions/s`, unit: '%', value: cost, runs, peer: "% that a statement which does nothing costs", peerValue: 100 * (1 - statement['tps']! / without['tps']!), ratio: withIt['tps']! / statement['tps']! },
    { what: `${what}, in CPU of all processes for each`, unit: '%', value: 100 * (1 - without[CPU_EACH]! / withIt[CPU_EACH]!), runs, peer: 'µs without it', peerValue: without[CPU_EACH]!, ratio: without[CPU_EACH]! / withIt[CPU_EACH]! },
  ];
}
