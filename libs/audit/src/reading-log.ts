import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { Actor } from '@huipin/kernel';
import type { Statement } from '@huipin/messaging';
import type pg from 'pg';
import type { DataSource } from 'typeorm';

/** Who read what, of whom. */
export interface Reading {
  readonly who: Actor;
  readonly what: string;
  readonly trace: string | undefined;
  readonly subjects: readonly string[];
  readonly reading: { readonly path: string; readonly query: Readonly<Record<string, unknown>> };
}

/** Writes under way at once: one alone would make everybody wait for the disk twice. */
const WRITES = 3;

const read: Statement = { name: 'audit-read', text: 'select audit_read($1::jsonb)' };

/** Writes readings down before they are answered; those of one turn of the loop share a write, as do those that come while all are under way. */
export class ReadingLog {
  private readonly dataSource: DataSource;
  private waiting: Reading[] = [];
  private next: Promise<void> | undefined;
  private running = 0;
  private onFree: () => void = () => undefined;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /** Rejects where it could not be written: then nothing may be shown. */
  write(reading: Reading): Promise<void> {
    this.waiting.push(reading);
    this.next ??= this.turn().then(() => this.flush());
    return this.next;
  }

  private async turn(): Promise<void> {
    await turnOfTheLoop();
    if (this.running >= WRITES) await new Promise<void>((resolve) => (this.onFree = resolve));
  }

  private async flush(): Promise<void> {
    const readings = this.waiting;
    this.waiting = [];
    this.next = undefined;
    this.running += 1;
    try {
      await this.query({ ...read, values: [JSON.stringify(readings)] });
    } finally {
      this.running -= 1;
      this.onFree();
    }
  }

  /** One statement, and a transaction of its own: planning it takes longer than running it. */
  private async query(statement: pg.QueryConfig): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await ((await runner.connect()) as pg.PoolClient).query(statement);
    } finally {
      await runner.release();
    }
  }
}
