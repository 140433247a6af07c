import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Run } from './plan.ts';

const runFile = promisify(execFile);
const here = import.meta.dirname;

export interface Result {
  readonly cases: number;
  /** Kind of failure and how often. */
  readonly failures: ReadonlyMap<string, number>;
  readonly report: string;
}

export interface Schemathesis {
  /** Of the environment that has it. */
  readonly command: string;
  readonly place: string;
  readonly origin: string;
  readonly seed: number;
  readonly signal: AbortSignal;
}

/** One run with all checks and all phases; what it says is kept as `<service>-<client>.log`. */
export async function runSchemathesis({ command, place, origin, seed, signal }: Schemathesis, { service, client, examples, only }: Run, token: string | undefined): Promise<Result> {
  const name = `${service}-${client ?? 'nobody'}`;
  const report = join(place, `${name}.json`);
  const args = ['run', `${origin}/api/${service}/v1/openapi.json`, '--checks', 'all', '--max-examples', String(examples), '--seed', String(seed)];
  args.push('--no-color', '--continue-on-failure', '--request-timeout', '20', '--report-json-path', report);
  // A stream of events has no end to wait for; an adoption, for a database that was restored, waits for the relay.
  args.push('--exclude-path-regex', '/(stream|adoptions)$');
  if (token !== undefined) args.push('--header', `Authorization: Bearer ${token}`);
  if (only !== undefined) args.push('--include-path-regex', only);
  const env = { ...process.env, PYTHONPATH: here, SCHEMATHESIS_HOOKS: 'hooks', PYTHONDONTWRITEBYTECODE: '1' };
  // Exit code 1 where a check fails: the report says which.
  const said = await runFile(command, ['--config-file', join(here, 'schemathesis.toml'), ...args], { cwd: place, env, signal, maxBuffer: 1 << 28 }).then(
    ({ stdout }) => stdout,
    (error: { stdout?: string; code?: unknown }) => {
      if (error.code !== 1) throw error;
      return error.stdout ?? '';
    },
  );
  return { ...readSummary(said), report: said };
}

/** Out of the summary that it prints. */
export function readSummary(said: string): Pick<Result, 'cases' | 'failures'> {
  const cases = Number(/^\s*(\d+) generated/m.exec(said)?.[1] ?? Number.NaN);
  if (Number.isNaN(cases)) throw new Error(`Schemathesis gave no summary: ${said.trim().split('\n').slice(-5).join(' ')}`);
  const failures = [...said.matchAll(/^\s*(?:❌|🚫) ((?:ST\d+ )?[^:\n]+): (\d+)$/gm)].map(([, kind, count]): [string, number] => [kind!, Number(count)]);
  return { cases, failures: new Map(failures) };
}
