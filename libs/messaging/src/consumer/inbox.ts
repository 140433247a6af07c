import { keyVersionOf, type EventRecord } from '../event.ts';
import { rows, type Transaction } from '../transaction.ts';

/**
 * Drops what this consumer has already taken: an event whose version is at or below the high water of its
 * (topic, key) is a repeat or older news. Raises the high water for the rest.
 */
export async function takeNew<R extends EventRecord>(tx: Transaction, consumer: string, topic: string, records: readonly R[]): Promise<R[]> {
  if (records.length === 0) return [];
  const keys = [...new Set(records.map((record) => record.key))];
  const known = await rows<{ key: string; version: string }>(
    tx,
    'select key, version from inbox where consumer = $1 and topic = $2 and key = any($3)',
    [consumer, topic, keys],
  );
  const high = new Map(known.map((row) => [row.key, Number(row.version)]));
  const raised = new Map<string, number>();
  const fresh = records.filter((record) => {
    const version = keyVersionOf(record.headers);
    if (version <= (high.get(record.key) ?? 0)) return false;
    high.set(record.key, version);
    raised.set(record.key, version);
    return true;
  });
  if (raised.size > 0) {
    await rows(
      tx,
      `insert into inbox (consumer, topic, key, version)
       select $1, $2, * from unnest($3::text[], $4::bigint[])
       on conflict (consumer, topic, key) do update set version = excluded.version`,
      [consumer, topic, [...raised.keys()], [...raised.values()]],
    );
  }
  return fresh;
}
