import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { STACK_MARK, type Keeper } from './keeper.ts';

export interface ChildPlan {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Standard output and error are appended here, without passing through the launcher. */
  readonly log: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
  readonly stopSignal?: NodeJS.Signals;
  readonly stopWithinMs?: number;
  /** When it fails, its last line is a sentence for people, with the remedy. */
  readonly speaks?: boolean;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Child {
  readonly name: string;
  readonly log: string;
  readonly speaks: boolean;
  readonly pid: number | undefined;
  readonly exited: Promise<Exit>;
  /** Asks the process to end, then ends it by force; resolves when it is gone. */
  stop(): Promise<void>;
}

export function startChild(plan: ChildPlan, keeper: Keeper): Child {
  const { stopSignal = 'SIGTERM', stopWithinMs = 10_000 } = plan;
  const log = openSync(plan.log, 'a', 0o640);
  const process_ = spawn(plan.command, plan.args, {
    cwd: plan.cwd,
    // A session of its own: Ctrl-C reaches the launcher only, and -pid names everything the child started.
    detached: true,
    env: { ...(plan.env ?? process.env), [STACK_MARK]: keeper.stack },
    stdio: ['ignore', log, log],
    ...plan.user,
  });
  closeSync(log);
  const { pid } = process_;
  if (pid !== undefined) keeper.watch(pid, stopSignal);
  let running = true;
  const exited = new Promise<Exit>((resolve) => {
    const end = (exit: Exit) => {
      running = false;
      if (pid !== undefined) keeper.forget(pid);
      resolve(exit);
    };
    process_.once('exit', (code, signal) => end({ code, signal }));
    process_.once('error', () => end({ code: 127, signal: null }));
  });
  return {
    name: plan.name,
    log: plan.log,
    speaks: plan.speaks ?? false,
    pid,
    exited,
    async stop() {
      if (!running || pid === undefined) return;
      killGroup(pid, stopSignal);
      const force = setTimeout(() => killGroup(pid, 'SIGKILL'), stopWithinMs);
      await exited;
      clearTimeout(force);
    },
  };
}

/** Runs a command to its end; a failure carries the last lines of its log. */
export async function run(plan: ChildPlan, keeper: Keeper, signal?: AbortSignal): Promise<void> {
  const child = startChild(plan, keeper);
  const stop = () => void child.stop();
  signal?.addEventListener('abort', stop, { once: true });
  const exit = await child.exited;
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  if (exit.code !== 0) throw new ChildFailed(child, exit);
}

/** A process that ended when it should not have; `tail` is what it said last. */
export class ChildFailed extends Error {
  override readonly name = 'ChildFailed';
  readonly child: Child;
  readonly exit: Exit;
  readonly tail: readonly string[];

  constructor(child: Child, exit: Exit) {
    const tail = lastLines(child.log);
    super(`${child.name} ended with ${exit.signal ?? exit.code}\n${tail.join('\n')}`);
    this.child = child;
    this.exit = exit;
    this.tail = tail;
  }
}

/** Rejects when the child ends; to be raced against whatever waits for it. */
export async function failsIfEnds(child: Child): Promise<never> {
  throw new ChildFailed(child, await child.exited);
}

/** The last lines of a log that a person can use: no stack frames, no blank lines. */
export function lastLines(file: string, count = 8): string[] {
  const lines = endOf(file, 16_384).split('\n');
  return lines.filter((line) => line.trim() !== '' && !/^\s*(at |\.\.\. \d+ more)/.test(line)).slice(-count);
}

function endOf(file: string, bytes: number): string {
  try {
    const log = openSync(file, 'r');
    const { size } = fstatSync(log);
    const buffer = Buffer.alloc(Math.min(bytes, size));
    readSync(log, buffer, 0, buffer.length, size - buffer.length);
    closeSync(log);
    return buffer.toString('utf8');
  } catch {
    return '';
  }
}

/** The process and everything it has started. */
function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // It left in the meantime.
  }
}

/** Whether a process of that id runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
