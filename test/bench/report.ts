import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

/** What a process has used while a figure was measured, its children included. */
export interface Cost {
  readonly cpuSeconds: number;
  /** The most it held at one time; pages that several share are counted once. */
  readonly rssMb: number;
}

/** One measured figure; a peer or raw limit beside it where the figure depends on the machine. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  /** The median of the runs. */
  readonly value: number;
  readonly runs: number;
  readonly peer?: string;
  readonly peerValue?: number;
  readonly ratio?: number;
  readonly goal?: string;
  readonly cpuSeconds?: number;
  readonly rssMb?: number;
  /** Of every process that took part, by its name; medians of the runs. */
  readonly processes?: Readonly<Record<string, Cost>>;
}

const folder = fileURLToPath(new URL('./results/', import.meta.url));

export type Bench = (args: readonly string[]) => Promise<Row[]>;

export function print(rows: readonly Row[]): void {
  const round = (value: number | undefined) => (value === undefined ? '' : Number(value.toPrecision(4)).toLocaleString('en'));
  console.table(
    rows.map((row) => ({
      what: row.what,
      value: round(row.value),
      unit: row.unit,
      runs: row.runs,
      peer: row.peer ? `${row.peer} ${round(row.peerValue)}` : '',
      ratio: round(row.ratio),
      goal: row.goal ?? '',
      'cpu s': round(row.cpuSeconds),
      'rss MB': round(row.rssMb),
    })),
  );
}

/** Rows that an earlier run has saved. */
export function measured(name: string): Row[] {
  const file = `${folder}${name}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { rows: Row[] }).rows : [];
}

export function save(name: string, rows: readonly Row[]): string {
  mkdirSync(folder, { recursive: true });
  const [cpu] = cpus();
  const machine = { cpu: cpu?.model, cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30), node: process.version };
  const path = `${folder}${name}.json`;
  writeFileSync(path, `${JSON.stringify({ name, machine, rows }, null, 2)}\n`);
  return path;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
