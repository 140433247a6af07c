// `npm run conformance:readers -w @huipin/test`: readers of others on our topics; a table, and exit code 1 where one differs.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkMaven, ensureTopics, loadTopics, StartFailure } from '@huipin/local';
import { startKafka, startPostgres, type TestServer } from '@huipin/testing';
import { decoderOf } from './command-line.ts';
import { checks, compare, type Check, type Event } from './compare.ts';
import { publishFacts } from './facts.ts';
import { readers, type Published, type Reader } from './readers.ts';
import { spoils, type Spoil } from './spoil.ts';
import { Tools } from './tools.ts';
import { acceptsOnlyWhatWasSent, oneDelivery, verifiers } from './webhook.ts';

interface Row {
  readonly name: string;
  /** By column: undefined where it holds, else what is wrong. */
  readonly found: ReadonlyMap<Check | 'signature', string | undefined>;
  readonly notRun?: string;
}

const root = join(import.meta.dirname, '..', '..', '..');
const { spoil, webhook } = parseArgs({ options: { spoil: { type: 'string' }, webhook: { type: 'boolean', default: true } }, allowNegative: true }).values;
// A name by which a later run of the tests finds and removes what this one leaves when it is killed.
const place = mkdtempSync(join(tmpdir(), `huipin-test-${process.pid}-`));
// PostgreSQL, which as root runs as another user, has to pass through it.
chmodSync(place, 0o711);
const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupt.abort(new Error(signal)));
const tools = new Tools(place, interrupt.signal);
const rows: Row[] = [];

try {
  if (spoil !== undefined && !(spoil in spoils)) throw new Error(`--spoil takes one of ${Object.keys(spoils).join(', ')}`);
  checkMaven();
  await readTopics(spoil as Spoil | undefined);
  if (webhook && spoil === undefined) await verifyWebhook();
  printTable();
} catch (error) {
  const reason: unknown = interrupt.signal.aborted ? interrupt.signal.reason : error;
  process.stderr.write(`${reason instanceof StartFailure ? `${reason.zh} / ${reason.en}` : String(reason)}\n`);
  process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}

async function readTopics(harm: Spoil | undefined): Promise<void> {
  // One that does not start must not leave the other running.
  await using servers = new AsyncDisposableStack();
  const stop = (server: TestServer) => server.stop();
  const postgres = servers.adopt(await timed('PostgreSQL', startPostgres), stop);
  const kafka = servers.adopt(await timed('Kafka', startKafka), stop);
  const topics = loadTopics(join(root, 'deploy', 'topics.yaml'));
  await ensureTopics(kafka.brokers, topics);
  const meant = await timed('facts of every event type published', () => publishFacts(postgres.adminUrl, kafka.brokers, harm));
  const published = { brokers: kafka.brokers.join(','), count: meant.length, ...contract(topics.map(({ name }) => name)) };
  say(`${published.types} event types, ${meant.length} events, ${published.topics.length} topics${harm === undefined ? '' : `, spoiled: ${harm}`}`);
  for (const reader of readers) await measure(reader.name, reader.missing(), () => differences(reader, published, meant));
}

/** All that a reader outside is given: proto/ and docs/events.md, which says what is on which topic. */
function contract(names: readonly string[]): Pick<Published, 'topics' | 'descriptors' | 'decode' | 'topicOf'> & { types: number } {
  const descriptors = join(place, 'contracts.binpb');
  execFileSync(join(root, 'node_modules', '.bin', 'buf'), ['build', '-o', descriptors], { cwd: join(root, 'proto') });
  const index = readFileSync(join(root, 'docs', 'events.md'), 'utf8').matchAll(/^\| \[`([\w.]+)`\].*\| `([\w.-]+)` \|$/gm);
  const topicByType = new Map([...index].map(([, type = '', topic = '']) => [type, topic]));
  const documented = new Set(topicByType.values());
  return { types: topicByType.size, topics: names.filter((name) => documented.has(name)), descriptors, decode: decoderOf(readFileSync(descriptors)), topicOf: (type) => topicByType.get(type) ?? '' };
}

async function differences(reader: Reader, published: Published, meant: readonly Event[]): Promise<Row['found']> {
  await reader.prepare(tools);
  return compare(meant, await reader.read(tools, published));
}

async function verifyWebhook(): Promise<void> {
  const { secret, delivery } = await timed('one webhook of a whole stack', () => oneDelivery(place, interrupt.signal));
  for (const verifier of verifiers) {
    await measure(verifier.name, verifier.missing(), async () => new Map([['signature', await acceptsOnlyWhatWasSent(verifier, tools, secret, delivery)]]));
  }
}

async function measure(name: string, missing: string | undefined, run: () => Promise<Row['found']>): Promise<void> {
  interrupt.signal.throwIfAborted();
  const row: Row = missing === undefined ? { name, found: await timed(name, run).catch(failure) } : { name, found: new Map(), notRun: missing };
  interrupt.signal.throwIfAborted();
  rows.push(row);
  if (missing !== undefined) say(`${name}: not run, ${missing}`);
  for (const [check, wrong] of row.found) if (wrong !== undefined) say(`  ✘ ${check}: ${wrong.slice(0, 600)}`);
}

/** A reader that breaks off has read nothing rightly. */
function failure(error: unknown): Row['found'] {
  return new Map(checks.map((check, index) => [check, index === 0 ? String(error) : 'see above']));
}

function printTable(): void {
  const columns = [...checks, 'signature'] as const;
  const line = (name: string, cells: readonly string[]) => say([name.padEnd(30), ...cells.map((cell, index) => cell.padEnd(columns[index]!.length))].join('  '));
  line('', columns);
  for (const { name, found, notRun } of rows) {
    if (notRun === undefined) line(name, columns.map((column) => (found.has(column) ? (found.get(column) === undefined ? '✔' : '✘') : '')));
    else line(name, ['not run']);
  }
  const [good, bad] = [rows.filter(isGood), rows.filter((row) => row.notRun === undefined && !isGood(row))];
  if (bad.length > 0 || good.length === 0) process.exitCode = 1;
  say(`${good.length} hold, ${bad.length} differ, ${rows.length - good.length - bad.length} not run`);
}

function isGood({ notRun, found }: Row): boolean {
  return notRun === undefined && [...found.values()].every((wrong) => wrong === undefined);
}

async function timed<T>(what: string, run: () => Promise<T>): Promise<T> {
  const began = Date.now();
  try {
    return await run();
  } finally {
    say(`${what}: ${((Date.now() - began) / 1_000).toFixed(1)} s`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
