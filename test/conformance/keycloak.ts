// `npm run conformance -w @huipin/test`: the platform under a real Keycloak; a table, and exit code 1 where a check fails.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, StartFailure } from '@huipin/local';
import { type Page } from 'playwright-core';
import { startStack, type StackProcess } from '../e2e/stack.ts';
import { keycloakIssuer } from './keycloak/issuer.ts';
import { startKeycloak, type Keycloak } from './keycloak/server.ts';
import { rotationChecks } from './key-rotation.ts';
import { loginChecks } from './portal-login.ts';
import { isSame, Platform, tokenChecks, type Answer } from './token-checks.ts';

interface Row {
  readonly name: string;
  readonly seen: string;
  readonly holds: boolean;
}

const rows: Row[] = [];
// A name by which a later run of the tests finds and removes what this one leaves when it is killed.
const place = mkdtempSync(join(tmpdir(), `huipin-test-${process.pid}-`));
// PostgreSQL, which as root runs as another user, has to pass through it.
chmodSync(place, 0o711);
const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupt.abort(new Error(signal)));
let keycloak: Keycloak | undefined;
let stack: StackProcess | undefined;

try {
  await check();
} catch (error) {
  const reason: unknown = interrupt.signal.aborted ? interrupt.signal.reason : error;
  process.stderr.write(`${reason instanceof StartFailure ? `${reason.zh} / ${reason.en}` : String(reason)}\n`);
  process.exitCode = 1;
} finally {
  await stack?.stop();
  await keycloak?.stop();
  rmSync(place, { recursive: true, force: true });
}
const held = rows.filter(({ holds }) => holds).length;
if (held < rows.length) process.exitCode = 1;
if (rows.length > 0) say(`${held} of ${rows.length} hold`);

async function check(): Promise<void> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  keycloak = await timed('Keycloak', () => startKeycloak(join(place, 'keycloak'), origin, interrupt.signal));
  const issuer = await keycloakIssuer(keycloak);
  const options = ['--port', String(port), '--data', join(place, 'data'), '--no-sample'];
  stack = await timed('the stack', () => startStack(options, { parts: { OIDC_ISSUER: issuer.url }, signal: interrupt.signal }));
  const platform = new Platform(origin);

  const enterprise = await registerEnterprise(origin, await issuer.token('registrar-340000'));
  await issuer.speaksFor('enterprise-demo', enterprise);
  for (const { name, expected, run } of tokenChecks) await seen(name, expected, () => run(platform, issuer));
  const login = await loginChecks({ origin, issuer: issuer.url, path: `/enterprises/${enterprise}`, fillIn: signIn });
  for (const { name, run } of login.checks) await done(name, run);
  await login.close();
  for (const { name, expected, run } of rotationChecks(issuer)) await seen(name, expected, () => run(platform, issuer));
}

/** Keycloak's own page. */
async function signIn(page: Page, account: string): Promise<void> {
  await page.locator('#username').fill(account);
  await page.locator('#password').fill(account);
  await page.locator('#kc-login').click();
}

async function seen(name: string, expected: Answer, run: () => Promise<Answer>): Promise<void> {
  await record(name, async () => {
    const answer = await run();
    return { seen: words(answer), holds: isSame(answer, expected) };
  });
}

async function done(name: string, run: () => Promise<void>): Promise<void> {
  await record(name, async () => {
    await run();
    return { seen: 'yes', holds: true };
  });
}

async function record(name: string, run: () => Promise<Omit<Row, 'name'>>): Promise<void> {
  interrupt.signal.throwIfAborted();
  const row = await run().catch((error: unknown) => ({ seen: String(error).split('\n')[0] ?? '', holds: false }));
  rows.push({ name, ...row });
  say(`${row.holds ? '✔' : '✘'} ${name.padEnd(76)} ${row.seen}`);
}

function words({ status, code }: Answer): string {
  return `${status} ${code ?? ''}`.trim();
}

async function registerEnterprise(origin: string, token: string): Promise<string> {
  const response = await fetch(`${origin}/api/registry/v1/enterprises`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: '身份核对有限公司', division: '340104' }),
  });
  return ((await response.json()) as { id: string }).id;
}

async function timed<T>(what: string, run: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const result = await run();
  say(`${what}: ready in ${((Date.now() - began) / 1_000).toFixed(1)} s`);
  return result;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
