import { randomUUID } from 'node:crypto';
import { DomainError } from '@huipin/kernel';
import { inTransaction, isInfrastructure, type Transaction } from '@huipin/messaging';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { checkRows, type CheckedRow, type ImportRow } from './checked-rows.ts';
import { readCsv } from './csv/csv-rows.ts';
import { importErrors } from './import-errors.ts';
import { endJob, holdJob, LeaseLost, saveProgress, saveReadAs, saveRefusals, type ImportJob } from './import-job.ts';
import type { ImportContext, ImportKind, Outcome } from './import-kind.ts';
import type { RowSource } from './raw-row.ts';
import { toRefusal, type Refusal } from './refusal.ts';
import { StoredFile } from './stored-file.ts';
import { readXlsx } from './xlsx/xlsx-rows.ts';

export interface RunSettings {
  readonly dataSource: DataSource;
  readonly logger: Pick<Logger, 'error' | 'warn' | 'info'>;
  /** Of this process; a job belongs to the worker that is written in its row. */
  readonly worker: string;
  readonly leaseMs: number;
  readonly batchRows: number;
}

/** Unique or serialisation trouble between two writers: the same batch finds another state the next time. */
const TRIES = 5;

/** Works on one job from where it stands to its end, or until `signal`. What each batch did is committed with where it ended. */
export class ImportRunner {
  private readonly settings: RunSettings;
  private readonly job: ImportJob;
  private readonly kind: ImportKind;
  private readonly context: ImportContext;
  private done: number;

  constructor(settings: RunSettings, job: ImportJob, kind: ImportKind, today: ImportContext['today']) {
    this.settings = settings;
    this.job = job;
    this.kind = kind;
    this.done = job.rows;
    this.context = { jobId: job.id, principal: job.principal, options: job.options, today };
  }

  async run(signal: AbortSignal): Promise<void> {
    try {
      await this.workOff(signal);
      if (!signal.aborted) await this.end();
    } catch (error) {
      // A rule that the file as a whole breaks; the lines before it stay done.
      if (!(error instanceof DomainError)) throw error;
      await this.end(error);
    }
  }

  private async workOff(signal: AbortSignal): Promise<void> {
    const source = await this.open();
    for await (const batch of inBatches(checkRows(source, this.kind.columns), this.done, this.settings.batchRows)) {
      if (signal.aborted) return;
      await this.commit(batch);
    }
  }

  private async open(): Promise<RowSource> {
    const { dataSource } = this.settings;
    const file = new StoredFile(dataSource, this.job.id, this.job.bytes);
    const source = this.job.format === 'csv' ? readCsv(file.chunks(), this.job.encoding) : await readXlsx(file);
    if (this.job.rows === 0) await saveReadAs(dataSource.manager, this.job.id, source.readAs);
    return source;
  }

  /** A batch that fails for no foreseen reason is halved, down to the one line that cannot be worked on. */
  private async commit(batch: readonly CheckedRow[]): Promise<void> {
    try {
      await this.tryCommit(batch);
    } catch (error) {
      if (error instanceof LeaseLost || isInfrastructure(error)) throw error;
      if (batch.length > 1) {
        const middle = Math.ceil(batch.length / 2);
        await this.commit(batch.slice(0, middle));
        await this.commit(batch.slice(middle));
        return;
      }
      const refused = error instanceof DomainError ? error : this.unforeseen(error);
      await this.tryCommit(batch.map((line) => ('row' in line ? { refusal: this.refuse(line.row, refused) } : line)));
    }
  }

  private unforeseen(error: unknown): DomainError {
    const id = randomUUID();
    this.settings.logger.error({ err: error, jobId: this.job.id, errorId: id }, 'a line of an import could not be worked on');
    return importErrors.ROW_FAILED({ id });
  }

  private async tryCommit(batch: readonly CheckedRow[]): Promise<void> {
    for (let left = TRIES; ; left -= 1) {
      try {
        await inTransaction(this.settings.dataSource, (tx) => this.apply(tx, batch));
        this.done += batch.length;
        return;
      } catch (error) {
        if (left === 1 || !isCollision(error)) throw error;
      }
    }
  }

  private async apply(tx: Transaction, batch: readonly CheckedRow[]): Promise<void> {
    const { worker, leaseMs } = this.settings;
    await holdJob(tx, this.job.id, worker, this.done);
    const good = batch.flatMap((line) => ('row' in line ? [line.row] : []));
    const outcomes = good.length > 0 ? [...(await this.kind.applyBatch(tx, good, this.context))] : [];
    if (outcomes.length !== good.length) throw new Error(`import kind ${this.kind.kind} answered ${outcomes.length} outcomes for ${good.length} lines`);
    const counts = { accepted: 0, suspect: 0, updated: 0, unchanged: 0, refused: 0 };
    const refusals: (Refusal & { position: number })[] = [];
    for (const [at, line] of batch.entries()) {
      const outcome = 'row' in line ? outcomes.shift()! : line.refusal;
      const refusal = this.refusalOf(line, outcome);
      if (refusal) refusals.push({ ...refusal, position: this.done + at + 1 });
      count(counts, refusal ? 'refused' : (outcome as Outcome));
    }
    await saveRefusals(tx, this.job.id, refusals);
    await saveProgress(tx, this.job.id, batch.length, counts, leaseMs);
  }

  private refusalOf(line: CheckedRow, outcome: Outcome | DomainError | Refusal): Refusal | undefined {
    if (!('row' in line)) return line.refusal;
    return outcome instanceof DomainError ? this.refuse(line.row, outcome) : undefined;
  }

  private refuse({ line, cells }: ImportRow, error: DomainError): Refusal {
    return toRefusal(line, error, cells, this.kind.columnOf);
  }

  private async end(failure?: DomainError): Promise<void> {
    await inTransaction(this.settings.dataSource, async (tx) => {
      await holdJob(tx, this.job.id, this.settings.worker, this.done);
      await endJob(tx, this.job.id, failure);
    });
    const { id: jobId, kind, client } = this.job;
    this.settings.logger.info({ jobId, kind, client, rows: this.done, failure: failure?.code }, 'import ended');
  }
}

function count(counts: Record<Outcome | 'refused', number>, outcome: Outcome | 'refused'): void {
  counts[outcome] += 1;
  if (outcome === 'suspect' || outcome === 'updated') counts.accepted += 1;
}

function isCollision(error: unknown): boolean {
  const { driverError } = error as { driverError?: { code?: unknown } };
  return ['23505', '40001', '40P01', '55P03'].includes(driverError?.code as string);
}

/** Batches of `size` lines behind the first `skip`. What was read before the file turned out broken is handed over first. */
async function* inBatches(lines: AsyncIterable<readonly CheckedRow[]>, skip: number, size: number): AsyncGenerator<readonly CheckedRow[]> {
  let pending: CheckedRow[] = [];
  let left = skip;
  let failure: { readonly error: unknown } | undefined;
  try {
    for await (const some of lines) {
      const fresh = some.slice(left);
      left -= some.length - fresh.length;
      pending.push(...fresh);
      while (pending.length >= size) {
        yield pending.slice(0, size);
        pending = pending.slice(size);
      }
    }
  } catch (error) {
    failure = { error };
  }
  if (pending.length > 0) yield pending;
  if (failure) throw failure.error;
}
