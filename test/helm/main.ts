// `npm run helm -w @huipin/test`: writes what is made from other files: topics and readers of the chart, READMEs, examples.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { charts, exampleFolder, profiles } from './charts.ts';
import { render, splitByPart } from './render.ts';
import { copyOfCharts, documentation } from './tools.ts';
import { readersFile, topicsFile } from './topics.ts';

writeFileSync(join(charts, 'platform', 'files', 'topics.yaml'), topicsFile());
writeFileSync(join(charts, 'platform', 'files', 'readers.yaml'), readersFile());
const folder = copyOfCharts();
try {
  for (const chart of ['service', 'platform']) writeFileSync(join(charts, chart, 'README.md'), documentation(join(folder, chart)));
  for (const profile of profiles) {
    const { text, refusal } = render(folder, profile);
    if (refusal !== '') throw new Error(refusal);
    const rendered = join(exampleFolder(profile), 'rendered');
    rmSync(rendered, { recursive: true, force: true });
    mkdirSync(rendered);
    for (const [part, objects] of splitByPart(text)) writeFileSync(join(rendered, `${part}.yaml`), objects);
  }
} finally {
  rmSync(folder, { recursive: true });
}
