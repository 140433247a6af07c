import { rows, type Transaction } from '@huipin/messaging';

/** Tables that keep a record as versions, of which the current one is not superseded. */
type Versioned = 'sampling_result' | 'listing' | 'known_honour' | 'known_declaration';

/**
 * Locks a record until the transaction ends; false where there is none, or where another holds it and `skipLocked`. The
 * lock is on the first version, which stays: whoever waited for the current one would wake up to a row that is history
 * and find nothing. Read the current version after this.
 */
export async function lockRecord(tx: Transaction, table: Versioned, id: string, { skipLocked = false } = {}): Promise<boolean> {
  const found = await rows(tx, `select 1 from ${table} where id = $1 and version = 1 for update ${skipLocked ? 'skip locked' : ''}`, [id]);
  return found.length > 0;
}
