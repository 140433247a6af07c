import type { Consumer, EachBatchPayload, IHeaders, Kafka } from 'kafkajs';
import type { ConsumerRun, EventConsumer, IncomingBatch, TopicPartition } from '../broker.ts';

/** Records per database transaction: enough to amortise the commit, few enough to heartbeat in between. */
const SLICE = 500;
const SEEK_RETRY_MS = 1_000;

export class KafkajsConsumer implements EventConsumer {
  private readonly consumer: Consumer;
  private generation = 0;
  private polledAt = Date.now();

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
   * already under way from the broker's position is caught by `onBatch`, which compares the offset it was fetched
   * from; but where the broker is ahead and nothing new comes, only this seek brings the rest. So it is tried
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

  private async eachBatch(run: ConsumerRun, payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const { topic, partition } = batch;
    // Real, and missing in kafkajs's types.
    let fetchedOffset = BigInt((batch as typeof batch & { fetchedOffset: string }).fetchedOffset);
    for (let at = 0; at < batch.messages.length; at += SLICE) {
      if (!payload.isRunning() || payload.isStale()) return;
      const records = batch.messages.slice(at, at + SLICE).map((message) => ({
        topic,
        key: message.key?.toString() ?? '',
        headers: textHeaders(message.headers),
        value: message.value ?? new Uint8Array(),
        offset: BigInt(message.offset),
      }));
      const outcome = await run.onBatch({ topic, partition, fetchedOffset, records } satisfies IncomingBatch);
      if (outcome.kind === 'pause') setTimeout(payload.pause(), outcome.delayMs).unref();
      const next = outcome.kind === 'done' ? outcome.nextOffset : outcome.kind === 'seek' ? outcome.offset : fetchedOffset;
      if (outcome.kind !== 'done' || next <= records.at(-1)!.offset) {
        this.consumer.seek({ topic, partition, offset: next.toString() });
        return;
      }
      payload.resolveOffset((next - 1n).toString());
      fetchedOffset = next;
      await payload.heartbeat();
    }
    await this.commitForLagTools(topic, partition, fetchedOffset);
  }

  private async commitForLagTools(topic: string, partition: number, offset: bigint): Promise<void> {
    try {
      await this.consumer.commitOffsets([{ topic, partition, offset: offset.toString() }]);
    } catch {
      // A rebalance came in between. The position in the database stands.
    }
  }
}

function textHeaders(headers: IHeaders | undefined): Record<string, string> {
  const entries = Object.entries(headers ?? {}).map(([name, value]): [string, string] => [
    name,
    (Array.isArray(value) ? value[0] : value)?.toString() ?? '',
  ]);
  return Object.fromEntries(entries);
}
