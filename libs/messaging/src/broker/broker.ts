import type { EventRecord } from '../event.ts';

export type KafkaLog = (level: 'warn' | 'error', message: string, detail: Record<string, unknown>) => void;

export interface KafkaSettings {
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** Where the client's own warnings go; it is quiet below `warn`. */
  readonly log: KafkaLog;
  readonly sasl?: { readonly mechanism: 'PLAIN' | 'SCRAM-SHA-512'; readonly username: string; readonly password: string };
  /** Certificate (PEM) that the brokers' own are checked by; without it the connection is not encrypted. */
  readonly authority?: string;
}

/** The port to Kafka. Every adapter passes one conformance suite (broker/testing/describe-broker.ts). */
export interface Broker {
  producer(): EventProducer;
  consumer(groupId: string): EventConsumer;
  admin(): EventAdmin;
}

export interface EventProducer {
  connect(): Promise<void>;
  /** Resolves when every in-sync replica has every record. One batch is in flight at a time. */
  sendBatch(records: readonly EventRecord[]): Promise<void>;
  disconnect(): Promise<void>;
}

export interface IncomingRecord extends EventRecord {
  readonly partition: number;
  readonly offset: bigint;
}

export interface IncomingBatch {
  readonly topic: string;
  readonly partition: number;
  /** The offset that was asked for; records before the first one returned do not exist. */
  readonly fetchedOffset: bigint;
  readonly records: readonly IncomingRecord[];
}

/** What became of a batch. The consumer, not the client, knows where it stands. */
export type BatchOutcome =
  | { readonly kind: 'done'; readonly nextOffset: bigint }
  | { readonly kind: 'seek'; readonly offset: bigint }
  /** Not now: infrastructure failed, or somebody holds the topic. Nothing was applied, no attempt is counted. */
  | { readonly kind: 'pause'; readonly delayMs: number };

export interface ConsumerRun {
  readonly topics: readonly string[];
  /** Where to continue each assigned partition. */
  positions(assigned: readonly TopicPartition[]): Promise<readonly (TopicPartition & { offset: bigint })[]>;
  /**
   * What has come of several partitions, to be taken together; an outcome for each, in order. Never throws: a failure
   * is an outcome. `ahead` = what probably comes next, to be looked at while these are on their way.
   */
  onBatches(batches: readonly IncomingBatch[], ahead: readonly IncomingRecord[]): Promise<readonly BatchOutcome[]>;
  /** The client gave up for good; the process must end. */
  onDead(error: Error): void;
}

export interface TopicPartition {
  readonly topic: string;
  readonly partition: number;
}

export interface EventConsumer {
  run(run: ConsumerRun): Promise<void>;
  /** When the client last asked the broker for records. */
  lastPollAt(): number;
  /** Lets the batch under way end; nothing is handed over afterwards. */
  disconnect(): Promise<void>;
}

export interface PartitionOffsets extends TopicPartition {
  readonly low: bigint;
  readonly high: bigint;
}

export interface EventAdmin {
  offsets(topics: readonly string[]): Promise<PartitionOffsets[]>;
  disconnect(): Promise<void>;
}
