import { readFileSync } from 'node:fs';
import { eventTypes, topics, type TopicName } from '@huipin/contracts';
import { chooseServices, withClient } from '@huipin/local';
import { ledger, type Ground } from '../ground/ground.ts';
import { fold } from '../ledger/fold.ts';
import type { Acknowledged } from '../load/writers.ts';
import type { Told } from '../load/receivers.ts';
import type { LogRecord } from './log.ts';
import type { Committed, Verdict } from './history.ts';

const services = [...chooseServices().map(({ name }) => name), ledger];

export function ask<R extends object>(ground: Ground, service: string, sql: string, values: unknown[] = []): Promise<R[]> {
  return withClient(ground.databases.get(service)!.ownerUrl, async (client) => (await client.query<R>(sql, values)).rows);
}

/** All outboxes: the truth that everything else is compared with. */
export async function readOutboxes(ground: Ground): Promise<Committed[]> {
  const found = await Promise.all(
    services.map((service) => ask<Committed>(ground, service, 'select event_id as id, topic, key, key_version::int as version from outbox order by pos')),
  );
  return found.flat();
}

/** What the harness was told is safe must be in a database. */
export async function checkAcknowledged(ground: Ground, records: readonly Acknowledged[], ledgerFiles: readonly string[], committed: readonly Committed[], verdict: Verdict): Promise<void> {
  const inOutbox = new Set(committed.map(({ id }) => id));
  for (const file of ledgerFiles) {
    for (const id of readFileSync(file, 'utf8').split('\n').filter(Boolean)) if (!inOutbox.has(id)) verdict.lost.push(`ledger: ${id} was acknowledged and is not in the outbox`);
  }
  const places = { enterprise: ['registry', 'enterprise'], honour: ['registry', 'honour'], 'sampling-result': ['credit', 'sampling_result'] } as const;
  for (const [kind, [service, table]] of Object.entries(places)) {
    const ids = records.filter((record) => record.kind === kind).map(({ id }) => id);
    const kept = await ask<{ id: string }>(ground, service, `select id from ${table} where superseded_at is null and id = any($1::uuid[])`, [ids]);
    const known = new Set(kept.map(({ id }) => id));
    for (const id of ids) if (!known.has(id)) verdict.lost.push(`${kind} ${id} was acknowledged and is not in the database`);
    if (new Set(ids).size !== ids.length) verdict.duplicated.push(`${kind}: two requests were answered with one record`);
  }
}

/** The relay's cursor, as a trigger wrote it down at each move: forward only. */
export async function checkCursors(ground: Ground, verdict: Verdict): Promise<void> {
  for (const service of services) {
    const back = await ask<{ seq: string }>(ground, service, 'select seq from cursor_history where pg_snapshot_xmax(published) < pg_snapshot_xmax(before)');
    for (const { seq } of back) verdict.disordered.push(`${service}: the relay's cursor moved back (move ${seq})`);
  }
}

export async function readEffects(ground: Ground): Promise<Committed[]> {
  return ask<Committed>(ground, ledger, 'select event_id as id, topic, key, key_version::int as version from effect order by seq');
}

/** The high water of each stream is its last event. */
export async function checkInbox(ground: Ground, log: readonly LogRecord[], verdict: Verdict): Promise<void> {
  const last = new Map(log.map(({ topic, key, version }) => [`${topic} ${key}`, version]));
  const kept = await ask<{ topic: string; key: string; version: number }>(ground, ledger, 'select topic, key, version::int as version from inbox where consumer = $1', [`huipin.${ledger}`]);
  for (const { topic, key, version } of kept) {
    const expected = last.get(`${topic} ${key}`) ?? 0;
    if (version > expected) verdict.duplicated.push(`ledger: the inbox of ${topic} ${key} stands at ${version}, its last event is ${expected}`);
    if (version < expected) verdict.lost.push(`ledger: the inbox of ${topic} ${key} stands at ${version}, its last event is ${expected}`);
    last.delete(`${topic} ${key}`);
  }
  for (const stream of last.keys()) verdict.lost.push(`ledger: ${stream} has events and is not in the inbox`);
}

/** The ledger's fold against the same fold over the log, made here from zero. */
export async function checkFold(ground: Ground, log: readonly LogRecord[], verdict: Verdict): Promise<void> {
  const digests = new Map<string, string>();
  for (const { topic, key, id } of log) digests.set(`${topic} ${key}`, fold(digests.get(`${topic} ${key}`) ?? '', id));
  const balances = await ask<{ topic: string; key: string; digest: string }>(ground, ledger, 'select topic, key, digest from balance');
  for (const { topic, key, digest } of balances) {
    if (digests.get(`${topic} ${key}`) !== digest) verdict.disordered.push(`ledger: the fold of ${topic} ${key} is not that of its events`);
    digests.delete(`${topic} ${key}`);
  }
  for (const stream of digests.keys()) verdict.lost.push(`ledger: ${stream} has events and no fold`);
}

/** Each feed holds each event of its audience once, numbered without a gap, in order per subject. */
export async function checkFeeds(ground: Ground, log: readonly LogRecord[], told: readonly Told[], verdict: Verdict): Promise<number> {
  let entries = 0;
  for (const feed of ['public', 'department'] as const) {
    const rows = await ask<{ sequence: number; id: string }>(ground, 'notifications', 'select sequence::int, event_id as id from feed_event where feed = $1 order by sequence', [feed]);
    entries += rows.length;
    const known = new Set(rows.map(({ id }) => id));
    rows.forEach(({ sequence }, index) => {
      if (sequence !== index + 1) verdict.disordered.push(`${feed} feed: sequence ${sequence} where ${index + 1} should stand`);
    });
    const expected = log.filter(({ topic, type }) => eventTypes.has(type) && isOn(feed, topic));
    for (const { id, topic, key } of expected) if (!known.has(id)) verdict.lost.push(`${feed} feed: ${topic} ${key} (${id}) is missing`);
    checkOrder(feed, rows, expected, verdict);
    for (const receiver of told.filter((one) => one.feed === feed)) checkReceiver(receiver, rows, verdict);
  }
  return entries;
}

function isOn(feed: 'public' | 'department', topic: string): boolean {
  const { audience } = topics[topic as TopicName];
  return feed === 'department' ? audience !== 'internal' : audience === 'public';
}

function checkOrder(feed: string, rows: readonly { id: string }[], expected: readonly LogRecord[], verdict: Verdict): void {
  const byId = new Map(expected.map((record) => [record.id, record]));
  const last = new Map<string, number>();
  for (const { id } of rows) {
    const record = byId.get(id);
    if (record === undefined) {
      verdict.duplicated.push(`${feed} feed: ${id} is on no topic of its audience`);
      continue;
    }
    const stream = `${record.topic} ${record.key}`;
    if (record.version < (last.get(stream) ?? 0)) verdict.disordered.push(`${feed} feed: ${stream} ${record.version} came after ${last.get(stream)}`);
    last.set(stream, record.version);
  }
}

/** Streams: every event once, in order. Webhooks: every event at least once. */
function checkReceiver({ name, channel, ids, sequences }: Told, rows: readonly { id: string }[], verdict: Verdict): void {
  const heard = new Set(ids);
  for (const { id } of rows) if (!heard.has(id)) verdict.lost.push(`${name}: ${id} never arrived`);
  if (channel === 'webhook') return;
  sequences.forEach((sequence, index) => {
    if (sequence !== index + 1) verdict.disordered.push(`${name}: sequence ${sequence} where ${index + 1} should come`);
  });
}

/** What neighbours keep of the registry is what the registry has. */
export async function checkProjections(ground: Ground, verdict: Verdict): Promise<void> {
  const truth = await ask<{ id: string; name: string }>(ground, 'registry', 'select id::text, name from enterprise where superseded_at is null');
  for (const service of ['credit', 'rewards', 'standards']) {
    const kept = new Map((await ask<{ id: string; name: string | null }>(ground, service, 'select id, name from known_enterprise')).map(({ id, name }) => [id, name]));
    for (const { id, name } of truth) if (kept.get(id) !== name) verdict.lost.push(`${service}: enterprise ${id} is kept as ${kept.get(id)}`);
  }
  const honours = await ask<{ id: string }>(ground, 'registry', 'select id::text from honour where superseded_at is null and entitling');
  const entitlements = await ask<{ honour_id: string; n: string }>(ground, 'rewards', `select honour_id, count(*) as n from entitlement where superseded_at is null and scheme = 'tier' group by honour_id`);
  const counted = new Map(entitlements.map(({ honour_id, n }) => [honour_id, Number(n)]));
  for (const { id } of honours) {
    const n = counted.get(id) ?? 0;
    if (n === 0) verdict.lost.push(`rewards: honour ${id} has no entitlement`);
    if (n > 1) verdict.duplicated.push(`rewards: honour ${id} has ${n} entitlements`);
  }
}

/** Sums over all services of what waits somewhere, for the end of a run. */
export async function readWaiting(ground: Ground): Promise<{ unpublished: number; parked: number; dead: number }> {
  const waiting = { unpublished: 0, parked: 0, dead: 0 };
  for (const service of services) {
    const [row] = await ask<{ unpublished: string; parked: string; dead: string }>(
      ground,
      service,
      `select (select count(*) from outbox o, outbox_cursor c where not pg_visible_in_snapshot(o.tx, c.published)) as unpublished,
              (select count(*) from parked_event) as parked, (select count(*) from dead_letter) as dead`,
    );
    for (const name of ['unpublished', 'parked', 'dead'] as const) waiting[name] += Number(row![name]);
  }
  return waiting;
}
