import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** One life of a part. */
export interface Running {
  readonly pid: number;
  readonly exited: Promise<unknown>;
  /** Present where the part listens to the harness. */
  tell?(message: object): void;
}

const RESTART_MS = 700;

/** A process that somebody keeps running: whatever ends it, it is started again until `end`. */
export class Part {
  readonly name: string;
  /** Lives begun so far. */
  starts = 0;
  private readonly launch: () => Promise<Running>;
  private running: Running | undefined;
  private wanted = false;
  private keeping: Promise<void> = Promise.resolve();

  constructor(name: string, launch: () => Promise<Running>) {
    this.name = name;
    this.launch = launch;
  }

  begin(): void {
    this.wanted = true;
    this.keeping = this.keep();
  }

  get pid(): number | undefined {
    return this.running?.pid;
  }

  /** To the process and all that it has started. False = it is down anyway. */
  signal(signal: NodeJS.Signals): boolean {
    const pid = this.running?.pid;
    if (pid === undefined) return false;
    for (const member of family(pid)) send(member, signal);
    return true;
  }

  async freeze(ms: number): Promise<void> {
    const pid = this.running?.pid;
    if (pid === undefined) return;
    const members = family(pid);
    for (const member of members) send(member, 'SIGSTOP');
    await pause(ms);
    for (const member of members) send(member, 'SIGCONT');
  }

  tell(message: object): void {
    this.running?.tell?.(message);
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    this.wanted = false;
    if (this.running !== undefined) send(this.running.pid, signal);
    const force = setTimeout(() => this.signal('SIGKILL'), 20_000);
    await this.keeping;
    clearTimeout(force);
  }

  private async keep(): Promise<void> {
    while (this.wanted) {
      try {
        this.running = await this.launch();
        this.starts += 1;
        await this.running.exited;
      } catch {
        // What it stands on is away; it is tried again.
      }
      this.running = undefined;
      if (this.wanted) await pause(RESTART_MS);
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It was quicker.
  }
}

/** A process and its descendants. */
function family(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const parent = Number(readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // It ended while we looked.
    }
  }
  const members = [pid];
  for (const member of members) members.push(...(children.get(member) ?? []));
  return members;
}
