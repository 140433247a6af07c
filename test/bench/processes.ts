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
      const one = processUsage(Number(entry));
      total.rssMb += one.rssMb;
      total.pssMb += one.pssMb;
      total.cpuSeconds += one.cpuSeconds;
      total.processes += 1;
    } catch {
      // It ended while we looked.
    }
  }
  return total;
}

/** One process: what it holds now, and what it has used since it began. */
export function processUsage(pid: number): Omit<Usage, 'processes'> {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const megabytes = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0) / 1_024;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return { rssMb: megabytes('Rss'), pssMb: megabytes('Pss'), cpuSeconds: (Number(stat[11]) + Number(stat[12])) / TICKS_PER_SECOND };
}

function belongs(process: number, ancestor: number, mark: string): boolean {
  if (process === ancestor || readFileSync(`/proc/${process}/environ`, 'utf8').includes(mark)) return true;
  for (let parent = parentOf(process); parent > 1; parent = parentOf(parent)) if (parent === ancestor) return true;
  return false;
}

function parentOf(process: number): number {
  return Number(readFileSync(`/proc/${process}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')[1]);
}

/** The process of the stack in this data folder that runs this program. */
export function pidOf(data: string, program: string): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const isOurs = readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`HUIPIN_STACK=${data}`);
      if (isOurs && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(program)) return Number(pid);
    } catch {
      // It ended while we looked.
    }
  }
  throw new Error(`no process runs ${program}`);
}
