import { parse } from 'yaml';
import { read } from '../helm/charts.ts';

export interface Burn {
  readonly factor: number;
  readonly long: string;
  readonly short: string;
  readonly severity: 'page' | 'ticket';
}

interface Pledge {
  readonly name: string;
  readonly alert: string;
  /** Percent. */
  readonly objective: number;
  readonly promise: string;
  readonly promiseZh: string;
}

/** So many of these requests are not bad. */
export interface RequestObjective extends Pledge {
  readonly requests: string;
  readonly bad: string;
}

/** So much of the time is this age, in seconds, at most `late`. */
export interface AgeObjective extends Pledge {
  readonly age: string;
  readonly where?: string;
  readonly late: number;
}

export type Objective = RequestObjective | AgeObjective;

export interface Condition {
  readonly alert: string;
  readonly severity: 'page' | 'ticket';
  readonly for?: string;
  readonly each?: 'service';
  readonly expr: string;
  readonly summary: string;
  readonly summaryZh: string;
}

export interface Objectives {
  readonly burns: readonly Burn[];
  readonly objectives: readonly Objective[];
  readonly conditions: readonly Condition[];
}

export function readObjectives(): Objectives {
  return parse(read('deploy', 'observability', 'objectives.yaml')) as Objectives;
}

/** `HuipinEventsParked` is in `docs/runbooks/events-parked.md`. */
export function runbookOf(alert: string): string {
  return `docs/runbooks/${alert.replace(/^Huipin/, '').replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.md`;
}

/** The part of time or of requests that may be bad. */
export function budgetOf({ objective }: Objective): number {
  return Number((1 - objective / 100).toFixed(6));
}

export const isOfRequests = (objective: Objective): objective is RequestObjective => 'requests' in objective;
