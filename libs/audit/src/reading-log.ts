import type { Actor } from '@huipin/kernel';
import { rows } from '@huipin/messaging';
import type { DataSource } from 'typeorm';

/** Who read what, of whom. */
export interface Reading {
  readonly who: Actor;
  readonly what: string;
  readonly trace: string | undefined;
  readonly subjects: readonly string[];
  readonly reading: { readonly path: string; readonly query: Readonly<Record<string, unknown>> };
}

/** Writes readings down before they are answered; those that come while one write is under way share the next. */
export class ReadingLog {
  private readonly dataSource: DataSource;
  private waiting: Reading[] = [];
  private next: Promise<void> | undefined;
  private current: Promise<void> = Promise.resolve();

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /** Rejects where it could not be written: then nothing may be shown. */
  write(reading: Reading): Promise<void> {
    this.waiting.push(reading);
    this.next ??= this.current.then(() => this.flush(), () => this.flush());
    return this.next;
  }

  private flush(): Promise<void> {
    const readings = this.waiting;
    this.waiting = [];
    this.next = undefined;
    this.current = rows(this.dataSource.manager, 'select audit_read($1::jsonb)', [JSON.stringify(readings)]).then(() => undefined);
    return this.current;
  }
}
