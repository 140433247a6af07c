import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type Socket } from 'node:net';
import { join } from 'node:path';

/** Every child carries this variable, so that a later start can tell its own leftovers from anybody else's process. */
export const STACK_MARK = 'HUIPIN_STACK';

/**
 * One small shell per stack, holding the end of a pipe whose other end only the launcher has. When the launcher
 * dies in any way, the pipe closes and the shell ends every process that is still on its list.
 */
export interface Keeper {
  readonly stack: string;
  watch(pid: number, signal: NodeJS.Signals): void;
  forget(pid: number): void;
  /** Resolves when the shell, too, has left. */
  close(): Promise<void>;
}

/** `stack` names the stack (its data folder); it marks the environment of every child. */
export function openKeeper(stack: string): Keeper {
  const list = new Map<number, NodeJS.Signals>();
  let open = true;
  let shell: ChildProcess;
  const tell = (line: string) => shell.stdin?.write(`${line}\n`);
  const entry = (pid: number, signal: NodeJS.Signals) => `+ ${pid} ${signal.replace(/^SIG/, '')}`;

  const start = () => {
    // Its own session: Ctrl-C on the terminal reaches the launcher only, which then stops everything in order.
    shell = spawn('/bin/sh', [join(import.meta.dirname, 'keeper.sh')], {
      cwd: '/',
      detached: true,
      env: { PATH: process.env.PATH ?? '/usr/bin:/bin', [STACK_MARK]: stack },
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    shell.unref();
    shell.stdin?.on('error', () => undefined);
    (shell.stdin as Socket | null)?.unref();
    // Somebody ended the keeper: the children are alive, so a new keeper takes over the list.
    shell.once('exit', () => {
      if (!open) return;
      start();
      for (const [pid, signal] of list) tell(entry(pid, signal));
    });
  };
  start();

  return {
    stack,
    watch(pid, signal) {
      list.set(pid, signal);
      tell(entry(pid, signal));
    },
    forget(pid) {
      list.delete(pid);
      tell(`- ${pid}`);
    },
    async close() {
      open = false;
      const left = once(shell, 'exit');
      shell.ref();
      shell.stdin?.end();
      await left;
    },
  };
}
