import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { services } from '@huipin/contracts';
import { withClient } from '@huipin/local';
import { Caller } from '../e2e/client.ts';
import { givenEnterprise } from '../e2e/given.ts';
import { startStack } from '../e2e/stack.ts';
import { enterpriseLines } from '../generators/enterprises.ts';
import { alternate } from './backbone/runs.ts';
import { median, type Row } from './report.ts';
import { stackDatabase } from './stack-database.ts';

const LANES = 16;

interface Scene {
  readonly caller: Caller;
  readonly data: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly rows: number;
}

/**
 * What the audit costs, each figure with it and without it by turns on one stack, and how fast a chain is checked:
 * `npm run bench -- audit [--rounds N] [--seconds N] [--rows N]`. Without it = the owner takes its triggers away.
 */
export async function runAudit(args: readonly string[]): Promise<Row[]> {
  const { values } = parseArgs({ args: [...args], options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '8' }, rows: { type: 'string', default: '20000' } } });
  const [rounds, seconds, rows] = [values.rounds, values.seconds, values.rows].map(Number) as [number, number, number];
  const folder = mkdtempSync(join(tmpdir(), 'huipin-bench-audit-'));
  chmodSync(folder, 0o711);
  const stack = await startStack(['--port', String(8_900 + (process.pid % 90)), '--data', join(folder, 'data'), '--no-sample']);
  try {
    const scene: Scene = { caller: new Caller(stack.origin), data: join(folder, 'data'), rounds, seconds, rows };
    return [await writes(scene), await readings(scene), await imports(scene), ...(await verification(scene))];
  } finally {
    await stack.stop();
    rmSync(folder, { recursive: true });
  }
}

async function writes(scene: Scene): Promise<Row> {
  const registrar = scene.caller;
  return byTurns(scene, 'POST /enterprises, 16 clients', 'requests/s', '≥ 0.75', audited, () => throughput(scene.seconds, () => givenEnterprise(registrar)));
}

/** Restricted: each leaves an entry. What is open to everybody leaves none and costs nothing. */
async function readings(scene: Scene): Promise<Row> {
  const auditor = scene.caller.as('auditor-demo');
  const kept = await asOwner(scene, 'rewards', `select pg_get_functiondef('audit_read'::regproc) as text`);
  const written = (on: boolean) => asOwner(scene, 'rewards', on ? String(kept[0]!['text']) : `create or replace function audit_read(readings jsonb) returns void language sql as ''`);
  return byTurns(scene, 'GET /entitlements, 16 clients', 'requests/s', '≥ 0.9', written, () => throughput(scene.seconds, () => auditor.must(200, auditor.get('/api/rewards/v1/entitlements?limit=1'))));
}

async function imports(scene: Scene): Promise<Row> {
  let seed = 100;
  return byTurns(scene, `import of ${scene.rows.toLocaleString('en')} enterprises`, 'rows/s', '≥ 0.5', audited, async () => {
    const caller = scene.caller.as('registrar-340000');
    const file = Buffer.from([...enterpriseLines({ rows: scene.rows, seed: (seed += 1) })].join('\n'));
    const began = performance.now();
    const posted = await caller.send('POST', '/api/registry/v1/imports?kind=enterprises', file, { 'content-type': 'text/csv' });
    for (;;) {
      const { state } = await caller.must(200, caller.get<{ state: string }>(posted.headers.get('location')!));
      if (state !== 'running') return scene.rows / ((performance.now() - began) / 1_000);
      await pause(50);
    }
  });
}

/** By turns, each first in every other round, so that warmth and what else happens on the machine meet both; the first round warms up. */
async function byTurns(scene: Scene, what: string, unit: string, goal: string, turn: (on: boolean, scene: Scene) => Promise<unknown>, measure: () => Promise<number>): Promise<Row> {
  const found = { on: [] as number[], off: [] as number[] };
  for (let round = 0; round <= scene.rounds; round += 1) {
    for (const on of round % 2 === 0 ? [false, true] : [true, false]) {
      await turn(on, scene);
      const value = await measure();
      if (round > 0) found[on ? 'on' : 'off'].push(value);
    }
  }
  await turn(true, scene);
  const [value, peerValue] = [median(found.on), median(found.off)];
  return { what, unit, value, runs: scene.rounds, peer: 'without entries', peerValue, ratio: value / peerValue, goal };
}

async function throughput(seconds: number, work: () => Promise<unknown>): Promise<number> {
  const end = performance.now() + seconds * 1_000;
  let done = 0;
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      while (performance.now() < end) {
        await work();
        done += 1;
      }
    }),
  );
  return done / seconds;
}

const audited = (on: boolean, scene: Scene) =>
  asOwner(scene, 'registry', ['enterprise', 'import_job'].map((table) => `alter table ${table} ${on ? 'enable' : 'disable'} trigger user`).join(';'));

/** Beside the same read by which nothing is checked; the stack has come to rest before. */
async function verification(scene: Scene): Promise<Row[]> {
  const { linksInDatabase, verifyChain } = await import('@huipin/audit');
  await untilAtRest(scene);
  const links = () => linksInDatabase(stackDatabase(scene.data, 'registry', 'owner'));
  let entries = 0;
  const side = (read: () => Promise<number>) => async () => {
    const began = performance.now();
    entries = await read();
    return { figures: { rate: entries / ((performance.now() - began) / 1_000) }, costs: {} };
  };
  const found = await alternate('verification', 5, {
    checked: side(async () => {
      const verdict = await verifyChain(links(), { heads: [], keys: new Map() });
      if (verdict.findings.length > 0) throw new Error(JSON.stringify(verdict.findings[0]));
      return verdict.entries;
    }),
    read: side(async () => {
      let count = 0;
      for await (const page of links()) count += page.length;
      return count;
    }),
  });
  const [value, peerValue] = [found.checked.figures['rate']!, found.read.figures['rate']!];
  return [{ what: `verification of ${entries.toLocaleString('en')} entries, read from the database`, unit: 'entries/s', value, runs: 5, peer: 'read without being checked', peerValue, ratio: value / peerValue, goal: '≥ 100,000' }];
}

/** What was imported has gone through every service: none is at work any more. */
async function untilAtRest({ caller }: Scene): Promise<void> {
  const operator = caller.as('operator-demo');
  const isAtRest = async (service: string) => {
    const { outbox, consumers } = await operator.must(200, operator.get<{ outbox: { backlog: number }; consumers: readonly { lag: number }[] }>(`/api/${service}/v1/messaging`));
    return outbox.backlog === 0 && consumers.every(({ lag }) => lag === 0);
  };
  while (!(await Promise.all(services.map(isAtRest))).every(Boolean)) await pause(1_000);
  await pause(5_000);
}

function asOwner(scene: Scene, service: string, sql: string): Promise<Record<string, unknown>[]> {
  return withClient(stackDatabase(scene.data, service, 'owner'), async (client) => (await client.query<Record<string, unknown>>(sql)).rows);
}
