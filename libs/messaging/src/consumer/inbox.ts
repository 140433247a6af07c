import { keyVersionOf, streamOf, type EventRecord } from '../event.ts';
import { prepared, type Statement, type Transaction } from '../transaction.ts';

/** Who has been raised, and from where; the rest stood there or higher. In one order, so that two replicas wait for each other. */
const raiseHigh: Statement = {
  name: 'inbox-raise',
  text: `insert into inbox as i (consumer, topic, key, version)
         select $1, topic, key, version from unnest($2::text[], $3::text[], $4::bigint[]) as a (topic, key, version) order by topic, key
             on conflict (consumer, topic, key) do update set version = excluded.version where i.version < excluded.version
         returning topic, key, old.version as before`,
};

/**
 * Drops what this consumer has already taken: an event whose version is at or below the high water of its
 * (topic, key) is a repeat or older news. Raises the high water for the rest.
 */
export async function takeNew<R extends EventRecord>(tx: Transaction, consumer: string, records: readonly R[]): Promise<R[]> {
  if (records.length === 0) return [];
  const arrived = records.map((record) => ({ record, stream: streamOf(record), version: keyVersionOf(record.headers) }));
  const asked = new Map<string, { topic: string; key: string; version: number }>();
  for (const { record, stream, version } of arrived) {
    if (version > (asked.get(stream)?.version ?? 0)) asked.set(stream, { topic: record.topic, key: record.key, version });
  }
  const all = [...asked.values()];
  const raised = await prepared<{ topic: string; key: string; before: string | null }>(tx, raiseHigh, [
    consumer,
    all.map(({ topic }) => topic),
    all.map(({ key }) => key),
    all.map(({ version }) => version),
  ]);
  const high = new Map(raised.map((row) => [streamOf(row), Number(row.before)]));
  return arrived.flatMap(({ record, stream, version }) => {
    if (version <= (high.get(stream) ?? Number.POSITIVE_INFINITY)) return [];
    high.set(stream, version);
    return record;
  });
}
