// `npm run cluster -- images|install|upgrade|… [--tag T]`: proofs on a real cluster, by KUBECONFIG; see README.md beside this file.
import { execSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dryRun } from './dry-run.ts';
import { installExternal } from './external.ts';
import { buildImages } from './images.ts';
import { install } from './install.ts';
import { killEach } from './kill.ts';
import { growAndShrink } from './scale.ts';
import { checkBySchemas } from './schemas.ts';
import { failedUpgrade, interruptedUpgrade, upgradeAndBack } from './upgrade.ts';

import { makeVariant } from './variants.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { tag: { type: 'string', default: '1' }, load: { type: 'string', default: '' }, crds: { type: 'string', default: '' }, only: { type: 'string' } } });
const { tag, load, crds, only } = values;

const proofs: Readonly<Record<string, () => object | Promise<object>>> = {
  images: () => {
    const images = buildImages(tag, only?.split(','));
    loadAll(images.map(({ archive }) => archive));
    return { images: images.map(({ archive: _archive, ...image }) => image) };
  },
  variants: () => {
    for (const variant of ['next', 'broken'] as const) loadAll(makeVariant(variant, tag, only?.split(',')));
    return {};
  },
  install: () => install(tag),
  external: () => installExternal(tag),
  upgrade: () => upgradeAndBack('next'),
  'failed-upgrade': () => failedUpgrade(),
  'interrupted-upgrade': () => interruptedUpgrade(),
  kill: () => killEach(),
  scale: () => growAndShrink(tag),
  'dry-run': () => dryRun(crds),
  schemas: () => checkBySchemas(crds),
};

/** `--load COMMAND` puts an archive on the nodes, for instance `kind load image-archive`. */
function loadAll(archives: readonly string[]): void {
  if (load !== '') for (const archive of archives) execSync(`${load} '${archive}'`, { stdio: ['ignore', 'ignore', 'inherit'] });
}

const [name = ''] = positionals;
const proof = proofs[name];
if (proof === undefined) {
  process.stderr.write(`npm run cluster -- ${Object.keys(proofs).join('|')} [--tag T]\n`);
  process.exit(2);
}
const result: { isBad?: boolean } = await proof();
const { isBad = false, ...report } = result;
console.log(JSON.stringify(report, null, 2));
// A part of the images, or variants of them, are no finding.
if (name === 'variants' || only !== undefined) process.exit(0);
const folder = join(import.meta.dirname, 'reports');
mkdirSync(folder, { recursive: true });
const path = join(folder, `${name}.json`);
writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
console.log(path);
process.exit(isBad ? 1 : 0);
