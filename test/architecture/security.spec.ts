import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runtimeOf, type BillOfMaterials } from '../supply/bill-of-materials.ts';
import { installed, manifests, parts, readBill, root } from '../supply/parts.ts';

const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
const rows = [...page.matchAll(/^\| (\d+\.\d+\.\d+) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, id, status, why]) => ({ id: id!, status: status!, why: why! }));
const pathsIn = (text: string) => [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+|[\w-]+\.md)`/g)].map(([, path]) => path!);

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has. */
const sections: Readonly<Record<string, number>> = {
  '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2,
  '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1,
  '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2,
  '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4,
  '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3,
  '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4,
  '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2,
  '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1,
  '9.1': 3, '9.2': 4,
  '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3,
  '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1,
  '12.1': 3, '12.2': 2, '12.3': 4,
  '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5,
  '14.1': 2, '14.2': 4, '14.3': 3,
  '15.1': 3, '15.2': 3, '15.3': 7,
  '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3,
  '17.1': 1, '17.2': 4, '17.3': 2,
};

describe('docs/security.md', () => {
  it('has each requirement of ASVS 5.0 up to level 2 once, in its order', () => {
    const wanted = Object.entries(sections).flatMap(([section, count]) => Array.from({ length: count }, (_, at) => `${section}.${at + 1}`));
    expect(rows.map(({ id }) => id)).toEqual(wanted);
  });

  it('calls met what something shows, and says of the rest why', () => {
    expect(rows.filter(({ status }) => !['met', 'not applicable', 'open'].includes(status))).toEqual([]);
    expect(rows.filter(({ status, why }) => status === 'met' && pathsIn(why).length === 0)).toEqual([]);
    expect(rows.filter(({ why }) => why.trim().length < 5)).toEqual([]);
  });

  it('points at what is there', () => {
    expect(pathsIn('`docs/gone.md`, `x`')).toEqual(['docs/gone.md']);
    expect(pathsIn(page).filter((path) => !path.startsWith('dist/') && !existsSync(join(root, path)))).toEqual([]);
  });

  it('counts its own rows', () => {
    const count = (wanted: string) => rows.filter(({ status }) => status === wanted).length;
    expect(page).toContain(`${rows.length} requirements: ${count('met')} met, ${count('not applicable')} not applicable, ${count('open')} open.`);
  });
});

describe('the bill of materials', () => {
  const namesIn = (bill: BillOfMaterials) => bill.components.map((component) => component['bom-ref']).filter((ref) => !ref.startsWith('@huipin/'));

  it('of what is installed holds what the lock file calls no development, and nothing else', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { version?: string; dev?: boolean; devOptional?: boolean; link?: boolean }> };
    const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { optionalDependencies: object };
    const locked = Object.entries(packages)
      .filter(([path, { dev = false, devOptional = false, link = false }]) => path.includes('node_modules/') && !dev && !devOptional && !link)
      .map(([path, { version }]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), version }))
      // Node itself, which an image brings.
      .filter(({ name }) => !(name in optionalDependencies));
    // The client is a package for others; what it needs is installed with it.
    expect(namesIn(runtimeOf(readBill(), [...parts, '@huipin/client'], installed))).toEqual([...new Set(locked.map(({ name, version }) => `${name}@${version}`))].sort());
  });

  it('holds what the pages of the portal are bundled of as well', () => {
    const [all, without] = [manifests, installed].map((of) => new Set(namesIn(runtimeOf(readBill(), ['@huipin/portal'], of))));
    const bundled = [...all!].filter((name) => !without!.has(name)).map((name) => name.slice(0, name.lastIndexOf('@')));
    expect(bundled).toEqual(expect.arrayContaining(['@fontsource/noto-sans-sc', 'antd', 'react', 'stylis']));
    expect(bundled).not.toContain('vite');
  });
});
