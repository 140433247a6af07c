import { rows, type Transaction } from '@huipin/messaging';

/**
 * Keeps everybody else waiting who writes to these subjects or to what they hold, until the transaction ends. In one order
 * for everybody, or two transactions could wait for each other.
 */
export async function lockSubjects(tx: Transaction, ids: readonly string[]): Promise<void> {
  await rows(tx, `select pg_advisory_xact_lock(hashtextextended('subject ' || id, 0)) from (select distinct unnest($1::text[]) as id order by 1) as t`, [ids]);
}

/** As `lockSubjects` without waiting: false where somebody else is at one of them. */
export async function tryLockSubjects(tx: Transaction, ids: readonly string[]): Promise<boolean> {
  const found = await rows<{ locked: boolean }>(
    tx,
    `select pg_try_advisory_xact_lock(hashtextextended('subject ' || id, 0)) as locked from unnest($1::text[]) as t(id)`,
    [ids],
  );
  return found.every(({ locked }) => locked);
}
