import type { Row } from '../report.ts';
import { fillTopic, oneRun, type Bench } from './bench.ts';
import type { Part } from './part.ts';
import { say } from '../../say.ts';
import { alternate, costsOf, type Measured } from './runs.ts';
import { facts } from './topics.ts';

type Client = 'kafkajs' | 'platformatic';
const RATE = 1_000;

type Sides = Record<Client, Measured>;

/** Both clients behind our port, by themselves: the figures by which the default is chosen. */
export async function bothClients(bench: Bench): Promise<Row[]> {
  const { ground, scaled } = bench;
  const count = scaled(150_000);
  const { brokers } = ground;
  const measure = (title: string, prepare: () => Promise<void>, work: (part: Part, client: string) => Promise<Record<string, number>>) => {
    const side = (client: string) => async () => {
      await prepare();
      return oneRun(ground, 'client', { measure: (part) => work(part, client) });
    };
    return alternate<Client>(title, bench.runs, { kafkajs: side('kafkajs'), platformatic: side('platformatic') });
  };
  const produced = await measure('clients, produce', () => ground.remakeTopics(facts), (part, client) => part.ask('produce', { brokers, client, count }));
  const together = await measure('clients, latency', () => ground.remakeTopics(facts), async (part, client) => {
    const { acknowledged, arrived } = await part.ask<{ acknowledged: Spread; arrived: Spread }>('latency', { brokers, client, rate: RATE, seconds: scaled(4) });
    return { 'ack p50': acknowledged.p50, 'ack p99': acknowledged.p99, 'arrival p50': arrived.p50, 'arrival p99': arrived.p99 };
  });
  say(`clients: filling the topic with ${count} facts`);
  await fillTopic(ground, count);
  const received = await measure('clients, consume', () => Promise.resolve(), (part, client) => part.ask('consume', { brokers, client, count }));
  const row = rowsOf(bench);
  return [
    row('produce, batches of 1,000', 'records/s', 'rate', produced),
    row('produce, batches of 1,000', 'µs of CPU each', 'own CPU µs each', produced),
    row('consume', 'records/s', 'rate', received),
    row('consume', 'µs of CPU each', 'own CPU µs each', received),
    ...Object.keys(together.kafkajs.figures).map((figure) => row(`at ${RATE} records/s, ${figure}`, 'ms', figure, together)),
  ];
}

interface Spread {
  readonly p50: number;
  readonly p99: number;
}

function rowsOf({ runs }: Bench) {
  return (what: string, unit: string, figure: string, sides: Sides): Row => {
    const [value, peerValue] = [sides.kafkajs.figures[figure]!, sides.platformatic.figures[figure]!];
    return { what: `kafkajs behind our port: ${what}`, unit, value, runs, peer: '@platformatic/kafka behind our port', peerValue, ratio: value / peerValue, ...costsOf('client', sides) };
  };
}
