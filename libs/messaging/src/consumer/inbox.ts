import { keyVersionOf, streamOf, type EventRecord } from '../event.ts';
import { prepared, type Statement, type Transaction } from '../transaction.ts';

const readHigh: Statement = {
  name: 'inbox-read',
  text: 'select topic, key, version from inbox where consumer = $1 and (topic, key) in (select * from unnest($2::text[], $3::text[]))',
};
/** Answers how many stood where they were expected to. */
const raiseHigh: Statement = {
  name: 'inbox-raise',
  text: `with asked as (select * from unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[]) as a (topic, key, before, version)
         ), moved as (
           update inbox i set version = a.version from asked a
            where i.consumer = $1 and i.topic = a.topic and i.key = a.key and i.version = a.before returning 1
         ), added as (
           insert into inbox (consumer, topic, key, version)
           select $1, topic, key, version from asked where before = 0 on conflict do nothing returning 1
         )
         select (select count(*) from moved) + (select count(*) from added) as n`,
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
  const raised = new Map<string, Raise>();
  const fresh = records.filter((record) => {
    const { topic, key } = record;
    const [stream, version] = [streamOf(record), keyVersionOf(record.headers)];
    const before = high.get(stream) ?? 0;
    if (version <= before) return false;
    high.set(stream, version);
    raised.set(stream, { topic, key, before: raised.get(stream)?.before ?? before, version });
    return true;
  });
  if (raised.size > 0) await raise(tx, consumer, [...raised.values()]);
  return fresh;
}

/** The high water of one (topic, key); 0 = none yet. */
interface Raise {
  readonly topic: string;
  readonly key: string;
  readonly before: number;
  readonly version: number;
}

/**
 * A replay and the live topic are two partitions and may be two replicas' at the same time: who finds another high water
 * than it has read gives way, and looks again.
 */
async function raise(tx: Transaction, consumer: string, raised: readonly Raise[]): Promise<void> {
  const [done] = await prepared<{ n: string }>(tx, raiseHigh, [
    consumer,
    raised.map(({ topic }) => topic),
    raised.map(({ key }) => key),
    raised.map(({ before }) => before),
    raised.map(({ version }) => version),
  ]);
  if (Number(done!.n) !== raised.length) throw new Error('another replica is taking events of the same key; this batch is taken again');
}
