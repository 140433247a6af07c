import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../helm/charts.ts';
import { tool } from '../helm/tools.ts';
import type { Values } from './timeline.ts';

export const rules = join(root, 'deploy', 'observability', 'rules.yaml');

export interface Story {
  /** Its group alone is tried: the others would only take time. */
  readonly alert: string;
  /** Between two values of a series, and between two evaluations. */
  readonly step: string;
  readonly series: Readonly<Record<string, Values>>;
  /** Expression, when, and what it says then. */
  readonly then: readonly { readonly expr: string; readonly at: string; readonly value: number }[];
}

/** What promtool has to say of the rules in the face of these series; nothing = it went as told. */
export function tryRules({ alert, step, series, then }: Story): string {
  const folder = mkdtempSync(join(tmpdir(), 'huipin-rules-'));
  const tests = {
    rule_files: ['rules.yaml'],
    evaluation_interval: step,
    tests: [
      {
        interval: step,
        input_series: Object.entries(series).map(([name, values]) => ({ series: name, values: values.join(' ') })),
        promql_expr_test: then.map(({ expr, at, value }) => ({ expr, eval_time: at, exp_samples: [{ labels: '{}', value }] })),
      },
    ],
  };
  try {
    writeFileSync(join(folder, 'rules.yaml'), groupOf(alert));
    writeFileSync(join(folder, 'story.yaml'), stringify(tests));
    return promtool(['test', 'rules', join(folder, 'story.yaml')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each as a rule of its own, which is all that promtool can be asked. */
export function checkExpressions(expressions: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'huipin-rules-'));
  try {
    writeFileSync(join(folder, 'asked.yaml'), stringify({ groups: [{ name: 'asked', rules: expressions.map((expr, index) => ({ record: `asked:${index}`, expr })) }] }));
    return promtool(['check', 'rules', join(folder, 'asked.yaml')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function groupOf(alert: string): string {
  const { groups } = parse(readFileSync(rules, 'utf8')) as { groups: { rules: { alert?: string }[] }[] };
  return stringify({ groups: groups.filter((group) => group.rules.some((rule) => rule.alert === alert)) });
}

/** What it says where it is not content. */
export function promtool(args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(tool('promtool'), args, { encoding: 'utf8' });
  if (error) throw error;
  return status === 0 ? '' : stdout + stderr;
}
