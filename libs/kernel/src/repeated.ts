/** Work that is done again and again, each time so long after it has ended; it deals with its own failures. */
export class Repeated {
  private readonly work: () => Promise<unknown>;
  private readonly everyMs: number;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private stopped = false;

  constructor(work: () => Promise<unknown>, everyMs: number) {
    this.work = work;
    this.everyMs = everyMs;
  }

  /** For work that goes on as long as there is any. */
  get isStopped(): boolean {
    return this.stopped;
  }

  start(): void {
    this.timer = setTimeout(() => {
      this.running = this.work().finally(() => {
        if (!this.stopped) this.start();
      });
    }, this.everyMs);
  }

  /** Resolves when what is under way has ended; nothing is begun afterwards. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }
}
