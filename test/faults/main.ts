// `npm run faults -- --minutes M --seed S [--mutant NAME]`: injects faults and checks; the last line is the path of the report.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutants } from './inside/mutants.ts';
import { runFaults, type Report } from './run.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    mutant: { type: 'string', default: '' },
    reports: { type: 'string', default: join(import.meta.dirname, 'reports') },
    keep: { type: 'boolean', default: false },
  },
});
const { mutant } = values;
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (!(minutes > 0) || !Number.isInteger(seed)) refuse('npm run faults -- --minutes M --seed S [--mutant NAME]');
if (mutant !== '' && !(mutant in mutants)) refuse(`no mutant ${mutant}; there are: ${Object.keys(mutants).join(', ')}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
const folder = mkdtempSync(join(tmpdir(), 'huipin-faults-'));
// PostgreSQL, which as root runs as another user, has to pass through it.
chmodSync(folder, 0o711);
const { report, findings } = await runFaults({ folder, minutes, seed, mutant });
for (const finding of findings.slice(0, 40)) console.log(`  ${finding}`);
if (findings.length > 40) console.log(`  … and ${findings.length - 40} more, in ${join(folder, 'logs', 'findings.txt')}`);
writeFileSync(join(folder, 'logs', 'findings.txt'), findings.join('\n'));
console.table(report.faults);
const caught = isBad(report);
// The servers' own words help whoever looks for the cause.
if (values.keep || caught) console.log(`logs: ${join(folder, 'logs')}`);
else process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
console.log(save(report));
process.exit(caught ? 1 : 0);

function isBad({ lost, duplicated, disordered }: Report): boolean {
  return lost + duplicated + disordered > 0;
}

function save(result: Report): string {
  mkdirSync(values.reports, { recursive: true });
  const path = join(values.reports, `${['faults', mutant, `${minutes}min`, `seed${seed}`].filter(Boolean).join('-')}.json`);
  writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`);
  return path;
}

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
