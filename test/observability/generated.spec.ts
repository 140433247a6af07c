import { describe, expect, it } from '@jest/globals';
import { read } from '../helm/charts.ts';
import { dashboards } from './dashboards.ts';
import { generatedFiles } from './generated.ts';
import { readObjectives, runbookOf } from './objectives.ts';
import { ruleGroups } from './rules.ts';

const objectives = readObjectives();
const alerts = [...new Set([...objectives.objectives, ...objectives.conditions].map(({ alert }) => alert))];

describe('what is made from deploy/observability/objectives.yaml', () => {
  it.each([...generatedFiles()])('stands in %s; npm run observability -w @huipin/test writes it', (path, text) => expect(read(path)).toBe(text));

  it('pages before the budget of 30 days is gone: the fastest pace within an hour, in time to act', () => {
    const paces = objectives.burns.map(({ factor, long, short }) => [factor, long, short]);
    expect(paces).toEqual([[14.4, '1h', '5m'], [6, '6h', '30m'], [1, '3d', '6h']]);
  });
});

describe.each(alerts)('the runbook of %s', (alert) => {
  const text = read(runbookOf(alert));
  it('says what it means, whom it hurts, how to look and what to do, with commands', () => {
    expect(text.match(/^## .+$/gm)).toEqual(['## Meaning', '## Impact', '## Diagnosis', '## Mitigation']);
    expect(text).toMatch(new RegExp(`^# ${alert}\\n`));
    expect(text.split('## Diagnosis')[1]).toMatch(/^```sh$/m);
  });

  it('is where its rules lead', () => {
    const rules = ruleGroups(objectives).flatMap((group) => group.rules).filter((rule) => rule.alert === alert);
    expect(rules.map(({ annotations }) => annotations?.['runbook_url'])).toEqual(rules.map(() => runbookOf(alert)));
    expect(rules.every(({ labels, annotations }) => /^(?:page|ticket)$/.test(labels?.['severity'] ?? '') && Boolean(annotations?.['summary'] && annotations['summary_zh']))).toBe(true);
  });
});

describe.each(dashboards(objectives))('the dashboard $uid', ({ panels }) => {
  it('has panels that do not overlap and do not leave the grid', () => {
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) => Array.from({ length: w * h }, (_, at) => `${x + (at % w)} ${y + Math.floor(at / w)}`));
    expect(new Set(cells).size).toBe(cells.length);
    expect(panels.every(({ gridPos: { x, w } }) => x + w <= 24)).toBe(true);
  });
});
