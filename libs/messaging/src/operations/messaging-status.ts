import { heldTopics } from '../consumer/hold.ts';
import { listPositions } from '../consumer/position.ts';
import type { MessagingRuntime } from '../nest/messaging-runtime.ts';
import { rows } from '../transaction.ts';

export interface MessagingStatus {
  readonly service: string;
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
  readonly lag: number;
  /** Age of the last record taken while there is lag; 0 without lag, and before the first record. */
  readonly lagSeconds: number;
  readonly held: boolean;
  /** The log has lost what comes next; a replay of the topic to this consumer mends it. */
  readonly expired: boolean;
}

export async function messagingStatus(runtime: MessagingRuntime): Promise<MessagingStatus> {
  const [outbox, consumers, stuck] = [await outboxStatus(runtime), await consumerStatus(runtime), await stuckStatus(runtime)];
  return { service: runtime.settings.service, outbox, consumers, ...stuck };
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

export async function consumerStatus(runtime: MessagingRuntime): Promise<ConsumerStatus[]> {
  const { dataSource } = runtime.settings;
  const [positions, offsets, held] = await Promise.all([
    listPositions(dataSource, runtime.consumerName),
    runtime.admin.offsets(runtime.topics()),
    heldTopics(dataSource.manager, runtime.consumerName),
  ]);
  return offsets.map(({ topic, partition, low, high }) => {
    const at = positions.find((position) => position.topic === topic && position.partition === partition);
    const lag = Number(high - (at?.offset ?? low));
    const age = at?.eventTime ? (Date.now() - Date.parse(at.eventTime)) / 1_000 : 0;
    return { topic, partition, lag, lagSeconds: lag > 0 ? Math.round(age) : 0, held: held.has(topic), expired: at?.expired ?? false };
  });
}
