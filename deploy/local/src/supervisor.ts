import { ChildFailed, type Child, type Exit } from './child.ts';
import { StartFailure } from './failure.ts';

/** Stopped one after the other: first who uses, then who is used. */
export const groups = ['services', 'front', 'kafka', 'postgres'] as const;
export type Group = (typeof groups)[number];

interface Kept {
  readonly group: Group;
  readonly name: string;
  readonly start: () => Promise<Child>;
  child?: Child;
  since: number;
  failures: number;
  timer?: NodeJS.Timeout;
}

/**
 * Keeps the long-lived children. While the stack starts, a child that ends fails the start; once it runs, a child that
 * ends is started again, later each time; while the stack stops, nothing is started.
 */
export class Supervisor {
  readonly #abort = new AbortController();
  readonly #children: Kept[] = [];
  #phase: 'starting' | 'running' | 'stopping' = 'starting';
  #tell: (line: string) => void = () => undefined;

  /** Aborted when the start must end; its reason says why. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  get isStopping(): boolean {
    return this.#phase === 'stopping';
  }

  async start(group: Group, name: string, start: () => Promise<Child>): Promise<void> {
    const kept: Kept = { group, name, start, since: Date.now(), failures: 0 };
    this.#children.push(kept);
    await this.#launch(kept);
    this.signal.throwIfAborted();
  }

  /** The stack is up: from now on, what ends is started again. */
  keepRunning(tell: (line: string) => void): void {
    this.#tell = tell;
    this.#phase = 'running';
  }

  /** Ends a start that is under way, and all restarting. */
  abandon(reason: unknown): void {
    this.#phase = 'stopping';
    for (const { timer } of this.#children) clearTimeout(timer);
    this.#abort.abort(reason);
  }

  async stop(group: Group): Promise<void> {
    await Promise.all(this.#children.filter((kept) => kept.group === group).map(async (kept) => kept.child?.stop()));
  }

  has(group: Group): boolean {
    return this.#children.some((kept) => kept.group === group && kept.child !== undefined);
  }

  async #launch(kept: Kept): Promise<void> {
    const child = await kept.start();
    kept.child = child;
    kept.since = Date.now();
    void child.exited.then((exit) => this.#ended(kept, child, exit));
    if (this.isStopping) await child.stop();
  }

  #ended(kept: Kept, child: Child, exit: Exit): void {
    if (this.#phase === 'starting') this.abandon(new ChildFailed(child, exit));
    else if (this.#phase === 'running') this.#restart(kept, String(exit.signal ?? exit.code), child.log);
  }

  #restart(kept: Kept, reason: string, log: string): void {
    if (Date.now() - kept.since > 60_000) kept.failures = 0;
    const seconds = Math.min(30, 2 ** kept.failures / 2);
    kept.failures += 1;
    this.#tell(`${kept.name} 意外结束（${reason}），${seconds} 秒后重启；日志 / ended (${reason}), starts again in ${seconds} s; log: ${log}`);
    kept.timer = setTimeout(() => {
      this.#launch(kept).then(
        () => this.#tell(`${kept.name} 已重启 / has been started again`),
        (error: unknown) => {
          if (!this.isStopping) this.#restart(kept, error instanceof StartFailure ? error.en : String(error), log);
        },
      );
    }, seconds * 1000);
  }
}
