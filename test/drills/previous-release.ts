// `npm run drill:previous-release -- --ref COMMIT [--only PATHS]`: the integration specs of the services of a release before,
// on the schema of this one. That a rollback needs no step of its own is shown by it.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../helm/charts.ts';
import { say } from '../say.ts';

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
  execFileSync('git', ['clone', '-q', `file://${root}`, folder]);
  execFileSync('git', ['checkout', '-q', ref], { cwd: folder });
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim();
  const added = widen();
  say(`${commit.slice(0, 8)} with ${added.length} migrations more: ${added.join(', ')}`);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const report = join(folder, 'report.json');
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--selectProjects', 'int', '--json', '--outputFile', report, '--', ...only.split(',')];
  spawnSync(process.execPath, jest, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const { numPassedTests: passed, numFailedTests: failed, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const failures = testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName));
  const file = join(root, 'test/drills/reports/previous-release.json');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ release: commit, onSchemaWith: added, passed, failed, failures }, null, 2)}\n`);
  say(`${passed} passed, ${failed} failed: ${file}`);
  process.exitCode = failed > 0 || passed === 0 || added.length === 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[] }[];
}

/** Brings the migrations of this tree into the other one; those that were not there. */
function widen(): string[] {
  const of = (tree: string) => globSync(['libs/*/migrations/*.sql', 'services/*/src/migrations/*.sql'], { cwd: tree });
  const before = new Set(of(folder));
  const now = of(root);

  for (const path of now) cpSync(join(root, path), join(folder, path));
  return now.filter((path) => !before.has(path)).sort();
}
