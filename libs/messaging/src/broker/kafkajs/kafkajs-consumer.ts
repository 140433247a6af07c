import type { Consumer, EachBatchPayload, IHeaders, Kafka } from 'kafkajs';
import type { ConsumerRun, EventConsumer, TopicPartition } from '../broker.ts';
import { handOver, type Fetched } from '../hand-over.ts';

const SEEK_RETRY_MS = 1_000;
/** More than a service ever has partitions: all batches of one fetch are to come at once. */
const CONCURRENT_PARTITIONS = 500;
const LAG_COMMIT_MS = 5_000;

/** One call of kafkajs that waits for its batch. */
interface Waiting {
  readonly payload: EachBatchPayload;
  readonly handled: () => void;
  readonly failed: (error: unknown) => void;
  /** kafkajs has told of a rebalance, and has to hear of it again: that is how it joins anew. */
  failure?: unknown;
}

export class KafkajsConsumer implements EventConsumer {
  private readonly consumer: Consumer;
  private generation = 0;
  private polledAt = Date.now();
  private waiting: Waiting[] = [];
  private handing: Promise<void> | undefined;
  private readonly committedAt = new Map<string, number>();

  constructor(kafka: Kafka, groupId: string) {
    this.consumer = kafka.consumer({
      groupId,
      sessionTimeout: 15_000,
      heartbeatInterval: 3_000,
      maxWaitTimeInMs: 1_000,
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
      this.generation += 1;
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

  disconnect(): Promise<void> {
    this.generation += 1;
    return this.consumer.disconnect();
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

  /** kafkajs gives the partitions of a fetch one by one, all at once: they are gathered and taken together. */
  private eachBatch(run: ConsumerRun, payload: EachBatchPayload): Promise<void> {
    return new Promise((handled, failed) => {
      this.waiting.push({ payload, handled, failed });
      this.handing ??= new Promise((resolve) => setImmediate(resolve)).then(() => this.handAll(run));
    });
  }

  private async handAll(run: ConsumerRun): Promise<void> {
    while (this.waiting.length > 0) {
      const group = this.waiting;
      this.waiting = [];
      await handOver(run, group.map((one) => this.toFetched(one)));
      for (const { failure, handled, failed } of group) {
        if (failure === undefined) handled();
        else failed(failure);
      }
    }
    this.handing = undefined;
  }

  private toFetched(waiting: Waiting): Fetched {
    const { payload } = waiting;
    const { topic, partition, messages, ...batch } = payload.batch;
    return {
      topic,
      partition,
      // Real, and missing in kafkajs's types.
      fetchedOffset: BigInt((batch as typeof batch & { fetchedOffset: string }).fetchedOffset),
      records: messages.map((message) => ({
        topic,
        key: message.key?.toString() ?? '',
        headers: textHeaders(message.headers),
        value: message.value ?? new Uint8Array(),
        offset: BigInt(message.offset),
      })),
      isOurs: () => waiting.failure === undefined && payload.isRunning() && !payload.isStale(),
      taken: async (next) => {
        payload.resolveOffset((next - 1n).toString());
        await payload.heartbeat().catch((error: unknown) => (waiting.failure = error));
        await this.commitForLagTools(topic, partition, next);
      },
      goTo: (offset, delayMs) => {
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

function textHeaders(headers: IHeaders | undefined): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    texts[name] = (Array.isArray(value) ? value[0] : value)?.toString() ?? '';
  }
  return texts;
}
