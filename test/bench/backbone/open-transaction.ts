import { databaseUrl as urlOf, withClient } from '@huipin/local';
import type { Row } from '../report.ts';
import { oneRun, type Bench } from './bench.ts';
import { layGround, type Ground } from './ground.ts';
import { say } from '../../say.ts';
import { costsOf, type Measured } from './runs.ts';
import { facts } from './topics.ts';

const SECONDS = 1_800;
const RATE = 500;
const CLIENTS = 8;
/** So much of the time, at the end of it, writers go as fast as they can. */
const FULL_SPEED = 0.2;
/** At last the same transactions without a fact: what the records of the service themselves suffer. */
const BARE_SECONDS = 20;

/**
 * A transaction that stays open, with a snapshot and an id, in the database of the writers and in another one: what
 * writers and their relay notice. A long row: half an hour in full; `--scale` shortens it. Both sides run at the same time
 * on servers of their own, so that what disturbs the machine in half an hour disturbs both.
 */
export async function openTransaction({ ground, scaled }: Bench): Promise<Row[]> {
  const seconds = scaled(SECONDS);
  const other = await layGround();
  try {
    say(`open transaction: ${seconds} s, both sides at once`);
    const [withOne, withoutOne] = await Promise.all([whileOpen(ground, () => side(ground, seconds)), side(other, seconds)]);
    return rowsOf(seconds, { 'with one open': withOne, without: withoutOne });
  } finally {
    await other.close();
  }
}

async function side(ground: Ground, seconds: number): Promise<Measured> {
  const { runtimeUrl: databaseUrl, brokers } = ground;
  await ground.truncate('outbox', 'outbox_head', 'grade_decision');
  await ground.sql(`vacuum full outbox_cursor`);
  await ground.remakeTopics(facts);
  return oneRun(ground, 'writers', {
    prepare: (part) => part.ask('open', { databaseUrl, brokers, clients: 16, relay: true }),
    async measure(part) {
      const delays = await part.ask<Record<string, number>>('delays', { rate: RATE, warmUp: 3, seconds: Math.round(seconds * (1 - FULL_SPEED)) });
      const { tps } = await part.ask<{ tps: number }>('throughput', { clients: CLIENTS, seconds: Math.round(seconds * FULL_SPEED), besides: 'outbox' });
      const bare = await part.ask<{ tps: number }>('throughput', { clients: CLIENTS, seconds: BARE_SECONDS, besides: 'nothing' });
      return { p50: delays['p50']!, p99: delays['p99']!, rate: delays['per second']!, tps, bare: bare.tps };
    },
  });
}

function rowsOf(seconds: number, sides: { readonly 'with one open': Measured; readonly without: Measured }): Row[] {
  const [held, without] = [sides['with one open'].figures, sides.without.figures];
  const beside = { runs: 1, peer: 'without it, at the same time' };
  const what = `a transaction open for ${seconds} s`;
  return [
    { what: `${what}: writers beside their relay, ${CLIENTS} clients`, unit: 'transactions/s', value: held['tps']!, ...beside, peerValue: without['tps']!, ratio: held['tps']! / without['tps']!, goal: '≥ 0.95 ×', ...costsOf('writers', sides) },
    { what: `${what}: the same writers without the outbox`, unit: 'transactions/s', value: held['bare']!, ...beside, peerValue: without['bare']!, ratio: held['bare']! / without['bare']! },
    { what: `${what}: events/s of ${RATE}`, unit: 'events/s', value: held['rate']!, ...beside, peerValue: without['rate']!, ratio: held['rate']! / without['rate']! },
    ...(['p50', 'p99'] as const).map((figure) => ({
      what: `${what}: commit → acknowledgement at ${RATE} events/s, ${figure}`,
      unit: 'ms',
      value: held[figure]!,
      ...beside,
      peerValue: without[figure]!,
      ratio: held[figure]! / without[figure]!,
      goal: 'not delayed',
    })),
  ];
}

/** Nothing that has died since can be cleared away in the one database; both stand in everybody's snapshots. */
function whileOpen<T>({ adminUrl }: Ground, work: () => Promise<T>): Promise<T> {
  const open = 'begin isolation level repeatable read; select pg_current_xact_id()';
  return withClient(urlOf(adminUrl, 'bench'), async (here) => {
    await here.query(open);
    return withClient(adminUrl, async (elsewhere) => {
      await elsewhere.query(open);
      return work();
    });
  });
}
