// `npm test`: every suite, lightest first; stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const only = process.argv.slice(2);
const suites = ['unit', 'contracts', 'int', 'e2e'].filter((suite) => only.length === 0 || only.includes(suite));
if (suites.length === 0) fail(`no such suite: ${only.join(', ')}; there are unit, contracts, int, e2e`);
if (Number(process.versions.node.split('.')[0]) < 24) fail('Node 24 is needed: run `npm ci` first, then `npm test`');

// End to end runs what is built, as everybody else does.
if (suites.includes('e2e')) run('build', 'npm', ['run', '--silent', 'build']);
for (const suite of suites) {
  // Two workers: the machine has two cores, and a database and a broker use them too.
  run(suite, process.execPath, ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--selectProjects', suite, '--maxWorkers', suite === 'e2e' ? '1' : '2']);
}

function run(name: string, command: string, args: readonly string[]): void {
  const began = Date.now();
  const { status, signal } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  process.stdout.write(`-- ${name}: ${((Date.now() - began) / 1_000).toFixed(1)} s\n`);
  if (status !== 0) fail(`${name} failed${signal ? ` by ${signal}` : ''}`);
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
