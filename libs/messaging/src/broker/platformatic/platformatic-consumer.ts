import { setTimeout as pause } from 'node:timers/promises';
import { Consumer, FetchIsolationLevels, type BaseOptions, type ClusterMetadata, type GroupAssignment } from '@platformatic/kafka';
import type { ConsumerRun, EventAdmin, EventConsumer, IncomingBatch, KafkaLog, TopicPartition } from '../broker.ts';
import { handOver, type Fetched } from '../hand-over.ts';

const RETRY_MS = 1_000;
const IDLE_MS = 100;
const WAIT_MS = 1_000;
/** Of one partition, and of all together: while so much is taken, as much is fetched and read. */
const [PARTITION_BYTES, MAX_BYTES] = [524_288, 10_485_760];
const LAG_COMMIT_MS = 5_000;

interface Place extends TopicPartition {
  /** Next offset to ask for. */
  next: bigint;
  pausedUntil: number;
}

/**
 * Of the library only membership and fetching are used: its streams hand over message by message and keep positions of
 * their own. Here a place is an offset to ask for, and the answer to a batch says which comes next.
 */
export class PlatformaticConsumer implements EventConsumer {
  private readonly consumer: Consumer;
  private readonly admin: EventAdmin;
  private readonly log: KafkaLog;
  private places: Place[] = [];
  private generation = 0;
  private stopped = false;
  private polledAt = Date.now();
  private readonly committedAt = new Map<string, number>();
  private loop: Promise<void> = Promise.resolve();

  constructor(options: BaseOptions, groupId: string, admin: EventAdmin, log: KafkaLog) {
    this.consumer = new Consumer({ ...options, groupId, sessionTimeout: 15_000, rebalanceTimeout: 30_000, heartbeatInterval: 3_000, autocommit: false });
    this.admin = admin;
    this.log = log;
  }

  async run(run: ConsumerRun): Promise<void> {
    this.consumer.topics.trackAll(...run.topics);
    this.consumer.on('consumer:group:join', ({ assignments }) => void this.take(run, assignments ?? []));
    this.consumer.on('consumer:group:rebalance', () => (this.generation += 1));
    this.consumer.on('consumer:heartbeat:error', ({ error }) => this.log('warn', 'kafka client: heartbeat', { reason: String(error) }));
    await this.consumer.joinGroup({});
    this.loop = this.keepFetching(run).catch((error: unknown) => run.onDead(error as Error));
  }

  lastPollAt(): number {
    return this.polledAt;
  }

  async disconnect(): Promise<void> {
    this.stopped = true;
    await this.loop;
    await Promise.all([this.consumer.close(), this.admin.disconnect()]);
  }

  /** The database knows where this consumer stands; asked until it answers or the next assignment replaces this one. */
  private async take(run: ConsumerRun, assignments: readonly GroupAssignment[]): Promise<void> {
    const generation = (this.generation += 1);
    this.places = [];
    const assigned = assignments.flatMap(({ topic, partitions }) => partitions.map((partition) => ({ topic, partition })));
    while (!this.stopped && generation === this.generation) {
      try {
        const known = await run.positions(assigned);
        if (generation === this.generation) this.places = known.map(({ topic, partition, offset }) => ({ topic, partition, next: offset, pausedUntil: 0 }));
        return;
      } catch {
        await pause(RETRY_MS, undefined, { ref: false });
      }
    }
  }

  /** While one fetch is handed over, the next is under way. */
  private async keepFetching(run: ConsumerRun): Promise<void> {
    let handing = Promise.resolve();
    while (!this.stopped) {
      try {
        const generation = this.generation;
        const batches = await this.fetch(this.places.filter(({ pausedUntil }) => pausedUntil <= Date.now()));
        if (batches.length === 0) await pause(IDLE_MS);
        await handing;
        handing = handOver(run, batches.flatMap((batch) => this.accept(batch, generation)));
      } catch (error) {
        this.log('warn', 'kafka client: fetch', { reason: String(error) });
        await this.leaveWhatIsGone();
        await pause(RETRY_MS);
      }
    }
    await handing;
  }

  private async fetch(places: readonly Place[]): Promise<IncomingBatch[]> {
    if (places.length === 0) return [];
    const metadata = await this.consumer.metadata({ topics: [...new Set(places.map(({ topic }) => topic))] });
    const byLeader = Map.groupBy(places, ({ topic, partition }) => metadata.topics.get(topic)!.partitions[partition]!.leader);
    this.polledAt = Date.now();
    return (await Promise.all([...byLeader].map(([node, ofNode]) => this.fetchFrom(node, ofNode, metadata)))).flat();
  }

  private async fetchFrom(node: number, places: readonly Place[], metadata: ClusterMetadata): Promise<IncomingBatch[]> {
    const byTopic = Map.groupBy(places, ({ topic }) => topic);
    const topics = [...byTopic].map(([topic, ofTopic]) => ({
      topicId: metadata.topics.get(topic)!.id,
      partitions: ofTopic.map(({ partition, next }) => ({ partition, fetchOffset: next, partitionMaxBytes: PARTITION_BYTES, currentLeaderEpoch: -1, lastFetchedEpoch: -1 })),
    }));
    const asked = new Map(places.map(({ topic, partition, next }) => [`${topic}/${partition}`, next]));
    const response = await this.consumer.fetch({ node, topics, minBytes: 1, maxBytes: MAX_BYTES, maxWaitTime: WAIT_MS, isolationLevel: FetchIsolationLevels.READ_COMMITTED });
    return response.responses.flatMap(({ topicId, partitions }) => {
      const topic = [...byTopic.keys()].find((name) => metadata.topics.get(name)!.id === topicId)!;
      return partitions.flatMap(({ partitionIndex: partition, records: batches = [] }) => {
        const fetchedOffset = asked.get(`${topic}/${partition}`)!;
        const records = batches.flatMap((batch) => batch.records.map((record) => ({
          topic,
          partition,
          key: record.key?.toString() ?? '',
          headers: Object.fromEntries(record.headers.map(([name, value]) => [name?.toString() ?? '', value?.toString() ?? ''])),
          value: record.value ?? new Uint8Array(),
          offset: batch.firstOffset + BigInt(record.offsetDelta),
        }))).filter(({ offset }) => offset >= fetchedOffset);
        return records.length > 0 ? [{ topic, partition, fetchedOffset, records }] : [];
      });
    });
  }

  /** Nothing where the place has been sent elsewhere while this was fetched. */
  private accept(batch: IncomingBatch, generation: number): Fetched[] {
    const { topic, partition, fetchedOffset, records } = batch;
    const place = this.places.find((one) => one.topic === topic && one.partition === partition);
    if (place?.next !== fetchedOffset) return [];
    place.next = records.at(-1)!.offset + 1n;
    return [{
      ...batch,
      isOurs: () => generation === this.generation && !this.stopped,
      taken: (next) => this.commitForLagTools(topic, partition, next),
      goTo: (offset, delayMs = 0) => void Object.assign(place, { next: offset, pausedUntil: Date.now() + delayMs }),
    }];
  }

  private async commitForLagTools(topic: string, partition: number, offset: bigint): Promise<void> {
    const place = `${topic}/${partition}`;
    if (Date.now() - (this.committedAt.get(place) ?? 0) < LAG_COMMIT_MS) return;
    this.committedAt.set(place, Date.now());
    try {
      await this.consumer.commit({ offsets: [{ topic, partition, offset, leaderEpoch: -1 }] });
    } catch {
      // A rebalance came in between. The position in the database stands.
    }
  }

  /** An offset that the log no longer has is refused for ever; the first that it has tells the processor so. */
  private async leaveWhatIsGone(): Promise<void> {
    try {
      const offsets = await this.admin.offsets([...new Set(this.places.map(({ topic }) => topic))]);
      for (const place of this.places) {
        const known = offsets.find(({ topic, partition }) => topic === place.topic && partition === place.partition);
        if (known !== undefined && place.next < known.low) place.next = known.low;
      }
    } catch {
      // The broker is away; nothing is gone.
    }
  }
}
