import { currentAct, currentTraceparent, traceIdOf } from '@huipin/kernel';
import type pg from 'pg';
import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';

declare const open: unique symbol;

/**
 * The handle of an open transaction. Only `inTransaction` makes one, so that what needs a transaction
 * (`appendToOutbox` above all) cannot be called outside it by accident.
 */
export type Transaction = EntityManager & { readonly [open]: true };

const afterCommit = new WeakMap<DataSource, Set<() => void>>();

/**
 * One write = one transaction. Nothing foreign is awaited inside `work`: no HTTP, no Kafka, no other database.
 * After the commit the relay of this process is woken.
 */
export async function inTransaction<T>(dataSource: DataSource, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const result = await dataSource.transaction(async (manager) => {
    const tx = manager as Transaction;
    await declareAct(tx);
    return work(tx);
  });
  for (const wake of afterCommit.get(dataSource) ?? []) wake();
  return result;
}

const declare: Statement = { name: 'declare-act', text: `select set_config('huipin.act', $1, true)` };

/**
 * Tells the database who acts now and why, until the transaction ends or says otherwise: with each change the audit
 * writes it down, and a change that nobody answers for is refused (libs/audit).
 */
export async function declareAct(tx: Transaction): Promise<void> {
  const act = currentAct();
  if (act !== undefined) await prepared(tx, declare, [JSON.stringify({ ...act, trace: traceIdOf(currentTraceparent()) })]);
}

/** Calls `wake` after each commit of `inTransaction` on this data source; returns the way to stop it. */
export function onCommit(dataSource: DataSource, wake: () => void): () => void {
  const wakes = afterCommit.get(dataSource) ?? new Set();
  afterCommit.set(dataSource, wakes.add(wake));
  return () => wakes.delete(wake);
}

/** Rows of any statement, whatever its kind (TypeORM's `query` answers UPDATE and DELETE in another shape). */
export async function rows<R>(tx: EntityManager, sql: string, params: readonly unknown[] = []): Promise<R[]> {
  const runner = tx.queryRunner ?? tx.dataSource.createQueryRunner();
  try {
    const result = await runner.query(sql, [...params], true);
    return result.records as R[];
  } finally {
    if (tx.queryRunner === undefined) await runner.release();
  }
}

/** A statement that each connection parses and plans once. Its name says which one it is, for ever. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** As `rows`, for statements that many transactions run: planning one takes longer than running it. */
export async function prepared<R>(tx: Transaction, statement: Statement, values: readonly unknown[]): Promise<R[]> {
  if (tx.queryRunner === undefined) throw new TypeError('not an open transaction: only inTransaction makes one');
  const connection = (await tx.queryRunner.connect()) as pg.PoolClient;
  try {
    const result = await connection.query({ ...statement, values: [...values] });
    return result.rows as R[];
  } catch (error) {
    throw new QueryFailedError(statement.text, [...values], error as Error);
  }
}
