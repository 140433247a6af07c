import { keyVersionOf, type EventRecord } from '../event.ts';
import { prepared, type Statement, type Transaction } from '../transaction.ts';

/** Who has been raised, and from where; the rest stood there or higher. In one order, so that two replicas wait for each other. */
const raiseHigh: Statement = {
  name: 'inbox-raise',
  text: `insert into inbox as i (consumer, topic, key, version)
         select $1, $2, key, version from unnest($3::text[], $4::bigint[]) as a (key, version) order by key
             on conflict (consumer, topic, key) do update set version = excluded.version where i.version < excluded.version
         returning key, old.version as before`,
};

/**
 * Drops what this consumer has already taken: an event whose version is at or below the high water of its
 * (topic, key) is a repeat or older news. Raises the high water for the rest.
 */
export async function takeNew<R extends EventRecord>(tx: Transaction, consumer: string, records: readonly R[]): Promise<R[]> {
  const byTopic = Map.groupBy(records, ({ topic }) => topic);
  const fresh = new Set<R>();
  for (const topic of [...byTopic.keys()].sort()) {
    for (const record of await newOfTopic(tx, consumer, topic, byTopic.get(topic)!)) fresh.add(record);
  }
  return records.filter((record) => fresh.has(record));
}

async function newOfTopic<R extends EventRecord>(tx: Transaction, consumer: string, topic: string, records: readonly R[]): Promise<R[]> {
  const asked = new Map<string, number>();
  const arrived = records.map((record) => ({ record, version: keyVersionOf(record.headers) }));
  for (const { record: { key }, version } of arrived) asked.set(key, Math.max(version, asked.get(key) ?? 0));
  const raised = await prepared<{ key: string; before: string | null }>(tx, raiseHigh, [consumer, topic, [...asked.keys()], [...asked.values()]]);
  const high = new Map(raised.map(({ key, before }) => [key, Number(before)]));
  return arrived.flatMap(({ record, version }) => {
    if (version <= (high.get(record.key) ?? Number.POSITIVE_INFINITY)) return [];
    high.set(record.key, version);
    return record;
  });
}
