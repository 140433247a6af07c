import { readdirSync, readFileSync } from 'node:fs';

export interface Usage {
  readonly rssMb: number;
  /** Shared pages divided by their users: what the machine really gives. */
  readonly pssMb: number;
  readonly cpuSeconds: number;
  readonly processes: number;
}

const TICKS_PER_SECOND = 100;

/** Every process whose ancestor is `pid`, and itself; also those that a keeper has in its own session. */
export function usageOf(pid: number, mark: string): Usage {
  const total = { rssMb: 0, pssMb: 0, cpuSeconds: 0, processes: 0 };
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!belongs(Number(entry), pid, mark)) continue;
      const rollup = readFileSync(`/proc/${entry}/smaps_rollup`, 'utf8');
      const kilobytes = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0);
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
      total.rssMb += kilobytes('Rss') / 1_024;
      total.pssMb += kilobytes('Pss') / 1_024;
      total.cpuSeconds += (Number(stat[11]) + Number(stat[12])) / TICKS_PER_SECOND;
      total.processes += 1;
    } catch {
      // It ended while we looked.
    }
  }
  return total;
}

function belongs(process: number, ancestor: number, mark: string): boolean {
  if (process === ancestor || readFileSync(`/proc/${process}/environ`, 'utf8').includes(mark)) return true;
  for (let parent = parentOf(process); parent > 1; parent = parentOf(parent)) if (parent === ancestor) return true;
  return false;
}

function parentOf(process: number): number {
  return Number(readFileSync(`/proc/${process}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')[1]);
}
