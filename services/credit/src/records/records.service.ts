import { rows, type Transaction } from '@huipin/messaging';

/** Tables that keep a record as versions, of which the current one is not superseded. */
type Versioned = 'sampling_result' | 'listing' | 'known_honour' | 'known_declaration';

/**
 * Locks records until the transaction ends, in the order of their ids; answers those that it got: not what does not
 * exist, nor, with `skipLocked`, what another holds. The lock is on the first version, which stays: whoever waited for
 * the current one would wake up to a row that is history and find nothing. Read the current version after this.
 */
export async function lockRecords(tx: Transaction, table: Versioned, ids: readonly string[], { skipLocked = false } = {}): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from ${table} where id = any($1) and version = 1 order by id for update ${skipLocked ? 'skip locked' : ''}`,
    [ids],
  );
  return found.map(({ id }) => id);
}
