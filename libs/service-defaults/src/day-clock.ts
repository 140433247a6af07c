import { systemClock, type LocalDate } from '@huipin/kernel';
import type { Logger } from 'pino';

/**
 * Publishes what falls due on or before `today`; must be safe to run twice and on several replicas at once, and
 * must catch up whatever was missed. Returns how many facts it made.
 */
export type DayTask = (today: LocalDate) => Promise<number>;

const TICK_MS = 60_000;

/** What dates bring: runs every task at the start and then each minute, by the day in Asia/Shanghai. */
export class DayClock {
  private readonly tasks: Readonly<Record<string, DayTask>>;
  private readonly logger: Logger;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(tasks: Readonly<Record<string, DayTask>>, logger: Logger) {
    this.tasks = tasks;
    this.logger = logger;
  }

  start(): void {
    this.running = this.runAll(systemClock.today()).then(() => {
      this.timer = setTimeout(() => this.start(), TICK_MS);
    });
  }

  async stop(): Promise<void> {
    await this.running;
    clearTimeout(this.timer);
  }

  private async runAll(today: LocalDate): Promise<void> {
    for (const [name, task] of Object.entries(this.tasks)) {
      try {
        const made = await task(today);
        if (made > 0) this.logger.info({ task: name, today, made }, 'day task made facts');
      } catch (error) {
        // The next tick tries again; what is due stays due.
        this.logger.error({ err: error, task: name, today }, 'day task failed');
      }
    }
  }
}
