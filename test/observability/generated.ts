import { dashboards } from './dashboards.ts';
import { readObjectives } from './objectives.ts';
import { rulesFile } from './rules.ts';

export const dashboardFolder = 'deploy/observability/dashboards';

/** Paths within the repository, and what stands there. The chart cannot read beyond itself, so it has a copy. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const objectives = readObjectives();
  const rules = rulesFile(objectives);
  return new Map([
    ['deploy/observability/rules.yaml', rules],
    ['helm/platform/files/rules.yaml', rules],
    ...dashboards(objectives).map((dashboard): [string, string] => [`${dashboardFolder}/${dashboard.uid}.json`, `${JSON.stringify(dashboard, undefined, 2)}\n`]),
  ]);
}
