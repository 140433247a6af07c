import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { services } from '@huipin/contracts';
import { archive, PREFIX } from './images.ts';
import { say } from '../say.ts';

/** Releases after the one that is here, each with one migration more: one that widens the schema, one that fails. */
const releases = {
  next: { parts: services, sql: 'create table of_the_next_release (id integer primary key);\n' },
  broken: { parts: ['registry'], sql: 'create table of_a_broken_release (id integer primary key);\nselect 1 / 0;\n' },
} as const;
export type Variant = keyof typeof releases;

const everything: readonly string[] = [...services, 'portal', 'local'];

/** The images of `tag` once more under the name of the variant: all parts, so that one tag names a whole release. */
export function makeVariant(variant: Variant, tag: string, only = everything): string[] {
  const { parts, sql } = releases[variant];
  const folder = mkdtempSync(join(tmpdir(), 'huipin-variant-'));
  const file = join(folder, `9000000000000-of-the-${variant}-release.sql`);
  writeFileSync(file, sql);
  try {
    return only.map((name) => {
      const isChanged = (parts as readonly string[]).includes(name);
      const container = buildah('from', '--pull-never', `${PREFIX}/${name}:${tag}`);
      if (isChanged) buildah('copy', '-q', container, file, `/huipin/services/${name}/dist/migrations/`);
      // Another image in any case, so that its pods are replaced.
      buildah('config', '--label', `huipin.release=${variant}`, container);
      const reference = `${PREFIX}/${name}:${variant}`;
      buildah('commit', '-q', '--rm', '--timestamp', '0', container, reference);
      say(reference);
      return archive(reference, `${name}-${variant}`);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function buildah(...args: string[]): string {
  return execFileSync('buildah', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
}
