import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BillOfMaterials, Manifests } from './bill-of-materials.ts';

export const root = join(import.meta.dirname, '..', '..');

const folders = globSync(['services/*/package.json', 'libs/*/package.json', 'deploy/local/package.json'], { cwd: root }).map((path) => dirname(path)).sort();
const read = (folder: string) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { name: string; dependencies?: Record<string, string> };

export const manifests: Manifests = new Map(folders.map((folder) => [read(folder).name, read(folder)]));

/** The packages that are put into images of their own. */
export const parts: readonly string[] = folders.filter((folder) => !folder.startsWith('libs/')).map((folder) => read(folder).name);

/** Of the lock file, with all that is there for development. Peers are in it as what they are: somebody's dependencies. */
export function readBill(): BillOfMaterials {
  const command = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--legacy-peer-deps'];
  return JSON.parse(execFileSync('npm', command, { cwd: root, maxBuffer: 2 ** 28, encoding: 'utf8' })) as BillOfMaterials;
}
