// Two minutes of faults that must lose nothing, and a library that loses, which must be seen: the part of the proof that the gate runs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from './run.ts';

const reports = mkdtempSync(join(tmpdir(), 'huipin-smoke-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

const healthy = run('--minutes', '2', '--seed', '1');
if (mistakes(healthy) > 0) fail(`${mistakes(healthy)} events were lost, doubled or disordered`);
const mutant = 'relay-by-position';
if (mistakes(run('--minutes', '1', '--seed', '1', '--mutant', mutant)) === 0) fail(`the mutant ${mutant} was not caught`);

function run(...args: string[]): Report {
  const { status, stdout } = spawnSync(process.execPath, ['--disable-warning=TimeoutNegativeWarning', join(import.meta.dirname, 'main.ts'), ...args, '--reports', reports], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(stdout);
  const path = stdout.trimEnd().split('\n').at(-1) ?? '';
  if (!path.startsWith(reports)) fail(`the run ended with ${status} and without a report`);
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
}

function mistakes({ lost, duplicated, disordered }: Report): number {
  return lost + duplicated + disordered;
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
