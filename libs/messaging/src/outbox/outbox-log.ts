import type { EntityManager } from 'typeorm';
import { toHeaders, type EventRecord } from '../event.ts';
import { rows } from '../transaction.ts';

/** A fact as the outbox keeps it. */
export interface Kept extends EventRecord {
  readonly pos: number;
}

export interface LogRange {
  readonly topic: string;
  readonly key?: string | null;
  readonly since?: Date | null;
  readonly until?: Date | null;
}

/**
 * Facts of a topic in the order in which they were written, behind `after`: all that the outbox still has, and in front
 * of it the newest of each type and record out of partitions that are gone.
 */
export async function readOutboxLog(manager: EntityManager, range: LogRange, after: number, limit: number): Promise<Kept[]> {
  const columns = 'pos, recorded_at, event_id, topic, key, key_version, type, headers, payload';
  const found = await rows<Parameters<typeof toHeaders>[0] & { pos: string; payload: Buffer }>(
    manager,
    `select * from (
       (select ${columns} from outbox_base where topic = $1 and pos > $2 order by pos limit $6)
       union all
       (select ${columns} from outbox where topic = $1 and pos > $2
         and ($3::text is null or key = $3) and ($4::timestamptz is null or recorded_at >= $4) and ($5::timestamptz is null or recorded_at < $5)
         order by pos limit $6)
     ) kept
     where ($3::text is null or key = $3) and ($4::timestamptz is null or recorded_at >= $4) and ($5::timestamptz is null or recorded_at < $5)
     order by pos limit $6`,
    [range.topic, after, range.key ?? null, range.since ?? null, range.until ?? null, limit],
  );
  return found.map((row) => ({ pos: Number(row.pos), topic: row.topic, key: row.key, headers: toHeaders(row), value: row.payload }));
}
