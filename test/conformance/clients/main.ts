// `npm run conformance:clients -w @huipin/test`: clients that others' generators make of our documents, on a whole stack.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { freePort, StartFailure, tokenSource } from '@huipin/local';
import { startStack } from '../../e2e/stack.ts';
import { Tools } from '../readers/tools.ts';
import { clients, type GeneratedClient, type Sight } from './generated.ts';

const { origin: given } = parseArgs({ options: { origin: { type: 'string' } } }).values;
// A name by which a later run of the tests finds and removes what this one leaves when it is killed.
const place = mkdtempSync(join(tmpdir(), `huipin-test-${process.pid}-`));
// PostgreSQL, which as root runs as another user, has to pass through it.
chmodSync(place, 0o711);
const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupt.abort(new Error(signal)));
const tools = new Tools(place, interrupt.signal);

try {
  const stack = given === undefined ? await startStack(['--port', String(await freePort()), '--data', join(place, 'data'), '--no-sample'], { signal: interrupt.signal }) : undefined;
  try {
    for (const client of clients) await walk(client, stack?.origin ?? given!);
  } finally {
    await stack?.stop();
  }
} catch (error) {
  const reason: unknown = interrupt.signal.aborted ? interrupt.signal.reason : error;
  process.stderr.write(`${reason instanceof StartFailure ? `${reason.zh} / ${reason.en}` : String(reason)}\n`);
  process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}

async function walk(client: GeneratedClient, origin: string): Promise<void> {
  const missing = client.missing();
  if (missing !== undefined) return fail(`${client.name}: NOT RUN, ${missing}`);
  const enterprise = `生成的客户端${client.name.replaceAll(/\W/g, '')}${Date.now()}`;
  const token = await tokenSource(`${origin}/identity`);
  const seen = await client.walk(tools, { origin, token: () => token('registrar-340000'), enterprise });
  for (const { step, values } of expected(enterprise)) {
    const found = seen.find((each) => each.step === step)?.values;
    if (isDeepStrictEqual(found, values)) say(`✔ ${client.name.padEnd(28)} ${step}`);
    else fail(`${client.name.padEnd(28)} ${step}: ${JSON.stringify(found)} instead of ${JSON.stringify(values)}`);
  }
}

/** What every client sees on its way. */
function expected(enterprise: string): Sight[] {
  return [
    { step: 'me', values: ['registrar-340000'] },
    { step: 'register', values: [enterprise, '340104', 1] },
    { step: 'repeat', values: [true] },
    { step: 'refusal', values: [422, 'WRONG_FORM', '/division'] },
    { step: 'correct', values: [2] },
    { step: 'stale', values: [412, 'VERSION_STALE'] },
    { step: 'list', values: [1, null] },
    { step: 'events', values: ['huipin.registry.v1.EnterpriseRegistered', 'huipin.registry.v1.EnterpriseChanged'] },
  ];
}

function fail(sentence: string): void {
  say(`✘ ${sentence}`);
  process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
