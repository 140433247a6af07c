import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { ConsumerRun, EventConsumer, TopicPartition } from '../broker.ts';
import type { Decoded } from './decode-record.ts';
import { handOver, type Fetched } from '../hand-over.ts';

const SEEK_RETRY_MS = 1_000;
/** More than a service ever has partitions: all batches of one fetch are to come at once. */
const CONCURRENT_PARTITIONS = 500;
const LAG_COMMIT_MS = 5_000;
/** Of one partition: while so much is taken, as much is fetched and read. */
const PARTITION_BYTES = 524_288;

export class KafkajsConsumer implements EventConsumer {
  private readonly consumer: Consumer;
  private generation = 0;
  private polledAt = Date.now();
  /** What has come and is not being handed over yet. */
  private waiting: Fetched[] = [];
  /** Resolves when what waits begins to be handed over. */
  private accepted: Promise<void> | undefined;
  private handing: Promise<void> = Promise.resolve();
  /** kafkajs has told of a rebalance, and has to hear of it again: that is how it joins anew. */
  private failure: Error | undefined;
  private readonly committedAt = new Map<string, number>();

  constructor(kafka: Kafka, groupId: string) {
    this.consumer = kafka.consumer({
      groupId,
      sessionTimeout: 15_000,
      heartbeatInterval: 3_000,
      maxWaitTimeInMs: 1_000,
      maxBytesPerPartition: PARTITION_BYTES,
      allowAutoTopicCreation: false,
      retry: { retries: 12, maxRetryTime: 5_000, restartOnFailure: () => Promise.resolve(true) },
    });
  }

  async run(run: ConsumerRun): Promise<void> {
    const { events } = this.consumer;
    this.consumer.on(events.FETCH_START, () => (this.polledAt = Date.now()));
    this.consumer.on(events.CRASH, ({ payload }) => {
      if (!payload.restart) run.onDead(payload.error);
    });
    this.consumer.on(events.GROUP_JOIN, ({ payload }) => {
      const assigned = Object.entries(payload.memberAssignment).flatMap(([topic, partitions]) =>
        partitions.map((partition) => ({ topic, partition })),
      );
      this.forget();
      void this.resumeFromPositions(run, assigned, this.generation);
    });
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: [...run.topics], fromBeginning: true });
    await this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: CONCURRENT_PARTITIONS,
      eachBatch: (payload) => this.eachBatch(run, payload),
    });
  }

  lastPollAt(): number {
    return this.polledAt;
  }

  async disconnect(): Promise<void> {
    this.forget();
    await this.consumer.disconnect();
    await this.handing;
  }

  /** Another assignment, or none: what has been fetched may be somebody else's. */
  private forget(): void {
    this.generation += 1;
    this.waiting = [];
    this.failure = undefined;
  }

  /**
   * The database knows where this consumer stands; the broker's commit is only for lag tools. A batch that was
   * already under way from the broker's position is caught by the answer to it, which compares the offset it was
   * fetched from; but where the broker is ahead and nothing new comes, only this seek brings the rest. So it is tried
   * until it succeeds or the next assignment replaces it.
   */
  private async resumeFromPositions(run: ConsumerRun, assigned: readonly TopicPartition[], generation: number): Promise<void> {
    while (generation === this.generation) {
      try {
        for (const { topic, partition, offset } of await run.positions(assigned)) {
          this.consumer.seek({ topic, partition, offset: offset.toString() });
        }
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, SEEK_RETRY_MS).unref());
      }
    }
  }

  /**
   * kafkajs gives the partitions of a fetch one by one, all at once: they are gathered and taken together. As soon as
   * that begins, kafkajs may fetch what comes next; so the offset after these is said before they are taken.
   */
  private eachBatch(run: ConsumerRun, payload: EachBatchPayload): Promise<void> {
    payload.resolveOffset(payload.batch.lastOffset());
    this.waiting.push(this.toFetched(payload));
    this.accepted ??= this.acceptWaiting(run);
    return this.accepted;
  }

  private async acceptWaiting(run: ConsumerRun): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    await this.handing;
    const { waiting, failure } = this;
    [this.waiting, this.accepted, this.failure] = [[], undefined, undefined];
    if (failure !== undefined) throw failure;
    this.handing = handOver(run, waiting).catch((error: unknown) => void (this.failure = error as Error));
  }

  private toFetched(payload: EachBatchPayload): Fetched {
    const { generation } = this;
    const { topic, partition, messages, ...batch } = payload.batch;
    return {
      topic,
      partition,
      // Real, and missing in kafkajs's types.
      fetchedOffset: BigInt((batch as typeof batch & { fetchedOffset: string }).fetchedOffset),
      // As `fenceRecords` has them decoded.
      records: (messages as unknown as readonly Decoded[]).map(({ key, headers, value, offset }) => ({
        topic,
        partition,
        key: key ?? '',
        headers,
        value: value ?? new Uint8Array(),
        offset: BigInt(offset),
      })),
      isOurs: () => generation === this.generation && payload.isRunning(),
      taken: async (next) => {
        await payload.heartbeat();
        await this.commitForLagTools(topic, partition, next);
      },
      goTo: (offset, delayMs) => {
        this.waiting = this.waiting.filter((one) => one.topic !== topic || one.partition !== partition);
        if (delayMs !== undefined) setTimeout(payload.pause(), delayMs).unref();
        this.consumer.seek({ topic, partition, offset: offset.toString() });
      },
    };
  }

  private async commitForLagTools(topic: string, partition: number, offset: bigint): Promise<void> {
    const place = `${topic}/${partition}`;
    if (Date.now() - (this.committedAt.get(place) ?? 0) < LAG_COMMIT_MS) return;
    this.committedAt.set(place, Date.now());
    try {
      await this.consumer.commitOffsets([{ topic, partition, offset: offset.toString() }]);
    } catch {
      // A rebalance came in between. The position in the database stands.
    }
  }
}
