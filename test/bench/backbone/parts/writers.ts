// A service that writes: business transactions with and without the outbox, and the relay of the same process.
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@huipin/kernel';
import { appendToOutbox, inTransaction, KafkajsBroker, MessagingRuntime, PlatformaticBroker, rows } from '@huipin/messaging';
import { DataSource } from 'typeorm';
import { percentile } from '../../report.ts';
import { gradeChanged, SUBJECTS, subjectOf } from '../facts.ts';
import { kafkaSettings, now, serve } from './serve.ts';
import { timed } from './timed-broker.ts';

interface Open {
  readonly databaseUrl: string;
  readonly brokers: readonly string[];
  readonly client?: 'kafkajs' | 'platformatic';
  /** Connections of the service. */
  readonly clients: number;
  readonly relay: boolean;
}

/** What a transaction does besides its business. */
type Besides = 'outbox' | 'a statement' | 'nothing';

const WARM_UP_TURNS = 20;
/** What waits beyond is memory, and no transaction. */
const MOST_AT_ONCE = 1_000;

let dataSource: DataSource;
let runtime: MessagingRuntime | undefined;
const acknowledgedAt = new Map<string, number>();

/** A grade is decided: read and locked, changed, the decision kept, and the fact published. Answers the fact's id. */
async function decideGrade(besides: Besides): Promise<string | undefined> {
  const id = subjectOf(Math.floor(Math.random() * SUBJECTS));
  return inTransaction(dataSource, async (tx) => {
    const [enterprise] = await rows<{ grade: number; version: string }>(tx, 'select grade, version from enterprise where id = $1 for update', [id]);
    const [grade, version] = [(enterprise!.grade % 3) + 1, Number(enterprise!.version) + 1];
    await rows(tx, 'update enterprise set grade = $2, version = $3 where id = $1', [id, grade, version]);
    await rows(tx, 'insert into grade_decision (id, enterprise_id, grade) values ($1, $2, $3)', [newId(), id, grade]);
    if (besides === 'a statement') await rows(tx, 'select $1::text', [id]);
    if (besides !== 'outbox') return undefined;
    const [eventId] = await appendToOutbox(tx, gradeChanged(id, version));
    return eventId;
  });
}

/** As many at once as there are clients, for so long; each transaction is told when it is committed. */
async function keepBusy(clients: number, seconds: number, besides: Besides, committed: (id: string | undefined) => void): Promise<void> {
  const end = now() + seconds * 1_000;
  const client = async () => {
    while (now() < end) committed(await decideGrade(besides));
  };
  await Promise.all(Array.from({ length: clients }, client));
}

/** So many begun per second, or as many as a machine that cannot do that brings to their end. */
async function atRate(rate: number, seconds: number, committed: (id: string | undefined) => void): Promise<void> {
  const running = new Set<Promise<void>>();
  const from = now();
  for (let begun = 0; begun < rate * seconds && now() < from + seconds * 1_000; begun += 1) {
    while (now() < from + (begun * 1_000) / rate) await pause(1);
    while (running.size >= MOST_AT_ONCE) await Promise.race(running);
    const one: Promise<void> = decideGrade('outbox').then(committed).finally(() => running.delete(one));
    running.add(one);
  }
  await Promise.all(running);
}

/** Milliseconds from commit to acknowledgement, of all that were committed; waits for the last. */
async function delaysOf(committedAt: ReadonlyMap<string, number>): Promise<number[]> {
  while ([...committedAt.keys()].some((id) => !acknowledgedAt.has(id))) await pause(20);
  return [...committedAt].map(([id, at]) => Math.max(0, acknowledgedAt.get(id)! - at));
}

serve({
  async open({ databaseUrl, brokers, client = 'kafkajs', clients, relay }: Open) {
    dataSource = await new DataSource({ type: 'postgres', url: databaseUrl, poolSize: clients }).initialize();
    await Promise.all(Array.from({ length: clients }, () => dataSource.query('select pg_sleep(0.05)')));
    if (!relay) return;
    const settings = kafkaSettings(brokers, 'bench-writers');
    const broker = timed(client === 'kafkajs' ? new KafkajsBroker(settings) : new PlatformaticBroker(settings), {
      acknowledged: (records, at) => records.forEach(({ headers }) => acknowledgedAt.set(headers['ce_id']!, at)),
    });
    const log = (level: string, message: string, detail: object = {}) => console.error(level, message, JSON.stringify(detail));
    runtime = new MessagingRuntime({ service: 'credit', databaseUrl, dataSource, broker, log, onDead: () => process.exit(1) });
    await runtime.start();
  },
  /** Every connection has done everything often enough to have planned it. */
  async warmUp({ clients, besides }: { clients: number; besides: Besides }) {
    const client = async () => {
      for (let turn = 0; turn < WARM_UP_TURNS; turn += 1) await decideGrade(besides);
    };
    await Promise.all(Array.from({ length: clients }, client));
  },
  /** Transactions, and per second. */
  async throughput({ clients, seconds, besides }: { clients: number; seconds: number; besides: Besides }) {
    let count = 0;
    const from = now();
    await keepBusy(clients, seconds, besides, () => (count += 1));
    return { tps: (1_000 * count) / (now() - from), count };
  },
  /** Delays of what is committed at an even rate, after a warm-up. */
  async delays({ rate, seconds, warmUp }: { rate: number; seconds: number; warmUp: number }) {
    await atRate(rate, warmUp, () => undefined);
    const committedAt = new Map<string, number>();
    const from = now();
    await atRate(rate, seconds, (id) => committedAt.set(id!, now()));
    const perSecond = (1_000 * committedAt.size) / (now() - from);
    const delays = await delaysOf(committedAt);
    return { p50: percentile(delays, 0.5), p99: percentile(delays, 0.99), 'per second': perSecond, count: rate * warmUp + committedAt.size };
  },
}, async () => runtime?.stop());
