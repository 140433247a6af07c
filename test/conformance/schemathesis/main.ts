// `npm run conformance:schemathesis -w @huipin/test`: every service before generated requests of every role.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort, tokenSource } from '@huipin/local';
import { startStack } from '../../e2e/stack.ts';
import { missingPython } from '../readers/readers.ts';
import { Tools } from '../readers/tools.ts';
import { fullPlan, smokePlan, type Run } from './plan.ts';
import { runSchemathesis, type Result } from './run.ts';

const { values } = parseArgs({
  options: { smoke: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' }, examples: { type: 'string', default: '8' }, origin: { type: 'string' }, only: { type: 'string' }, logs: { type: 'string' } },
});
// A name by which a later run of the tests finds and removes what this one leaves when it is killed.
const place = mkdtempSync(join(tmpdir(), `huipin-test-${process.pid}-`));
// PostgreSQL, which as root runs as another user, has to pass through it.
chmodSync(place, 0o711);
const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupt.abort(new Error(signal)));

const missing = missingPython();
if (missing !== undefined) {
  say(`NOT RUN: ${missing}`);
  // A smoke goes along with others; a full run was asked for.
  process.exitCode = values.smoke ? 0 : 1;
} else {
  await check().catch((error: unknown) => {
    process.stderr.write(`${String(interrupt.signal.reason ?? error)}\n`);
    process.exitCode = 1;
  });
}
rmSync(place, { recursive: true, force: true });

async function check(): Promise<void> {
  const command = await new Tools(place, interrupt.signal).pythonProgram('schemathesis', join(import.meta.dirname, 'requirements.txt'));
  const stack = values.origin === undefined ? await startStack(['--port', String(await freePort()), '--data', join(place, 'data')], { signal: interrupt.signal }) : undefined;
  try {
    await runAll(command, stack?.origin ?? values.origin!);
  } finally {
    await stack?.stop();
  }
}

async function runAll(command: string, origin: string): Promise<void> {
  const token = await tokenSource(`${origin}/identity`);
  const plan = (values.smoke ? smokePlan() : fullPlan(Number(values.examples))).filter(({ service, client }) => values.only === undefined || `${service} ${client ?? 'nobody'}`.includes(values.only));
  const seed = Number(values.seed);
  let cases = 0;
  for (const run of plan) {
    interrupt.signal.throwIfAborted();
    const result = await runSchemathesis({ command, place, origin, seed, signal: interrupt.signal }, run, run.client && (await token(run.client)));
    cases += result.cases;
    tell(run, result);
  }
  say(`${cases} cases, seed ${seed}, ${process.exitCode === 1 ? 'some checks fail' : 'every check holds'}`);
}

function tell({ service, client = 'nobody' }: Run, { cases, failures, report }: Result): void {
  const kinds = [...failures].map(([kind, count]) => `${kind}: ${count}`);
  say(`${kinds.length === 0 ? '✔' : '✘'} ${service.padEnd(14)} ${client.padEnd(24)} ${String(cases).padStart(6)} cases  ${kinds.join('; ')}`);
  if (kinds.length > 0) process.exitCode = 1;
  if (values.logs === undefined) return;
  mkdirSync(resolve(values.logs), { recursive: true });
  writeFileSync(join(resolve(values.logs), `${service}-${client}.log`), report);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
