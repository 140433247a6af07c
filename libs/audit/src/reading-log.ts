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

/** Writes under way at once: one alone would make everybody wait for the disk twice. */
const WRITES = 3;

/** Writes readings down before they are answered; those that come while all writes are under way share the next. */
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

  private turn(): Promise<void> {
    return this.running < WRITES ? Promise.resolve() : new Promise((resolve) => (this.onFree = resolve));
  }

  private async flush(): Promise<void> {
    const readings = this.waiting;
    this.waiting = [];
    this.next = undefined;
    this.running += 1;
    try {
      await rows(this.dataSource.manager, 'select audit_read($1::jsonb)', [JSON.stringify(readings)]);
    } finally {
      this.running -= 1;
      this.onFree();
    }
  }
}
