import { DomainError, type LocalDate } from '@huipin/kernel';
import { rows as query, type Transaction } from '@huipin/messaging';
import { toValidationError, type FileKind, type Principal, type Role } from '@huipin/service-defaults';
import type { z } from 'zod';
import type { ImportRow } from './checked-rows.ts';

/** What became of a line; `suspect` and `updated` are accepted too. A `DomainError` refuses the line. */
export type Outcome = 'accepted' | 'suspect' | 'updated' | 'unchanged';

/** Who sent the file, when, and with which options. The same for every batch, also after a restart. */
export interface ImportContext {
  readonly jobId: string;
  readonly principal: Principal;
  /** The further parameters of the upload's address, as `options` of the kind has parsed them. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Day of the upload: the act that the lines are judged by. What they write is recorded when it is written. */
  readonly today: LocalDate;
}

/** One kind of import that a service offers at `POST …/imports?kind=…`. */
export interface ImportKind<C extends string = string> extends FileKind<C> {
  /** Any one of these roles may send it. */
  readonly roles: readonly Role[];
  /** Which column a field of a broken rule is written in, where the names differ: `{ 'industry.code': 'industryCode' }`. */
  readonly columnOf?: Readonly<Record<string, C>>;
  /**
   * Applies some lines, at most a batch, in one transaction together with their bookkeeping; answers one outcome per
   * line in the same order. Called again with the same lines when the transaction did not commit, and with a part of
   * them after an unforeseen error, so that one line cannot hold up the others.
   */
  applyBatch(tx: Transaction, rows: readonly ImportRow<C>[], context: ImportContext): Promise<readonly (Outcome | DomainError)[]>;
}

/** `applyBatch` for a kind that works line by line: each under a savepoint, so that a broken rule undoes its line only. */
export function lineByLine<C extends string>(
  apply: (tx: Transaction, row: ImportRow<C>, context: ImportContext) => Promise<Outcome>,
): ImportKind<C>['applyBatch'] {
  return async (tx, rows, context) => {
    const outcomes: (Outcome | DomainError)[] = [];
    for (const row of rows) {
      await query(tx, 'savepoint import_line');
      try {
        outcomes.push(await apply(tx, row, context));
        await query(tx, 'release savepoint import_line');
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        await query(tx, 'rollback to savepoint import_line');
        outcomes.push(error);
      }
    }
    return outcomes;
  };
}

/** Checks a line against the schema of the same record's JSON form; throws what the door would have answered. */
export function parseRow<S extends z.ZodType>(schema: S, record: unknown): z.output<S> {
  const parsed = schema.safeParse(record, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw toValidationError(parsed.error.issues);
}

/** A line as the JSON it stands for: dotted columns nested (`enterprise.code`), empty cells left out. */
export function nested(cells: Readonly<Record<string, string>>): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(cells)) {
    if (value === '') continue;
    const path = name.split('.');
    const last = path.pop()!;
    const parent = path.reduce((at, key) => (at[key] ??= {}) as Record<string, unknown>, record);
    parent[last] = value;
  }
  return record;
}
