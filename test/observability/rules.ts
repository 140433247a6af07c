import { services } from '@huipin/contracts';
import { stringify } from 'yaml';
import { budgetOf, isOfRequests, runbookOf, type AgeObjective, type Burn, type Condition, type Objective, type Objectives, type RequestObjective } from './objectives.ts';

interface Rule {
  readonly record?: string;
  readonly alert?: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

interface Group {
  readonly name: string;
  readonly interval: string;
  readonly rules: readonly Rule[];
}

/** Of this platform; by OTLP the name of a service becomes its job, and whoever scrapes names it so. */
const OURS = 'job=~"huipin-.+"';

/** Recorded under one name per objective and window: the share that was bad. */
export const badRatio = ({ name }: Objective, window: string) => `job:huipin_${name}_bad:ratio_${window}`;
export const lateNow = ({ name }: Objective) => `job:huipin_${name}_late:bool`;

/** The rules in Prometheus' own form; a PrometheusRule has the same groups. */
export function rulesFile(objectives: Objectives): string {
  const lines = ['# Made by npm run observability -w @huipin/test from deploy/observability/objectives.yaml.'];
  return `${lines.join('\n')}\n${stringify({ groups: ruleGroups(objectives) }, { lineWidth: 0 })}`;
}

export function ruleGroups({ burns, objectives, conditions }: Objectives): Group[] {
  const windows = [...new Set(burns.flatMap(({ long, short }) => [short, long]))];
  return [
    ...objectives.map((objective) => ({
      name: `huipin-${objective.name}`,
      interval: '30s',
      rules: [...recordings(objective, windows), ...burns.map((burn) => burnAlert(objective, burn))],
    })),
    { name: 'huipin-conditions', interval: '30s', rules: conditions.flatMap(conditionAlerts) },
  ];
}

function recordings(objective: Objective, windows: readonly string[]): Rule[] {
  if (isOfRequests(objective)) return windows.map((window) => ({ record: badRatio(objective, window), expr: badRequests(objective, window) }));
  return [{ record: lateNow(objective), expr: isLate(objective) }, ...windows.map((window) => ({ record: badRatio(objective, window), expr: `avg_over_time(${lateNow(objective)}[${window}])` }))];
}

function badRequests({ requests, bad }: RequestObjective, window: string): string {
  const all = `sum by (job) (rate(${requests}{${OURS}}[${window}]))`;
  return `(sum by (job) (rate(${requests}{${OURS},${bad}}[${window}])) or 0 * ${all}) / ${all}`;
}

/** What stands in a database is the same from every replica: the greatest is true, the sum is not. */
function isLate({ age, where, late }: AgeObjective): string {
  return `max by (job) (${age}{${[OURS, where].filter(Boolean).join()}}) > bool ${late}`;
}

function burnAlert(objective: Objective, { factor, long, short, severity }: Burn): Rule {
  const limit = Number((factor * budgetOf(objective)).toFixed(6));
  const { alert, name, promise, promiseZh, objective: percent } = objective;
  return {
    alert,
    expr: `${badRatio(objective, long)} > ${limit} and ${badRatio(objective, short)} > ${limit}`,
    labels: { severity, objective: name, window: long },
    annotations: {
      summary: `{{ $labels.job }} goes through its error budget at ${factor} times the pace it may: {{ $value | humanizePercentage }} of ${long} against the promise that ${promise} (${percent} %)`,
      summary_zh: `{{ $labels.job }} 正以 ${factor} 倍速度消耗误差预算（${long} 内 {{ $value | humanizePercentage }}）：承诺“${promiseZh}”（${percent} %）`,
      runbook_url: runbookOf(alert),
    },
  };
}

function conditionAlerts({ alert, expr, for: wait, severity, each, summary, summaryZh }: Condition): Rule[] {
  const subjects = each === 'service' ? services.map((service) => ({ job: `huipin-${service}` })) : [{}];
  return subjects.map((subject: { job?: string }) => ({
    alert,
    expr: expr.replaceAll('$job', subject.job ?? ''),
    ...(wait !== undefined && { for: wait }),
    labels: { severity, ...subject },
    annotations: { summary, summary_zh: summaryZh, runbook_url: runbookOf(alert) },
  }));
}
