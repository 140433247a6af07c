import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { services } from '@huipin/contracts';
import { KAFKA_VERSION, POSTGRES_VERSION } from '@huipin/local';
import { BASE, ensureBaseImage } from './base-image.ts';
import { root } from '../helm/charts.ts';
import { say } from '../say.ts';

/** What is built into one image. */
interface Plan {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
}

const service = (name: string, project: string): Plan => ({ name, file: 'deploy/Dockerfile', args: ['--build-arg', `PROJECT=${project}`] });
const trial = (part: string): Plan => ({ name: `trial-${part}`, file: 'deploy/trial.Dockerfile', args: ['--target', part] });
const plans: readonly Plan[] = [...services.map((name) => service(name, `services/${name}`)), service('portal', 'services/portal'), service('local', 'deploy/local'), trial('postgres'), trial('kafka')];

const tags: Readonly<Record<string, string>> = { 'trial-postgres': POSTGRES_VERSION, 'trial-kafka': KAFKA_VERSION };
export const PREFIX = 'huipin.local';

export interface Image {
  readonly name: string;
  readonly reference: string;
  /** Digest of its manifest: the same for the same commit. */
  readonly digest: string;
  readonly megabytes: number;
  readonly archive: string;
}

/** Builds what is committed, not what lies about: the context is a clone. `tag` is that of the services. */
export function buildImages(tag: string, only: readonly string[] = plans.map(({ name }) => name)): Image[] {
  ensureBaseImage();
  const context = join(root, 'dist', 'images', 'context');
  rmSync(context, { recursive: true, force: true });
  mkdirSync(join(root, 'dist', 'images'), { recursive: true });
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, context]);
  return plans.filter(({ name }) => only.includes(name)).map((plan) => build(plan, context, tags[plan.name] ?? tag));
}

function build({ name, file, args }: Plan, context: string, tag: string): Image {
  const reference = `${PREFIX}/${name}:${tag}`;
  const began = Date.now();
  const npmrc = join(homedir(), '.npmrc');
  const options = [
    'bud', '-q', '--layers', '--isolation', 'chroot', '--network', 'host', '--timestamp', '0', '--format', 'oci',
    ...(existsSync(npmrc) ? ['--secret', `id=npmrc,src=${npmrc}`] : []),
    '--build-arg', `NODE=${BASE}`, '--ignorefile', join(context, 'deploy/Dockerfile.dockerignore'), '-f', join(context, file),
  ];
  const { status, stderr } = spawnSync('buildah', [...options, ...args, '-t', reference, context], { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${reference} could not be built:\n${stderr.split('\n').slice(-30).join('\n')}`);
  const path = archive(reference, `${name}-${tag}`);
  const digest = execFileSync('buildah', ['inspect', '--type', 'image', '--format', '{{.FromImageDigest}}', reference], { encoding: 'utf8' }).trim();
  const megabytes = Math.round(statSync(path).size / 1e6);
  say(`${reference} ${digest.slice(0, 19)} ${megabytes} MB in ${Math.round((Date.now() - began) / 1_000)} s`);
  return { name, reference, digest, megabytes, archive: path };
}

/** As a file that a node can load; its path. */
export function archive(reference: string, name: string): string {
  const path = join(root, 'dist', 'images', `${name}.tar`);
  rmSync(path, { force: true });
  execFileSync('buildah', ['push', '-q', reference, `docker-archive:${path}:${reference}`], { stdio: 'inherit' });
  return path;
}
