import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartFailure } from './failure.ts';
import { STACK_MARK } from './keeper.ts';

/**
 * Ends what a killed launcher of this stack left behind and its keeper has not ended yet. A process is ours when its
 * environment carries the mark with exactly this stack: no process id is trusted, for ids are used again.
 * Where there is no /proc the keeper alone must do.
 */
export async function endLeftovers(stack: string, patienceMs = 12_000): Promise<void> {
  for (const pid of processesOf(stack)) signal(pid, isPostgres(pid) ? 'SIGINT' : 'SIGTERM');
  if (await gone(stack, patienceMs)) return;
  for (const pid of processesOf(stack)) signal(pid, 'SIGKILL');
  if (await gone(stack, 5_000)) return;
  const left = processesOf(stack).join(', ');
  throw new StartFailure({
    zh: `上次启动留下的进程 ${left} 无法结束，请先结束它们：kill -9 ${left}`,
    en: `processes ${left} of an earlier start do not end: end them first with kill -9 ${left}`,
  });
}

/**
 * A server killed with -9 leaves a file with its process id. PostgreSQL refuses to start when that id is in use, and
 * after a reboot or in a container it often is, by somebody else.
 */
export function removeStalePostmasterFile(dataDir: string): void {
  const file = join(dataDir, 'postmaster.pid');
  const pid = Number(readText(file).split('\n')[0]);
  if (Number.isInteger(pid) && pid > 0 && !isPostgres(pid)) rmSync(file, { force: true });
}

async function gone(stack: string, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (processesOf(stack).length > 0) {
    if (Date.now() > deadline) return false;
    await wait(50);
  }
  return true;
}

/** Every process, of any parent, that carries the mark of this stack. */
export function processesOf(stack: string): number[] {
  return processIds().filter((pid) => readText(`/proc/${pid}/environ`).split('\0').includes(`${STACK_MARK}=${stack}`));
}

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter((pid) => pid > 0 && pid !== process.pid);
  } catch {
    return [];
  }
}

function isPostgres(pid: number): boolean {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`)) === 'postgres';
  } catch {
    return false;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself.
  }
}

/** Empty for what is gone or belongs to somebody else. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
