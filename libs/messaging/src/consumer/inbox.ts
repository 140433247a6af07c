import { keyVersionOf, streamOf, type EventRecord } from '../event.ts';
import { prepared, type Statement, type Transaction } from '../transaction.ts';

const readHigh: Statement = {
  name: 'inbox-read',
  text: 'select topic, key, version from inbox where consumer = $1 and (topic, key) in (select * from unnest($2::text[], $3::text[]))',
};
const raiseHigh: Statement = {
  name: 'inbox-raise',
  text: `insert into inbox (consumer, topic, key, version)
         select $1, * from unnest($2::text[], $3::text[], $4::bigint[])
         on conflict (consumer, topic, key) do update set version = excluded.version`,
};

/**
 * Drops what this consumer has already taken: an event whose version is at or below the high water of its
 * (topic, key) is a repeat or older news. Raises the high water for the rest.
 */
export async function takeNew<R extends EventRecord>(tx: Transaction, consumer: string, records: readonly R[]): Promise<R[]> {
  if (records.length === 0) return [];
  const asked = [...new Map(records.map((record) => [streamOf(record), record])).values()];
  const known = await prepared<{ topic: string; key: string; version: string }>(tx, readHigh, [
    consumer,
    asked.map(({ topic }) => topic),
    asked.map(({ key }) => key),
  ]);
  const high = new Map(known.map((row) => [streamOf(row), Number(row.version)]));
  const raised = new Map<string, { topic: string; key: string; version: number }>();
  const fresh = records.filter((record) => {
    const { topic, key } = record;
    const [stream, version] = [streamOf(record), keyVersionOf(record.headers)];
    if (version <= (high.get(stream) ?? 0)) return false;
    high.set(stream, version);
    raised.set(stream, { topic, key, version });
    return true;
  });
  if (raised.size > 0) {
    const all = [...raised.values()];
    await prepared(tx, raiseHigh, [consumer, all.map(({ topic }) => topic), all.map(({ key }) => key), all.map(({ version }) => version)]);
  }
  return fresh;
}
