// `npm run audit -- COMMAND …`: what an auditor asks, of any stack that answers HTTP, of a database, or of files that were kept.
import { createReadStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { keyIdOf, type Head, type Link } from '../chain.ts';
import { countUnlinked, linksInDatabase } from '../verify/database-links.ts';
import { exportedLinks } from '../verify/exported-links.ts';
import { verifyChain, type Verdict } from '../verify/verify-chain.ts';
import { AuditClient, AuditRefused } from './audit-client.ts';
import { secrets } from './config.ts';

const services = ['registry', 'credit', 'rewards', 'standards', 'notifications'];
const usage = `npm run audit -- verify [SERVICE]  [--database URL | --entries FILE] [--heads FILE] [--keys FILE]
                 export SERVICE    [--from DAY] [--to DAY] [--subject ID]     entries, one JSON per line
                 heads  [SERVICE]                                             signed heads, one JSON per line: keep them elsewhere
                 keys   SERVICE                                               public keys: keep them elsewhere
  SERVICE: ${services.join(', ')}; without one, each in turn
  --origin http://localhost:8080   --client auditor-demo (audit.read)   --witness department-demo (feed.department)
  secrets: HUIPIN_CLIENT_SECRET, HUIPIN_WITNESS_SECRET, else the client's name`;

const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    origin: { ...text, default: 'http://localhost:8080' },
    client: { ...text, default: 'auditor-demo' },
    witness: { ...text, default: 'department-demo' },
    ...Object.fromEntries(['database', 'entries', 'heads', 'keys', 'from', 'to', 'subject'].map((name) => [name, text])),
  },
});
const given = values as Record<string, string | undefined>;
const [command = '', only] = positionals;
const auditor = new AuditClient(given['origin']!, given['client']!, secrets.client);
const witness = new AuditClient(given['origin']!, given['witness']!, secrets.witness);

const commands: Record<string, () => Promise<void>> = {
  verify: async () => {
    let sound = true;
    for (const service of only === undefined ? services : [only]) sound = report(service, await verify(service)) && sound;
    if (!sound) process.exitCode = 1;
  },
  export: async () => pipeline(Readable.fromWeb(await auditor.entries(only!, given)), process.stdout),
  heads: async () => {
    for (const service of only === undefined ? services : [only]) for (const head of await witness.heads(service)) process.stdout.write(`${JSON.stringify(head)}\n`);
  },
  keys: async () => {
    for (const key of await auditor.keys(only!)) process.stdout.write(`${JSON.stringify(key)}\n`);
  },
};

async function verify(service: string): Promise<Verdict> {
  const heads = given['heads'] === undefined ? await witness.heads(service) : lines<Head>(given['heads']).filter((head) => head.service === service);
  const known = given['keys'] === undefined ? await auditor.keys(service) : lines<{ publicKey: string }>(given['keys']);
  const keys = new Map(known.map(({ publicKey }) => [keyIdOf(publicKey), publicKey]));
  const verdict = await verifyChain(await linksOf(service), { heads, keys });
  const left = given['database'] === undefined ? 0 : await countUnlinked(given['database']);
  return left === 0 ? verdict : { ...verdict, findings: [...verdict.findings, { sequence: verdict.entries + 1, what: 'unlinked', detail: `${left} entries are older than a minute and in no chain` }] };
}

async function linksOf(service: string): Promise<AsyncIterable<readonly Link[]>> {
  if (given['database'] !== undefined) return linksInDatabase(given['database']);
  if (given['entries'] !== undefined) return exportedLinks(createReadStream(given['entries']));
  return exportedLinks(await auditor.entries(service, {}));
}

function report(service: string, { entries, heads, provenTo, findings }: Verdict): boolean {
  process.stdout.write(`${service}: ${entries} entries, ${heads} signed heads, proven up to ${provenTo}: ${findings.length === 0 ? 'sound' : 'NOT SOUND'}\n`);
  for (const { sequence, what, detail } of findings) process.stdout.write(`  ${sequence} ${what}: ${detail}\n`);
  return findings.length === 0;
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T);
}

const run = commands[command];
if (run === undefined || (only === undefined ? command === 'export' || command === 'keys' : !services.includes(only))) end(usage);
await run().catch((error: unknown) => {
  if (error instanceof AuditRefused) end(error.message);
  throw error;
});

function end(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
