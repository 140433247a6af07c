import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '@huipin/local';
import { startClone } from '../e2e/stack.ts';
import { usageOf } from './processes.ts';
import { median, type Row } from './report.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SETTLE_SECONDS = 30;
const IDLE_SECONDS = 60;

export interface Clone {
  readonly dir: string;
  readonly data: string;
  readonly port: number;
  remove(): void;
}

/** What is committed, installed in an empty folder, as a newcomer has it. */
export async function cleanClone(): Promise<Clone> {
  const folder = mkdtempSync(join(tmpdir(), 'huipin-bench-'));
  // PostgreSQL, which as root runs as another user, has to pass through it.
  chmodSync(folder, 0o711);
  const dir = join(folder, 'huipin');
  process.stdout.write(`cloning into ${dir} and installing …\n`);
  execFileSync('git', ['clone', '--quiet', root, dir]);
  execFileSync('npm', ['ci', '--prefer-offline', '--loglevel=error'], { cwd: dir, stdio: ['ignore', 'ignore', 'inherit'] });
  return { dir, data: join(folder, 'data'), port: await freePort(), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Time from `npm start` to the ready line, empty and filled, and what an idle stack takes. */
export async function runStarts({ dir, data, port }: Clone, times: number): Promise<Row[]> {
  const seconds: number[] = [];
  let idle: Row[] = [];
  for (let start = 0; start <= times; start += 1) {
    const began = performance.now();
    const stack = await startClone(dir, ['--port', String(port), '--data', data]);
    seconds.push((performance.now() - began) / 1_000);
    process.stdout.write(`start ${start + 1}: ${seconds.at(-1)!.toFixed(1)} s\n`);
    if (start === times) idle = await measureIdle(stack.pid, data);
    await stack.stop();
  }
  const [first, ...later] = seconds as [number, ...number[]];
  return [
    { what: 'npm start, first time, clean clone with warm package caches (builds everything, loads the sample)', unit: 's', value: first, runs: 1, goal: '≤ 90' },
    { what: 'npm start, later', unit: 's', value: median(later), runs: later.length, goal: '≤ 25' },
    ...idle,
  ];
}

async function measureIdle(pid: number, data: string): Promise<Row[]> {
  const usage = () => usageOf(pid, `HUIPIN_STACK=${data}`);
  await pause(SETTLE_SECONDS * 1_000);
  const before = usage();
  await pause(IDLE_SECONDS * 1_000);
  const after = usage();
  return [
    { what: `idle stack, resident, ${after.processes} processes (shared pages counted in each)`, unit: 'MB', value: after.rssMb, runs: 1, goal: '≤ 1,600' },
    { what: 'idle stack, proportional (shared pages counted once)', unit: 'MB', value: after.pssMb, runs: 1 },
    { what: 'idle stack, share of one core', unit: '%', value: ((after.cpuSeconds - before.cpuSeconds) / IDLE_SECONDS) * 100, runs: 1, goal: '≤ 10' },
  ];
}
