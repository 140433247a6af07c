import { rows, type Transaction } from '@huipin/messaging';

/**
 * One after the other: who writes a fact about a subject, and who decides by such facts. Without it an honour and the
 * file of its holder, arriving at the same moment, would each miss the other for ever. In the order of their ids, or
 * two transactions could wait for each other.
 */
export async function lockSubjects(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await rows(tx, `select pg_advisory_xact_lock(hashtextextended('subject ' || id, 0)) from (select unnest($1::text[]) as id order by 1) as t`, [ids]);
}
