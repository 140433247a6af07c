import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { systemClock, type LocalDate } from '@huipin/kernel';
import { inTransaction } from '@huipin/messaging';
import { LOGGER } from '@huipin/service-defaults';
import { DataSource } from 'typeorm';
import { GradingRulesService, holdRules, rulesSeen } from '../grading-rules/grading-rules.service.ts';
import { recordingInstant } from '../records/recording.ts';
import { lockDueStandings, lockStandings } from './grade.table.ts';
import { GradesService } from './grades.service.ts';

interface Log {
  error(detail: object, message: string): void;
}

/** Enterprises per transaction: large enough for set-wise reading and writing, small enough to hold nobody up. */
const CHUNK = 200;

/**
 * The grades of a whole province: what the day has brought, and what a new edition of the rules makes of everybody.
 * Chunk by chunk, each in its own transaction; what a crash leaves undone is still due at the next run.
 */
@Injectable()
export class GradesBatch implements BeforeApplicationShutdown {
  private readonly dataSource: DataSource;
  private readonly grades: GradesService;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(dataSource: DataSource, grades: GradesService, rules: GradingRulesService, @Inject(LOGGER) logger: Log) {
    this.dataSource = dataSource;
    this.grades = grades;
    rules.whenPublished(() => {
      this.running = this.running
        .then(() => this.settleDue(systemClock.today()))
        .then(() => undefined)
        .catch((error: unknown) => logger.error({ err: error }, 'grades under the new rules: the day task goes on with it'));
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  /** Returns how many grades changed. */
  async settleDue(today: LocalDate): Promise<number> {
    let changed = 0;
    for (let left = true; left && !this.stopped; ) {
      const chunk = await this.settleChunk(today);
      changed += chunk.changed;
      left = chunk.size === CHUNK;
    }
    return changed;
  }

  private settleChunk(today: LocalDate): Promise<{ size: number; changed: number }> {
    return inTransaction(this.dataSource, async (tx) => {
      await holdRules(tx);
      const ids = await lockDueStandings(tx, today, await rulesSeen(tx), CHUNK);
      const before = await lockStandings(tx, ids);
      const at = before.reduce((instant, { known_at }) => recordingInstant(instant, known_at), systemClock.now());
      const after = await this.grades.settle(tx, ids, { today, at });
      const decisions = (standings: readonly { decisions: number }[]) => standings.reduce((sum, each) => sum + each.decisions, 0);
      return { size: ids.length, changed: decisions(after) - decisions(before) };
    });
  }
}
