import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { charts } from './charts.ts';

interface Module {
  readonly path: string;
  readonly version: string;
  /** Leaves out what takes longest and is not used here. */
  readonly tags?: string;
  /** A dependency that the module takes from elsewhere, which the Go client takes over from nobody. */
  readonly replaced?: string;
}

/** Built once by the Go client; a second use takes no time. */
const modules = {
  helm: { path: 'helm.sh/helm/v4/cmd/helm', version: 'v4.3.1' },
  'helm-docs': { path: 'github.com/norwoodj/helm-docs/cmd/helm-docs', version: 'v1.14.2' },
  'helm-unittest': { path: 'github.com/helm-unittest/helm-unittest/cmd/helm-unittest', version: 'v1.1.2', replaced: 'github.com/vmware-labs/yaml-jsonpath@v0.3.2=github.com/helm-unittest/yaml-jsonpath@v0.4.0' },
  kubeconform: { path: 'github.com/yannh/kubeconform/cmd/kubeconform', version: 'v0.8.0' },
  promtool: { path: 'github.com/prometheus/prometheus/cmd/promtool', version: 'v0.316.0', tags: 'remove_all_sd' },
} satisfies Readonly<Record<string, Module>>;

/** A tool by its exact version: another one may render another text. */
export function tool(name: keyof typeof modules): string {
  const { path, version, tags = '', replaced }: Module = modules[name];
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'huipin', 'tools', `${name}-${version}`);
  const binary = join(folder, name);
  if (existsSync(binary)) return binary;
  process.stdout.write(`building ${name} ${version} (once; one to ten minutes)\n`);
  // Beside the place and moved there at the end: a build cut off leaves nothing half-made.
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const go = (...args: string[]) => spawnSync('go', args, { cwd: half, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, GOBIN: half, GOFLAGS: '', CGO_ENABLED: '0' } }).status === 0;
  const isBuilt =
    replaced === undefined
      ? go('install', '-tags', tags, `${path}@${version}`)
      : go('mod', 'init', 'tool') && go('mod', 'edit', '-replace', replaced) && go('get', `${path}@${version}`) && go('build', '-o', name, path);
  if (!isBuilt) throw new Error(`${name} ${version} could not be built: it takes Go 1.21 or newer, or the program at ${binary}`);
  if (!existsSync(folder)) renameSync(half, folder);
  return binary;
}

/** A copy of the charts with the dependencies of the platform in place, gone with this process; the work tree stays as it is. */
export function copyOfCharts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'huipin-charts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(charts, folder, { recursive: true });
  helm(['dependency', 'build', join(folder, 'platform')]);
  return folder;
}

export function helm(args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnHelm(args);
  if (status === 0) return stdout;
  throw error ?? new Error(stderr || stdout);
}

/** With configuration of its own: no plugin or repository of this user takes part. */
export function spawnHelm(args: readonly string[]): ReturnType<typeof spawnSync> & { stdout: string; stderr: string } {
  const home = join(dirname(tool('helm')), 'home');
  const env = { ...process.env, HELM_CACHE_HOME: home, HELM_CONFIG_HOME: home, HELM_DATA_HOME: home };
  return spawnSync(tool('helm'), args, { encoding: 'utf8', env });
}

/** README.md of a chart as helm-docs writes it. */
export function documentation(chart: string): string {
  return execFileSync(tool('helm-docs'), ['--dry-run', '--log-level', 'warning', '--sort-values-order', 'file', '--chart-search-root', chart], { encoding: 'utf8' });
}

/** What helm-unittest says of the suites of a chart; nothing when all of them pass. */
export function unittest(chart: string): string {
  const { status, stdout, stderr } = spawnSync(tool('helm-unittest'), ['.'], { cwd: chart, encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr;
}
