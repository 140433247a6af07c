import type { BeforeApplicationShutdown } from '@nestjs/common';
import { actOf, currentAct, runInAct, systemClock, type LocalDate } from '@huipin/kernel';
import type { Logger } from 'pino';

/**
 * Publishes what falls due on or before `today`; must be safe to run twice and on several replicas at once, and
 * must catch up whatever was missed. Returns how many facts it made.
 */
export type DayTask = (today: LocalDate) => Promise<number>;

/** In the order in which they run. */
export type DayTasks = Record<string, DayTask>;

const TICK_MS = 60_000;

/** What dates bring: runs every task at the start and then each minute, by the day in Asia/Shanghai. */
export class DayClock implements BeforeApplicationShutdown {
  /** Whether a day may be run before it has come: a fact that is published cannot be taken back. */
  readonly runsAhead: boolean;
  private readonly service: string;
  private readonly tasks: DayTasks;
  private readonly logger: Logger;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(tasks: DayTasks, logger: Logger, { service, runsAhead }: { service: string; runsAhead: boolean }) {
    this.tasks = tasks;
    this.logger = logger;
    this.service = service;
    this.runsAhead = runsAhead;
  }

  start(): void {
    this.running = this.run(systemClock.today()).then(() => {
      this.timer = setTimeout(() => this.start(), TICK_MS);
    });
  }

  /** Answers how many facts each task made; one that failed is left out, it is logged and due again. */
  async run(today: LocalDate): Promise<Record<string, number>> {
    const made: Record<string, number> = {};
    for (const [name, task] of Object.entries(this.tasks)) {
      try {
        made[name] = await runInAct(currentAct() ?? actOf(this.service, `day task ${name}`), () => task(today));
        if (made[name] > 0) this.logger.info({ task: name, today, made: made[name] }, 'day task made facts');
      } catch (error) {
        // The next tick tries again; what is due stays due.
        this.logger.error({ err: error, task: name, today }, 'day task failed');
      }
    }
    return made;
  }

  /** Before the database closes under a task. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.running;
    clearTimeout(this.timer);
  }
}
