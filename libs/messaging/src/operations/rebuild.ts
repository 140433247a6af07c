import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { IncomingBatch } from '../broker/broker.ts';
import { BatchProcessor, type ApplyEvents } from '../consumer/batch-processor.ts';
import { hold, release } from '../consumer/hold.ts';
import type { MessagingRuntime } from '../nest/messaging-runtime.ts';
import { inTransaction, rows, type Transaction } from '../transaction.ts';

export interface Plan {
  readonly runtime: MessagingRuntime;
  readonly projection: string;
  readonly tables: readonly string[];
  readonly topics: readonly string[];
  /** Consumer name of the rebuild, never used before: positions, inbox and replays of its own. */
  readonly name: string;
  readonly onProgress: (standing: Standing) => void;
}

export interface Standing {
  /** How many messages the new tables are behind the old ones. */
  readonly behind: number;
  /** Topics whose first records the broker no longer has: nothing of them is read until they are replayed to `name`. */
  readonly waitingFor: readonly string[];
}

/** From here on the live consumer is held, so that the two can meet. */
const NEAR = 1_000;
const LOOK_MS = 100;
const LOCK = `hashtext('projection rebuild')`;

/** One rebuild at a time per service, whichever replica runs it. The lock is the session's: it ends with the process. */
export async function takeRebuildLock(databaseUrl: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'rebuild', keepAlive: true });
  await client.connect();
  const { rows: found } = await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(${LOCK}) as taken`);
  if (found[0]?.taken) return client;
  await client.end();
  return undefined;
}

/** A rebuild whose process died has left its hold and its tables; called at the start of every consumer. */
export async function endLeftRebuild(runtime: MessagingRuntime): Promise<void> {
  const { settings, consumerName } = runtime;
  const lock = await takeRebuildLock(settings.databaseUrl);
  if (lock === undefined) return;
  try {
    await lock.query('select shadow_drop()');
    await forget(runtime);
    await release(settings.dataSource.manager, consumerName, runtime.topics(), 'rebuild');
  } finally {
    await lock.end();
  }
}

/**
 * Builds a projection anew from the log, into shadow tables that take the place of the real ones in one transaction,
 * while the live consumer goes on. The shadow follows the live consumer and never overtakes it: where both stand at
 * the same offset of every partition, and nothing is parked, the two hold the same facts.
 */
export async function rebuild(plan: Plan, lock: pg.Client): Promise<void> {
  const { runtime, name, tables, topics } = plan;
  const { dataSource } = runtime.settings;
  const lost = new Promise<never>((_, reject) => lock.once('error', reject));
  lost.catch(() => undefined);
  await forget(runtime);
  await rows(dataSource.manager, 'select shadow_make($1)', [tables]);
  await stopWhereExpired(plan);
  const settings = { ...runtime.processorSettings(name, plan.projection), limit: notPast(runtime.consumerName) };
  const client = await runtime.consume(new BatchProcessor({ ...settings, apply: intoShadow(tables, settings.apply) }), name, topics);
  try {
    while (!isNear(await standing(plan))) await Promise.race([pause(LOOK_MS), lost]);
    await hold(dataSource.manager, runtime.consumerName, topics, 'rebuild');
    while (!(await swapWhereBothStand(plan))) await Promise.race([pause(LOOK_MS), lost]);
  } finally {
    await client.disconnect();
    await rows(dataSource.manager, 'select shadow_drop()');
    await forget(runtime);
    await release(dataSource.manager, runtime.consumerName, topics, 'rebuild');
  }
}

/** Handlers name their tables without a schema: in this transaction the shadow's come first. */
function intoShadow(tables: readonly string[], apply: ApplyEvents): ApplyEvents {
  const shadows = tables.map((table) => `shadow.${pg.escapeIdentifier(table)}`).join();
  return async (events, tx) => {
    // Held until the commit: without its shadow a statement would fall through to the real table.
    await rows(tx, `lock table ${shadows} in row exclusive mode`);
    await rows(tx, 'set local search_path = shadow, public');
    await apply(events, tx);
    await rows(tx, 'set local search_path = public');
  };
}

function notPast(live: string): (tx: Transaction, batch: IncomingBatch) => Promise<bigint> {
  return async (tx, { topic, partition }) => {
    const [row] = await rows<{ next_offset: string }>(tx, 'select next_offset from consumer_position where consumer = $1 and topic = $2 and partition = $3', [
      live,
      topic,
      partition,
    ]);
    return BigInt(row?.next_offset ?? 0);
  };
}

/** What the log has lost is in the outbox of its publisher, and an operator has it replayed. */
async function stopWhereExpired({ runtime, name, topics }: Plan): Promise<void> {
  const expired = (await runtime.admin.offsets(topics)).filter(({ low }) => low > 0n);
  await rows(
    runtime.settings.dataSource.manager,
    `insert into consumer_position (consumer, topic, partition, next_offset, expired_at)
     select $1, *, now() from unnest($2::text[], $3::int[], $4::bigint[])`,
    [name, expired.map(({ topic }) => topic), expired.map(({ partition }) => partition), expired.map(({ low }) => low.toString())],
  );
}

function isNear({ behind, waitingFor }: Standing): boolean {
  return waitingFor.length === 0 && behind <= NEAR;
}

async function standing({ runtime, name, topics, onProgress }: Plan): Promise<Standing> {
  const [row] = await rows<{ behind: string; waiting: string[] }>(
    runtime.settings.dataSource.manager,
    `select coalesce(sum(live.next_offset - coalesce(shadow.next_offset, 0)), 0) as behind,
            coalesce(array_agg(distinct shadow.topic) filter (where shadow.expired_at is not null), '{}') as waiting
       from consumer_position live
       left join consumer_position shadow on shadow.consumer = $2 and shadow.topic = live.topic and shadow.partition = live.partition
      where live.consumer = $1 and live.topic = any($3)`,
    [runtime.consumerName, name, topics],
  );
  const now = { behind: Number(row!.behind), waitingFor: row!.waiting };
  onProgress(now);
  return now;
}

/** Locks the live consumer where it stands; true = the shadow stood there too and is the real one now. */
async function swapWhereBothStand(plan: Plan): Promise<boolean> {
  const { runtime, name, tables, topics } = plan;
  return inTransaction(runtime.settings.dataSource, async (tx) => {
    await rows(tx, 'select from consumer_position where consumer = $1 and topic = any($2) order by topic, partition for update', [runtime.consumerName, topics]);
    const { behind, waitingFor } = await standing(plan);
    if (waitingFor.length > 0) throw new Error(`the broker has just dropped what came next on ${waitingFor.join(', ')}: begin again`);
    if (behind !== 0) return false;
    const parked = await rows(tx, 'select from parked_event where consumer = any($1) and topic = any($2) limit 1', [[runtime.consumerName, name], topics]);
    if (parked.length > 0) throw new Error('events of these topics are parked: mend or skip them first, the two would not hold the same facts');
    await rows(tx, 'select shadow_swap($1)', [tables]);
    return true;
  });
}

/** Of all rebuilds: there is never more than one. */
async function forget({ settings, consumerName }: MessagingRuntime): Promise<void> {
  for (const table of ['consumer_position', 'inbox', 'parked_event']) {
    await rows(settings.dataSource.manager, `delete from ${table} where starts_with(consumer, $1)`, [`${consumerName}~`]);
  }
}
