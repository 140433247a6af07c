import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface StackProcess {
  readonly origin: string;
  /** What the launcher has printed so far. */
  readonly output: readonly string[];
  readonly pid: number;
  /** Ctrl-C; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** kill -9 of the launcher. */
  kill(): Promise<void>;
}

interface StackOptions {
  /** What exists already and is not started, by its variable. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** The launcher without npm in between; resolves at the ready line. */
export function startStack(args: readonly string[], { parts = {}, signal }: StackOptions = {}): Promise<StackProcess> {
  const child = spawn(process.execPath, ['deploy/local/src/main.ts', '--headless', ...args], { cwd: root, env: { ...process.env, ...parts }, stdio: ['ignore', 'pipe', 'pipe'] });
  signal?.addEventListener('abort', () => void child.kill('SIGINT'));
  return untilReady(child);
}

/** `npm start` in a clone, as a user types it. */
export function startClone(dir: string, args: readonly string[]): Promise<StackProcess> {
  return untilReady(spawn('npm', ['start', '--', '--headless', ...args], { cwd: dir, detached: true, stdio: ['ignore', 'pipe', 'pipe'] }), -1);
}

/** `group` is -1 where a terminal would signal npm and all it has started, as Ctrl-C does. */
async function untilReady(child: ChildProcessByStdio<null, Readable, Readable>, group: 1 | -1 = 1): Promise<StackProcess> {
  const output: string[] = [];
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const origin = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        output.push(line);
        const ready = /^Huipin is ready at (\S+)$/.exec(line)?.[1];
        if (ready) resolve(ready);
      });
    }
    void exited.then((code) => reject(new StackFailed(code, output)));
  });
  return { origin, output, pid: child.pid!, stop: () => end(group * child.pid!, 'SIGINT', exited), kill: async () => void (await end(child.pid!, 'SIGKILL', exited)) };
}

export class StackFailed extends Error {
  readonly code: number | null;
  readonly output: readonly string[];

  constructor(code: number | null, output: readonly string[]) {
    super(`the stack ended with ${code}:\n${output.slice(-30).join('\n')}`);
    this.code = code;
    this.output = output;
  }
}

function end(pid: number, signal: NodeJS.Signals, exited: Promise<number | null>): Promise<number | null> {
  process.kill(pid, signal);
  return exited;
}
