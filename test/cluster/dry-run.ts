import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFolder, parseObjects, profiles, type KubernetesObject } from '../helm/charts.ts';
import { render } from '../helm/render.ts';
import { copyOfCharts, spawnHelm } from '../helm/tools.ts';
import { applyNamespace, tryKubectl } from './cluster.ts';
import { say } from '../say.ts';

/** A namespace in which nothing is, so that no object is asked of as a change of another. */
const EMPTY = 'huipin-dry-run';

interface Asked {
  readonly accepted: number;
  readonly unknownKinds: readonly string[];
  readonly refused: readonly string[];
}

/** Every object of every profile, asked of the API server by a strict dry run, with the definitions of the operators in `crds`. */
export function dryRun(crds: string): object {
  applyNamespace(EMPTY);
  applyDefinitions(crds);
  const folder = copyOfCharts();
  const lint = profiles.map((profile) => spawnHelm(['lint', '--strict', join(folder, 'platform'), '--values', join(exampleFolder(profile), 'values.yaml')]));
  const asked = Object.fromEntries(profiles.map((profile) => [profile, ask(parseObjects(render(folder, profile).text))]));
  for (const [profile, { accepted, unknownKinds, refused }] of Object.entries(asked)) say(`${profile}: ${accepted} accepted, ${unknownKinds.length} of unknown kinds, ${refused.length} refused`);
  const misspelt = misspell(parseObjects(render(folder, 'standard').text), 'KafkaTopic');
  const lintFailed = lint.filter(({ status }) => status !== 0).map(({ stdout, stderr }) => stdout + stderr);
  return { profiles: asked, misspelt, lintFailed, isBad: lintFailed.length > 0 || Object.values(asked).some(({ refused }) => refused.length > 0) || !misspelt.refused };
}

/** The operators' kinds, by a folder of their definitions. */
export function applyDefinitions(crds: string): void {
  if (crds !== '') for (const file of readdirSync(crds).filter((name) => /\.ya?ml$/.test(name))) mustApply(join(crds, file));
}

function mustApply(file: string): void {
  const { status, stderr } = tryKubectl(['apply', '--server-side', '-f', file]);
  if (status !== 0) throw new Error(`${file}: ${stderr}`);
}

function ask(objects: readonly KubernetesObject[]): Asked {
  const asked = { accepted: 0, unknownKinds: [] as string[], refused: [] as string[] };
  for (const object of objects) {
    const { status, stderr } = strict(object);
    const name = `${object.apiVersion} ${object.kind} ${object.metadata.name}`;
    if (status === 0) asked.accepted += 1;
    else if (/no matches for kind|resource mapping not found/.test(stderr)) asked.unknownKinds.push(name);
    else asked.refused.push(`${name}: ${stderr.trim()}`);
  }
  return asked;
}

function strict(object: unknown) {
  return tryKubectl(['apply', '--namespace', EMPTY, '--dry-run=server', '--validate=strict', '-f', '-'], JSON.stringify(object));
}

/** A key that nobody knows must be refused; otherwise the acceptance of all others says nothing. */
function misspell(objects: readonly KubernetesObject[], kind: string): { refused: boolean; says: string } {
  const object = objects.find((each) => each.kind === kind)!;
  const { status, stderr } = strict({ ...object, spec: { ...object.spec, partitons: 1 } });
  return { refused: status !== 0 && stderr.includes('partitons'), says: stderr.trim() };
}
