import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const charts = join(root, 'helm');
export const profiles = ['embedded', 'standard', 'external'] as const;
export type Profile = (typeof profiles)[number];

export const exampleFolder = (profile: Profile) => join(charts, 'platform', 'examples', profile);
export const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: Record<string, string>; readonly annotations?: Record<string, string> };
  readonly spec?: Record<string, unknown>;
  readonly data?: Record<string, string>;
}

/** The objects of a rendering; a key that stands twice, or any other doubt of the reader, is an error. */
export function parseObjects(text: string): KubernetesObject[] {
  const documents = parseAllDocuments(text, { uniqueKeys: true });
  if (!Array.isArray(documents)) return [];
  return documents.flatMap((document) => {
    const [doubt] = [...document.errors, ...document.warnings];
    if (doubt !== undefined) throw doubt;
    return (document.toJS() as KubernetesObject | null) ?? [];
  });
}

const known = new Map<Profile, readonly KubernetesObject[]>();

/** What the committed rendering of a profile's example holds. */
export function renderedObjects(profile: Profile): readonly KubernetesObject[] {
  const folder = join(exampleFolder(profile), 'rendered');
  const objects = known.get(profile) ?? readdirSync(folder).flatMap((file) => parseObjects(readFileSync(join(folder, file), 'utf8')));
  known.set(profile, objects);
  return objects;
}
