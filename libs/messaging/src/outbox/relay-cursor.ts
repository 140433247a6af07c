import type pg from 'pg';
import { toHeaders, type EventRecord } from '../event.ts';
import type { Leadership } from './leadership.ts';

export interface RelayCursorSettings {
  /** Connection string of the runtime role; the relay keeps one connection of its own. */
  readonly databaseUrl: string;
  readonly maxRecords?: number;
  /** Of keys, headers and payloads together. All of a part may be for one partition, whose batches the broker limits to 1 MB. */
  readonly maxBytes?: number;
}

/** A part of what is visible in `target` and was not visible in what is published, in `pos` order. */
export interface Difference {
  readonly records: readonly EventRecord[];
  readonly target: string;
  /** Of the last record; null = there is none. */
  readonly lastPos: string | null;
  /** Last pos of this part; null = the whole difference is done and `target` becomes the published snapshot. */
  readonly pos: string | null;
}

interface OutboxRecord {
  pos: string;
  event_id: string;
  topic: string;
  key: string;
  key_version: string;
  type: string;
  headers: Record<string, string>;
  payload: Buffer;
}

interface Snapshot {
  readonly text: string;
  readonly xmax: string;
  readonly running: readonly string[];
}

/**
 * Where the relay stands, and the only one who moves it. Why by snapshot difference: a row's `pos` is drawn
 * before its transaction commits, so `pos > last` steps over rows that commit late, and "below the oldest
 * running transaction" waits for the slowest transaction in the cluster. What is visible now and was not
 * visible then is exactly what has been committed in between (docs/messaging.md).
 */
export class RelayCursor {
  private readonly client: pg.Client;
  private readonly settings: RelayCursorSettings;
  private readonly epoch: string;
  /** Where its row lies: dead versions, which a long transaction anywhere keeps, are not walked through to find it. */
  private ctid: string;
  private published: Snapshot;
  private target: Snapshot | undefined;
  /** Everything of the open difference up to here is acknowledged. */
  private targetPos: string;
  private lost: Error | undefined;

  constructor({ client, cursor }: Leadership, settings: RelayCursorSettings) {
    this.client = client;
    this.settings = settings;
    this.epoch = cursor.epoch;
    this.ctid = cursor.ctid;
    this.published = parseSnapshot(cursor.published);
    this.target = cursor.target === null ? undefined : parseSnapshot(cursor.target);
    this.targetPos = cursor.target_pos;
    client.on('error', (error) => (this.lost = error));
  }

  /** The next part to send, behind `previous` where that is still on its way; undefined when there is none. */
  async next(previous?: Difference): Promise<Difference | undefined> {
    if (this.lost) throw this.lost;
    if (previous?.pos === null) return undefined;
    if (this.target === undefined && !(await this.discover())) return undefined;
    const target = this.target!;
    const { maxRecords = 1_000, maxBytes = 900_000 } = this.settings;
    const { rows: found } = await this.client.query<OutboxRecord>({
      name: 'relay-next',
      text: `select pos, event_id, topic, key, key_version, type, headers, payload from outbox
              where pos > $1 and (tx >= $2::xid8 or tx = any($3::xid8[])) and pg_visible_in_snapshot(tx, $4::pg_snapshot)
              order by pos limit $5`,
      values: [previous?.pos ?? this.targetPos, this.published.xmax, this.published.running, target.text, maxRecords],
    });
    const part = withinBytes(found, maxBytes);
    const complete = part.length === found.length && found.length < maxRecords;
    return {
      records: part.map((row) => ({ topic: row.topic, key: row.key, headers: toHeaders(row), value: row.payload })),
      target: target.text,
      lastPos: part.at(-1)?.pos ?? null,
      pos: complete ? null : part.at(-1)!.pos,
    };
  }

  /**
   * Opens a new difference if it holds any row. Its first `pos` is found through the index on `tx`, and from
   * there the index on `pos` is walked: either index alone would read the whole history when the other matters;
   * `materialized` keeps the planner from trying. An empty difference is not written down: it costs nothing to
   * find it empty again after a crash.
   */
  private async discover(): Promise<boolean> {
    const { rows: found } = await this.client.query<{ now: string; first: string | null }>({
      name: 'relay-discover',
      text: `with now as materialized (select pg_current_snapshot() as snapshot), due as materialized (
               select pos from outbox
                where (tx >= $1::xid8 or tx = any($2::xid8[])) and pg_visible_in_snapshot(tx, (select snapshot from now)))
             select (select snapshot::text from now) as now, (select min(pos) from due) as first`,
      values: [this.published.xmax, this.published.running],
    });
    const { now, first } = found[0]!;
    if (first === null) {
      this.published = parseSnapshot(now);
      return false;
    }
    this.target = parseSnapshot(now);
    this.targetPos = (BigInt(first) - 1n).toString();
    return true;
  }

  /** After the broker's acknowledgement. Throws when another leader has taken over. */
  async save({ target, pos, lastPos }: Difference): Promise<void> {
    const { rows: saved } = await this.client.query<{ ctid: string }>({
      name: 'relay-save',
      text: `update outbox_cursor set
               published = case when $3::bigint is null then $2::pg_snapshot else published end,
               target = case when $3::bigint is null then null else $2::pg_snapshot end,
               target_pos = coalesce($3::bigint, 0), published_pos = greatest(published_pos, $4::bigint), moved_at = now()
             where ctid = $5::tid and epoch = $1 returning ctid`,
      values: [this.epoch, target, pos, lastPos, this.ctid],
    });
    if (saved[0] === undefined) throw new Error(`relay of epoch ${this.epoch} has been replaced`);
    this.ctid = saved[0].ctid;
    if (pos === null) {
      this.published = parseSnapshot(target);
      this.target = undefined;
    } else this.targetPos = pos;
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }
}

function withinBytes(found: readonly OutboxRecord[], maxBytes: number): readonly OutboxRecord[] {
  let bytes = 0;
  const end = found.findIndex((row) => (bytes += sizeOf(row)) > maxBytes);
  return end === -1 ? found : found.slice(0, Math.max(1, end));
}

/** An upper bound of what the record takes on the wire; the attributes that are added to the headers are in the constant. */
function sizeOf({ key, type, topic, headers, payload }: OutboxRecord): number {
  let bytes = 300 + 2 * (type.length + key.length) + topic.length + payload.byteLength;
  for (const name in headers) bytes += name.length + headers[name]!.length + 4;
  return bytes;
}

/** `xmin:xmax:running,…` */
function parseSnapshot(text: string): Snapshot {
  const [, xmax = '0', running = ''] = text.split(':');
  return { text, xmax, running: running === '' ? [] : running.split(',') };
}
