import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BillOfMaterials, Manifests } from './bill-of-materials.ts';

export const root = join(import.meta.dirname, '..', '..');

const folders = globSync(['services/*/package.json', 'libs/*/package.json', 'deploy/local/package.json'], { cwd: root }).map((path) => dirname(path)).sort();

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  /** Packages for development whose code goes out in what the build makes of them: the portal’s pages. */
  readonly bundled?: readonly string[];
}

const read = (folder: string) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;

const projects = folders.map(read);

/** By what is installed where a project runs. */
export const installed: Manifests = new Map(projects.map((manifest) => [manifest.name, manifest]));

/** By what goes out with a project. */
export const manifests: Manifests = new Map(projects.map((manifest) => [manifest.name, { dependencies: shipped(manifest) }]));

/** What a project needs to run, installed beside it or bundled. */
export function shipped({ name, dependencies, devDependencies = {}, bundled = [] }: Manifest): Readonly<Record<string, string>> {
  const missing = bundled.filter((each) => devDependencies[each] === undefined);
  if (missing.length > 0) throw new Error(`${name} bundles ${missing.join(', ')}, which is not among its devDependencies`);
  return { ...dependencies, ...Object.fromEntries(bundled.map((each) => [each, devDependencies[each]!])) };
}

/** The packages that are put into images of their own. */
export const parts: readonly string[] = folders.filter((folder) => !folder.startsWith('libs/')).map((folder) => read(folder).name);

/** Of the lock file, with all that is there for development. Peers are in it as what they are: somebody's dependencies. */
export function readBill(): BillOfMaterials {
  const command = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--legacy-peer-deps'];
  return JSON.parse(execFileSync('npm', command, { cwd: root, maxBuffer: 2 ** 28, encoding: 'utf8' })) as BillOfMaterials;
}
