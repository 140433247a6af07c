import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sayProfile } from './profile.ts';

/** A process that takes part in a measurement: one of the programs in `parts`. */
export interface Part {
  readonly name: string;
  readonly pid: number;
  ask<T>(method: string, argument?: object): Promise<T>;
  end(): Promise<void>;
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

/** Where parts write their profiles; absent = none are taken. */
export const profiling: { folder?: string } = {};

export function startPart(name: string): Part {
  const { folder } = profiling;
  const profile = folder && `${name}-${Date.now()}.cpuprofile`;
  const execArgv = profile ? ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${profile}`] : [];
  const child = fork(fileURLToPath(new URL(`./parts/${name}.ts`, import.meta.url)), [], { execArgv: [...execArgv, '--disable-warning=TimeoutNegativeWarning'], env: { ...process.env, KAFKAJS_NO_PARTITIONER_WARNING: '1' } });
  const waiting = new Map<number, { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void }>();
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let asked = 0;
  child.on('message', ({ id, result, error }: Answer) => {
    const asker = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asker?.resolve(result as never);
    else asker?.reject(new Error(`${name}: ${error}`));
  });
  void exited.then(() => waiting.forEach(({ reject }) => reject(new Error(`${name} ended`))));
  return {
    name,
    pid: child.pid ?? 0,
    ask: <T>(method: string, argument: object = {}) =>
      new Promise<T>((resolve, reject) => {
        waiting.set((asked += 1), { resolve, reject });
        child.send({ id: asked, method, argument });
      }),
    async end() {
      if (child.connected) child.disconnect();
      await exited;
      if (folder && profile) sayProfile(folder, profile);
    },
  };
}
