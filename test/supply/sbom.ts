// `npm run sbom -w @huipin/test`: what each part runs by, and all of them together, as CycloneDX in dist/sbom; the same bytes for the same commit, because they go into images.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runtimeOf } from './bill-of-materials.ts';
import { manifests, parts, readBill, root } from './parts.ts';

const bill = readBill();
mkdirSync(join(root, 'dist', 'sbom'), { recursive: true });
write('huipin', parts);
for (const part of parts) write(part.replace('@huipin/', ''), [part]);

function write(name: string, of: readonly string[]): void {
  const part = runtimeOf(bill, of, manifests);
  const file = join('dist', 'sbom', `${name}.cdx.json`);
  writeFileSync(join(root, file), `${JSON.stringify(part, null, 2)}\n`);
  process.stdout.write(`${file}: ${part.components.length} components\n`);
}
