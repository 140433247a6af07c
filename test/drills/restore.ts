// `npm run drill:restore -- --minutes M --seed S`: every service's database is lost under load and restored; the last line is the path of the report.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { waitForPostgres } from '@huipin/local';
import { startIssuer } from '@huipin/testing';
import { layGround } from '../faults/ground/ground.ts';
import { allTopics } from '../faults/check/quiesce.ts';
import { readLog } from '../faults/check/log.ts';
import { startReceivers } from '../faults/load/receivers.ts';
import { Writers } from '../faults/load/writers.ts';
import { startFleet } from '../faults/replicas.ts';
import { settle, tokensOf, untilServing } from '../faults/run.ts';
import { randomNumbers } from '../random.ts';
import { say } from '../say.ts';
import { archiveIn } from './archive.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    reports: { type: 'string', default: join(import.meta.dirname, 'reports') },
  },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
const folder = mkdtempSync(join(tmpdir(), 'huipin-drill-'));
// PostgreSQL, which as root runs as another user, has to pass through it.
chmodSync(folder, 0o711);

const issuer = await startIssuer();
const token = tokensOf(issuer);
const archive = archiveIn(join(folder, 'backup'));
const ground = await layGround(folder, archive.settings);
await archive.separateWal(ground);
await waitForPostgres(ground.adminUrl);
const fleet = await startFleet({ ground, issuer: issuer.url, seed, mutant: '' });
await untilServing(fleet);
say(`${fleet.replicas.length} processes are up; logs in ${folder}/logs`);
const random = randomNumbers(seed);
const receivers = await startReceivers(fleet.addresses, token, random);
const writers = await Writers.start(fleet.addresses, token, random);
const third = (minutes * 60_000) / 3;

await pause(third);
const backupBegan = Date.now();
const backupBytes = await archive.backUp(ground);
say(`a base backup of ${megabytes(backupBytes)} MB in ${secondsSince(backupBegan)} s, under load`);
await pause(third);

const lostAt = Date.now();
await archive.lose(ground);
const before = { acknowledged: writers.acknowledged.length, published: new Set((await readLog(ground.ownBrokers, allTopics)).map(({ id }) => id)).size };
say(`the databases are gone; ${before.acknowledged} records acknowledged, ${before.published} events on the topics`);
const restoreBegan = Date.now();
archive.restore(ground);
const unpacked = secondsSince(restoreBegan);
ground.postgres.begin();
await waitForPostgres(ground.adminUrl);
const recovered = secondsSince(restoreBegan);
while (writers.acknowledged.length === before.acknowledged) await pause(20);
const serving = secondsSince(restoreBegan);
say(`restored: unpacked after ${unpacked} s, recovered after ${recovered} s, the next record acknowledged after ${serving} s`);
await pause(third);

const { findings, ...counts } = await settle({ ground, writers, receivers, fleet, operator: await token('operator-demo', 'operate') }, 300);
await issuer.close();
const { atRest, lost, duplicated, disordered } = counts;
const report = { seed, minutes, before, ...counts, backupBytes, seconds: { goneBeforeRestoring: (restoreBegan - lostAt) / 1_000, unpacked, recovered, serving } };
for (const finding of findings.slice(0, 40)) console.log(`  ${finding}`);
console.table({ lost, duplicated, disordered });
const isBad = !atRest || lost + duplicated + disordered > 0;
if (isBad) console.log(`logs: ${folder}/logs`);
else process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
mkdirSync(values.reports, { recursive: true });
const path = join(values.reports, `restore-seed${seed}.json`);
writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
console.log(path);
process.exit(isBad ? 1 : 0);

function secondsSince(began: number): number {
  return Math.round((Date.now() - began) / 10) / 100;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
