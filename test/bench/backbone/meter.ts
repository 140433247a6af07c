import { readdirSync, readFileSync } from 'node:fs';
import type { Cost } from '../report.ts';

const SAMPLE_MS = 500;
const TICKS_PER_SECOND = 100;

/** What the processes use, children included, while `work` runs. Names are the reader's, values process ids. */
export async function metered<T>(pids: Readonly<Record<string, number>>, work: () => Promise<T>): Promise<{ result: T; costs: Record<string, Cost> }> {
  const peaks = new Map<string, number>();
  const sample = () => {
    const families = familiesOf(Object.values(pids));
    for (const [name, pid] of Object.entries(pids)) peaks.set(name, Math.max(peaks.get(name) ?? 0, sum(families.get(pid)!, memoryOf)));
  };
  const used = () => {
    const families = familiesOf(Object.values(pids));
    return Object.entries(pids).map(([name, pid]) => [name, sum(families.get(pid)!, (member) => cpuOf(member, member === pid))] as const);
  };
  sample();
  const before = new Map(used());
  const timer = setInterval(sample, SAMPLE_MS);
  try {
    const result = await work();
    const costs = used().map(([name, cpu]) => [name, { cpuSeconds: cpu - before.get(name)!, rssMb: peaks.get(name)! }] as const);
    return { result, costs: Object.fromEntries(costs) };
  } finally {
    clearInterval(timer);
  }
}

function sum(members: readonly number[], figure: (pid: number) => number): number {
  return members.reduce((total, member) => total + figure(member), 0);
}

/** Each process with its descendants. */
function familiesOf(roots: readonly number[]): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const parent = Number(stat(Number(entry))[1]);
    const siblings = children.get(parent);
    if (siblings) siblings.push(Number(entry));
    else children.set(parent, [Number(entry)]);
  }
  return new Map(
    roots.map((root) => {
      const members = [root];
      for (const member of members) members.push(...(children.get(member) ?? []));
      return [root, members];
    }),
  );
}

/** Of the head of a family also what children that have ended had used. */
function cpuOf(pid: number, isHead: boolean): number {
  const fields = stat(pid);
  const ticks = isHead ? fields.slice(11, 15) : fields.slice(11, 13);
  return ticks.reduce((total, field) => total + Number(field), 0) / TICKS_PER_SECOND;
}

function memoryOf(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? '0';
  return Number(kilobytes) / 1_024;
}

/** Fields of /proc/PID/stat from the state on; the name before it may contain spaces. */
function stat(pid: number): string[] {
  return read(`/proc/${pid}/stat`).replace(/^.*\) /s, '').split(' ');
}

/** Nothing where the process has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
