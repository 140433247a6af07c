// `npm run observability -w @huipin/test`: writes rules and dashboards from deploy/observability/objectives.yaml.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../helm/charts.ts';
import { generatedFiles, dashboardFolder } from './generated.ts';

rmSync(join(root, dashboardFolder), { recursive: true, force: true });
for (const [path, text] of generatedFiles()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
