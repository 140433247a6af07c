import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { withClient } from '@huipin/local';
import { from as copyFrom } from 'pg-copy-streams';
import { Caller } from '../e2e/client.ts';
import type { StackProcess } from '../e2e/stack.ts';
import { enterpriseLines } from '../generators/enterprises.ts';
import { pidOf, processUsage } from './processes.ts';
import type { Row } from './report.ts';
import { stackDatabase } from './stack-database.ts';

interface Progress {
  readonly state: 'running' | 'finished' | 'failed';
  readonly rows: number;
  readonly accepted: number;
}

/** A province of generated enterprises through the front door, beside a bare COPY of the same bytes in the same run. */
export async function runImport(stack: StackProcess, data: string, rows: number): Promise<Row[]> {
  const file = Buffer.from([...enterpriseLines({ rows, seed: 1 })].join('\n'));
  const copied = await bareCopy(data, file);
  const registry = pidOf(data, 'services/registry/dist/main.js');
  const caller = new Caller(stack.origin).as('registrar-340000');
  const before = processUsage(registry);
  const began = performance.now();
  const posted = await caller.send<{ id: string }>('POST', '/api/registry/v1/imports?kind=enterprises', file, { 'content-type': 'text/csv' });
  const path = posted.headers.get('location')!;
  let peak = before.rssMb;
  let progress: Progress;
  do {
    await pause(100);
    peak = Math.max(peak, processUsage(registry).rssMb);
    progress = await caller.must(200, caller.get<Progress>(path));
  } while (progress.state === 'running');
  const seconds = (performance.now() - began) / 1_000;
  if (progress.accepted !== rows) throw new Error(`of ${rows} rows ${progress.accepted} were accepted`);
  const perSecond = rows / seconds;
  return [
    {
      what: `import of ${rows.toLocaleString('en')} generated enterprises, upload to finished`,
      unit: 'rows/s',
      value: perSecond,
      runs: 1,
      peer: 'bare COPY of the same bytes',
      peerValue: rows / copied,
      ratio: (perSecond * copied) / rows,
      cpuSeconds: processUsage(registry).cpuSeconds - before.cpuSeconds,
      rssMb: peak,
    },
    { what: 'highest resident memory of the registry while it imports', unit: 'MB', value: peak, runs: 1, goal: '≤ 300' },
  ];
}

/** Seconds that PostgreSQL needs to take the rows into a table with a primary key, and nothing else. */
async function bareCopy(data: string, file: Buffer): Promise<number> {
  return withClient(stackDatabase(data, 'registry', 'owner'), async (client) => {
    await client.query('create table bench_copy (code text primary key, name text, division text, edition text, industry text, size text, established date)');
    try {
      const began = performance.now();
      await pipeline(Readable.from([file]), client.query(copyFrom('copy bench_copy from stdin with (format csv, header)')));
      return (performance.now() - began) / 1_000;
    } finally {
      await client.query('drop table bench_copy');
    }
  });
}
