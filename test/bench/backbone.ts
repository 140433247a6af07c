import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Bench } from './backbone/bench.ts';
import { measured, type Row } from './report.ts';

type RowOf = (bench: Bench) => Promise<Row[]>;

/** One file per row of the table "Figures to reach". */
const rows: Readonly<Record<string, () => Promise<RowOf>>> = {
  'commit-to-ack': async () => (await import('./backbone/commit-to-ack.ts')).commitToAck,
  drain: async () => (await import('./backbone/drain.ts')).drain,
  writers: async () => (await import('./backbone/writers.ts')).writers,
  consumer: async () => (await import('./backbone/consumer.ts')).consumer,
  rebuild: async () => (await import('./backbone/rebuild.ts')).rebuild,
  poison: async () => (await import('./backbone/poison.ts')).poisoned,
  'open-transaction': async () => (await import('./backbone/open-transaction.ts')).openTransaction,
  clients: async () => (await import('./backbone/clients.ts')).bothClients,
  idle: async () => (await import('./backbone/idle.ts')).idle,
};
/** The long row takes half an hour in full, so it runs when it is named. */
const ordinary = Object.keys(rows).filter((name) => name !== 'open-transaction');

/**
 * Figures of the event backbone: `npm run bench -- backbone [--only ROW,ROW] [--runs N] [--scale S] [--profile]`, each
 * beside its raw limit or its peer, in turn, on one PostgreSQL and one Kafka of this bench. `--profile` says where the
 * time of each process went, and slows it.
 */
export async function runBackbone(args: readonly string[]): Promise<Row[]> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: ordinary.join() },
      runs: { type: 'string', default: '5' },
      scale: { type: 'string', default: '1' },
      profile: { type: 'boolean', default: false },
    },
  });
  const wanted = values.only.split(',');
  const unknown = wanted.find((name) => !(name in rows));
  if (unknown !== undefined) throw new Error(`no row ${unknown}; there are: ${Object.keys(rows).join(', ')}`);
  build();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const { layGround } = await import('./backbone/ground.ts');
  if (values.profile) (await import('./backbone/part.ts')).profiling.folder = mkdtempSync(join(tmpdir(), 'huipin-profiles-'));
  const ground = await layGround();
  try {
    const bench = { ground, runs: Number(values.runs), scaled: (full: number) => Math.round(full * Number(values.scale)) };
    const found: Row[] = [];
    for (const name of wanted) found.push(...(await (await rows[name]!())(bench)));
    return wanted.length === ordinary.length ? found : besideOthers(found);
  } finally {
    await ground.close();
  }
}

/** Rows of earlier runs stay in the file where this run has not measured them anew. */
function besideOthers(found: readonly Row[]): Row[] {
  const nameOf = ({ what, peer = '' }: Row) => `${what} | ${peer}`;
  const anew = new Set(found.map(nameOf));
  return [...measured('backbone').filter((row) => !anew.has(nameOf(row))), ...found];
}

/** The bench runs what is built, as services do. */
function build(): void {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { status } = spawnSync('npx', ['nx', 'run-many', '-t', 'build', '-p', '@huipin/messaging,@huipin/testing,@huipin/contracts,@huipin/kernel', '--output-style=static'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the libraries could not be built');
}
