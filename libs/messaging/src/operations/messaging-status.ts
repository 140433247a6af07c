import { setTimeout as pause } from 'node:timers/promises';
import type { PartitionOffsets } from '../broker/broker.ts';
import { heldTopics } from '../consumer/hold.ts';
import { listPositions } from '../consumer/position.ts';
import type { MessagingRuntime } from '../nest/messaging-runtime.ts';
import { rows } from '../transaction.ts';

/** Whoever asks does so because something is wrong, and waits for no broker that may be it. */
const BROKER_SECONDS = 3;

export interface MessagingStatus {
  readonly service: string;
  /** Whether it has told where its topics end; without that nobody knows the lag. */
  readonly broker: { readonly answers: boolean; readonly reason: string | null };
  readonly outbox: {
    /** Committed and not yet acknowledged by the broker. */
    readonly backlog: number;
    readonly oldestAgeSeconds: number;
    /** Of this replica. */
    readonly leading: boolean;
    /** Changes of the leader so far. */
    readonly epoch: number;
    readonly lastBatch: number;
  };
  readonly consumers: readonly ConsumerStatus[];
  readonly parked: { readonly keys: number; readonly events: number };
  readonly dead: number;
}

export interface ConsumerStatus {
  readonly topic: string;
  readonly partition: number;
  readonly lag: number | null;
  /** Age of the last record taken while there is lag; 0 without lag, and before the first record. */
  readonly lagSeconds: number | null;
  readonly held: boolean;
  /** The log has lost what comes next; a replay of the topic to this consumer mends it. */
  readonly expired: boolean;
}

/** Where the broker has told where the topic ends. */
export interface KnownLag extends ConsumerStatus {
  readonly lag: number;
  readonly lagSeconds: number;
}

export async function messagingStatus(runtime: MessagingRuntime): Promise<MessagingStatus> {
  const asked = offsetsInTime(runtime);
  const [outbox, stuck] = [await outboxStatus(runtime), await stuckStatus(runtime)];
  const { offsets, ...broker } = await asked;
  const consumers = offsets ? await consumersAt(runtime, offsets) : await consumersInDatabase(runtime);
  return { service: runtime.settings.service, broker, outbox, consumers, ...stuck };
}

async function offsetsInTime(runtime: MessagingRuntime): Promise<MessagingStatus['broker'] & { offsets?: readonly PartitionOffsets[] }> {
  const late = pause(BROKER_SECONDS * 1_000, undefined, { ref: false }).then(() => {
    throw new Error(`no answer within ${BROKER_SECONDS} s`);
  });
  try {
    return { answers: true, reason: null, offsets: await Promise.race([runtime.admin.offsets(runtime.topics()), late]) };
  } catch (error) {
    return { answers: false, reason: (error as Error).message };
  }
}

export async function outboxStatus({ settings, relay }: MessagingRuntime): Promise<MessagingStatus['outbox']> {
  const [outbox] = await rows<{ backlog: string; age: number; epoch: string }>(
    settings.dataSource.manager,
    `select count(o.pos) as backlog, coalesce(extract(epoch from now() - min(o.recorded_at)), 0)::float as age, c.epoch
       from outbox_cursor c
       left join outbox o on o.tx >= pg_snapshot_xmin(c.published) and not pg_visible_in_snapshot(o.tx, c.published)
        and not (c.target is not null and pg_visible_in_snapshot(o.tx, c.target) and o.pos <= c.target_pos)
      group by c.epoch`,
  );
  return {
    backlog: Number(outbox?.backlog ?? 0),
    oldestAgeSeconds: Number(outbox?.age ?? 0),
    leading: relay.isLeading(),
    epoch: Number(outbox?.epoch ?? 0),
    lastBatch: relay.counts.lastBatch,
  };
}

export async function stuckStatus({ settings, consumerName }: MessagingRuntime): Promise<Pick<MessagingStatus, 'parked' | 'dead'>> {
  const { manager } = settings.dataSource;
  const [parked] = await rows<{ keys: string; events: string }>(
    manager,
    'select count(distinct (topic, key)) as keys, count(*) as events from parked_event where consumer = $1',
    [consumerName],
  );
  const [dead] = await rows<{ n: string }>(manager, 'select count(*) as n from dead_letter where consumer = $1', [consumerName]);
  return { parked: { keys: Number(parked?.keys ?? 0), events: Number(parked?.events ?? 0) }, dead: Number(dead?.n ?? 0) };
}

/** Fails while the broker cannot be asked. */
export async function consumerStatus(runtime: MessagingRuntime): Promise<KnownLag[]> {
  return consumersAt(runtime, await runtime.admin.offsets(runtime.topics()));
}

async function consumersAt(runtime: MessagingRuntime, offsets: readonly PartitionOffsets[]): Promise<KnownLag[]> {
  const { positions, held } = await standing(runtime);
  return offsets.map(({ topic, partition, low, high }) => {
    const at = positions.find((position) => position.topic === topic && position.partition === partition);
    const lag = Number(high - (at?.offset ?? low));
    const age = at?.eventTime ? (Date.now() - Date.parse(at.eventTime)) / 1_000 : 0;
    return { topic, partition, lag, lagSeconds: lag > 0 ? Math.round(age) : 0, held: held.has(topic), expired: at?.expired ?? false };
  });
}

/** What is stopped is known without the broker, of every partition that was ever read. */
async function consumersInDatabase(runtime: MessagingRuntime): Promise<ConsumerStatus[]> {
  const { positions, held } = await standing(runtime);
  const own = new Set(runtime.topics());
  return positions.filter(({ topic }) => own.has(topic)).map(({ topic, partition, expired }) => ({ topic, partition, lag: null, lagSeconds: null, held: held.has(topic), expired }));
}

async function standing({ settings: { dataSource }, consumerName }: MessagingRuntime) {
  const [positions, held] = await Promise.all([listPositions(dataSource, consumerName), heldTopics(dataSource.manager, consumerName)]);
  return { positions, held };
}
