import { dayOf, inSpan, newId, runInAct, type Act } from '@huipin/kernel';
import { inTransaction } from '@huipin/messaging';
import { importErrors } from './import-errors.ts';
import { claimJob, endJob, holdJob, LeaseLost, releaseJob, renewLease, type ImportJob } from './import-job.ts';
import type { ImportKind } from './import-kind.ts';
import { ImportRunner, type RunSettings } from './import-runner.ts';
import { discardAbandoned } from './upload.ts';

export interface WorkerSettings extends Omit<RunSettings, 'worker'> {
  readonly kinds: ReadonlyMap<string, ImportKind>;
  /** So many jobs of different clients at once, so that a small file need not wait for a large one. */
  readonly slots: number;
  readonly pollMs: number;
}

const SWEEP_MS = 60_000;
const MAX_ATTEMPTS = 10;

/**
 * Works on the jobs of this service, in this process and next to those of other replicas. A job whose worker died is
 * taken over when its lease has run out; one that this worker puts down at its stop, at once.
 */
export class ImportWorker {
  readonly name = newId();
  private readonly settings: WorkerSettings;
  private readonly stopping = new AbortController();
  private loops: Promise<void>[] = [];
  private waiting = new Set<() => void>();
  private sweptAt = 0;

  constructor(settings: WorkerSettings) {
    this.settings = settings;
  }

  start(): void {
    this.loops = Array.from({ length: this.settings.slots }, () => this.loop());
  }

  /** A new job has come. */
  wake(): void {
    for (const go of this.waiting) go();
  }

  /** Puts every job down after the batch at hand. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await Promise.all(this.loops);
  }

  private async loop(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.sweep();
        if (await this.workOnNext()) continue;
      } catch (error) {
        this.settings.logger.warn({ err: error }, 'imports wait: the database cannot be asked');
      }
      await this.pause();
    }
  }

  private async workOnNext(): Promise<boolean> {
    const { dataSource, kinds, leaseMs } = this.settings;
    const job = await claimJob(dataSource.manager, this.name, [...kinds.keys()], leaseMs);
    if (job === undefined) return false;
    await inSpan({ name: `import ${job.kind}`, kind: 'internal', parent: job.traceparent }, () => runInAct(actOfSender(job), () => this.workOn(job)));
    return true;
  }

  private async workOn(job: ImportJob): Promise<void> {
    const { dataSource, leaseMs, logger, kinds } = this.settings;
    // Between batches: the table of texts of a large workbook, or the lines done before a restart, take their time.
    const heart = setInterval(() => void renewLease(dataSource.manager, job.id, this.name, leaseMs).catch(() => undefined), leaseMs / 3);
    try {
      if (job.attempts > MAX_ATTEMPTS) await this.giveUp(job);
      else await new ImportRunner({ ...this.settings, worker: this.name }, job, kinds.get(job.kind)!, dayOf(job.acceptedAt)).run(this.stopping.signal);
      if (this.stopping.signal.aborted) await releaseJob(dataSource.manager, job.id, this.name);
    } catch (error) {
      if (error instanceof LeaseLost) return;
      logger.error({ err: error, jobId: job.id, attempts: job.attempts }, 'an import was interrupted and will be carried on');
      await releaseJob(dataSource.manager, job.id, this.name, this.settings.pollMs);
    } finally {
      clearInterval(heart);
    }
  }

  private async giveUp(job: ImportJob): Promise<void> {
    await inTransaction(this.settings.dataSource, async (tx) => {
      await holdJob(tx, job.id, this.name, job.rows);
      await endJob(tx, job.id, importErrors.IMPORT_GIVEN_UP({ id: job.id }));
    });
  }

  private async sweep(): Promise<void> {
    if (Date.now() - this.sweptAt < SWEEP_MS) return;
    this.sweptAt = Date.now();
    await discardAbandoned(this.settings.dataSource);
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        this.waiting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, this.settings.pollMs);
      this.waiting.add(go);
    });
  }
}

/** Whoever sent the file answers for its lines, at whatever time they are worked on. */
function actOfSender({ id, kind, principal: { sub, org, roles, enterprise } }: ImportJob): Act {
  return { who: { sub, organisation: org, roles, enterprise }, what: `import ${kind} ${id}` };
}
