import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseObjects, profiles, type KubernetesObject } from '../helm/charts.ts';
import { render } from '../helm/render.ts';
import { copyOfCharts, tool } from '../helm/tools.ts';
import { kubectl, until } from './cluster.ts';
import { applyDefinitions } from './dry-run.ts';

interface Schema {
  properties?: object;
  additionalProperties?: unknown;
  'x-kubernetes-preserve-unknown-fields'?: boolean;
  'x-kubernetes-group-version-kind'?: readonly { readonly group: string; readonly version: string; readonly kind: string }[];
}

interface Checked {
  readonly valid: number;
  readonly invalid: readonly string[];
  readonly withoutSchema: readonly string[];
}

/** What kubeconform finds by the schemas of this very cluster, in which a member that nobody knows is an error. */
export async function checkBySchemas(crds: string): Promise<{ profiles: Readonly<Record<string, Checked>>; misspelt: readonly string[]; isBad: boolean }> {
  applyDefinitions(crds);
  // The API server describes a new kind a moment later.
  await until('the kinds are described', () => crds === '' || kubectl(['get', '--raw', '/openapi/v2']).includes('"KafkaTopic"'), 60);
  const folder = mkdtempSync(join(tmpdir(), 'huipin-schemas-'));
  try {
    writeSchemas(folder);
    const charts = copyOfCharts();
    const checked = Object.fromEntries(profiles.map((profile) => [profile, check(folder, render(charts, profile).text)]));
    const [deployment] = parseObjects(render(charts, 'embedded').text).filter(({ kind }) => kind === 'Deployment');
    const misspelt = check(folder, JSON.stringify(misspell(deployment!))).invalid;
    return { profiles: checked, misspelt, isBad: misspelt.length === 0 || Object.values(checked).some(({ invalid }) => invalid.length > 0) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One file per kind, which refers to the definitions as the API server gives them. */
function writeSchemas(folder: string): void {
  const { definitions } = JSON.parse(kubectl(['get', '--raw', '/openapi/v2'])) as { definitions: Record<string, Schema> };
  for (const definition of Object.values(definitions)) close(definition);
  const all = join(folder, 'definitions.json');
  writeFileSync(all, JSON.stringify({ definitions }));
  for (const [name, definition] of Object.entries(definitions)) {
    for (const { group, version, kind } of definition['x-kubernetes-group-version-kind'] ?? []) {
      // The core has no group; kubeconform says its version for it.
      writeFileSync(join(folder, `${group || version}-${version}-${kind.toLowerCase()}.json`), JSON.stringify({ $ref: `file://${all}#/definitions/${name}` }));
    }
  }
}

/** Closes every object whose members are listed, at any depth; a number or text (`intstr`) is written as text by this document. */
function close(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  const object = schema as Schema & { format?: string; type?: unknown };
  if (object.format === 'int-or-string') object.type = ['string', 'integer'];
  if (object.properties !== undefined && object.additionalProperties === undefined && object['x-kubernetes-preserve-unknown-fields'] !== true) object.additionalProperties = false;
  for (const value of Object.values(schema)) close(value);
}

function check(folder: string, text: string): Checked {
  const location = `${folder}/{{ .Group }}-{{ .ResourceAPIVersion }}-{{ .ResourceKind }}.json`;
  const { stdout, stderr } = spawnSync(tool('kubeconform'), ['-schema-location', location, '-ignore-missing-schemas', '-output', 'json', '-verbose', '-'], { input: text, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (stdout === '') throw new Error(stderr);
  const { resources } = JSON.parse(stdout) as { resources: { kind: string; name: string; version: string; status: string; msg: string }[] };
  const of = (...wanted: string[]) => resources.filter(({ status }) => wanted.includes(status));
  return {
    valid: of('statusValid').length,
    invalid: of('statusInvalid', 'statusError').map(({ kind, name, msg }) => `${kind} ${name}: ${msg}`),
    withoutSchema: of('statusSkipped').map(({ version, kind, name }) => `${version} ${kind} ${name}`),
  };
}

function misspell(object: KubernetesObject): object {
  return { ...object, spec: { ...object.spec, replica: 1 } };
}
