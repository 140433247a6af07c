// `npm run drill:previous-release -- --ref COMMIT [--only PATHS]`: the integration specs of the services of a release before,
// on the schema of this one. That a rollback needs no step of its own is shown by it. What fails is run once more on
// that release's own schema: what fails there too says nothing of the schema, and is reported as such.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../helm/charts.ts';
import { say } from '../say.ts';

interface Results {
  readonly passed: number;
  /** Paths of specs with the names of what failed there. */
  readonly failures: ReadonlyMap<string, readonly string[]>;
}

const { values } = parseArgs({ options: { ref: { type: 'string' }, only: { type: 'string', default: 'services' } } });
const { ref, only } = values;
if (ref === undefined) {
  process.stderr.write('npm run drill:previous-release -- --ref COMMIT: which commit is the release before?\n');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'huipin-previous-'));
// PostgreSQL, which as root runs as another user, has to pass through it.
chmodSync(folder, 0o711);
try {
  process.exitCode = run(ref) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(ref: string): boolean {
  git('clone', '-q', `file://${root}`, '.');
  git('checkout', '-q', ref);
  const release = git('rev-parse', 'HEAD').trim();
  const onSchemaWith = widen();
  say(`${release.slice(0, 8)} with ${onSchemaWith.length} migrations more: ${onSchemaWith.join(', ')}`);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const { passed, failures } = specs(only.split(','));
  const onItsOwn = failures.size === 0 ? new Set() : failuresOnItsOwnSchema([...failures.keys()]);
  const names = [...failures.values()].flat();
  const failed = names.filter((name) => !onItsOwn.has(name));
  const failedOnItsOwnSchemaToo = names.filter((name) => onItsOwn.has(name));
  const file = join(root, 'test/drills/reports/previous-release.json');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ release, onSchemaWith, passed, failed, failedOnItsOwnSchemaToo }, null, 2)}\n`);
  say(`${passed} passed, ${failed.length} failed, ${failedOnItsOwnSchemaToo.length} fail on that release's own schema too: ${file}`);
  return failed.length === 0 && passed > 0 && onSchemaWith.length > 0;
}

/** Brings the migrations of this tree into the other one; those that were not there. */
function widen(): string[] {
  const of = (tree: string) => globSync(['libs/*/migrations/*.sql', 'services/*/src/migrations/*.sql'], { cwd: tree });
  const [before, now] = [new Set(of(folder)), of(root)];
  for (const path of now) cpSync(join(root, path), join(folder, path));
  return now.filter((path) => !before.has(path)).sort();
}

function failuresOnItsOwnSchema(paths: readonly string[]): Set<string> {
  git('checkout', '-q', '.');
  git('clean', '-q', '-f', '--', 'libs', 'services');
  return new Set([...specs(paths).failures.values()].flat());
}

function specs(paths: readonly string[]): Results {
  const report = join(folder, 'report.json');
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--selectProjects', 'int', '--json', '--outputFile', report, '--', ...paths];
  spawnSync(process.execPath, jest, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[] };
  const failedIn = ({ name, assertionResults }: (typeof testResults)[number]) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    return failed.length > 0 ? failed : [name];
  };
  return { passed: numPassedTests, failures: new Map(testResults.filter(({ status }) => status === 'failed').map((each) => [each.name, failedIn(each)])) };
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
}
