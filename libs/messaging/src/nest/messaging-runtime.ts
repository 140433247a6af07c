import { eventTypes, replayTopic } from '@huipin/contracts';
import type { DataSource } from 'typeorm';
import type { Broker, EventAdmin, EventConsumer, EventProducer, TopicPartition } from '../broker/broker.ts';
import { BatchProcessor, type ProcessorSettings } from '../consumer/batch-processor.ts';
import { ParkedWorker } from '../consumer/parked-worker.ts';
import { listPositions } from '../consumer/position.ts';
import { publisherOf } from '../consumer/replayed.ts';
import type { Received } from '../event.ts';
import { Relay } from '../outbox/relay.ts';
import { Upkeep } from '../outbox/upkeep.ts';
import { onCommit, type Transaction } from '../transaction.ts';

export interface MessagingSettings {
  readonly service: string;
  readonly databaseUrl: string;
  readonly broker: Broker;
  readonly dataSource: DataSource;
  /** How long the outbox keeps what is published, in days. */
  readonly retentionDays?: number;
  readonly log: (level: 'warn' | 'error', message: string, detail?: Record<string, unknown>) => void;
  /** The consumer cannot go on: the process must end, so that another takes its place. */
  readonly onDead: (error: Error) => void;
}

/** Which events the service handles, and how; `owner` = by one class of handlers only. */
export interface EventHandlers {
  types(owner?: string): readonly string[];
  apply(events: readonly Received[], tx: Transaction, owner?: string): Promise<void>;
}

/** The relay and the consumer of one process. */
export class MessagingRuntime {
  readonly relay: Relay;
  readonly settings: MessagingSettings;
  readonly consumerName: string;
  readonly admin: EventAdmin;
  /** Set by the strategy. */
  handlers: EventHandlers = { types: () => [], apply: () => Promise.resolve() };
  private readonly producer: EventProducer;
  private readonly upkeep: Upkeep;
  private consumer: EventConsumer | undefined;
  private worker: ParkedWorker | undefined;
  private stopWaking: () => void = () => undefined;

  constructor(settings: MessagingSettings) {
    const { service, databaseUrl, broker, dataSource, log, retentionDays = 90 } = settings;
    this.settings = settings;
    this.consumerName = `huipin.${service}`;
    this.producer = broker.producer();
    this.admin = broker.admin();
    const onTrouble = (what: string, reason: string) => log('warn', `outbox: ${what}`, { reason });
    this.relay = new Relay({ databaseUrl, producer: this.producer, onTrouble });
    this.upkeep = new Upkeep({ dataSource, relay: this.relay, producer: this.producer, retentionDays, onTrouble });
  }

  async start(): Promise<void> {
    await this.producer.connect();
    this.stopWaking = onCommit(this.settings.dataSource, () => this.relay.wake());
    this.relay.start();
    this.upkeep.start();
    if (this.topics().length > 0) await this.startConsuming();
  }

  async stop(): Promise<void> {
    await Promise.all([this.worker?.stop(), this.consumer?.disconnect()]);
    this.stopWaking();
    await this.upkeep.stop();
    await this.relay.stop();
    await Promise.all([this.producer.disconnect(), this.admin.disconnect()]);
  }

  /** Topics that carry a type somebody here handles. */
  topics(owner?: string): string[] {
    return [...new Set(this.handlers.types(owner).map(topicOfType))].sort();
  }

  /** `owner` = for one class of handlers under a consumer name of its own. */
  processorSettings(consumer = this.consumerName, owner?: string): ProcessorSettings {
    const { service, dataSource, log } = this.settings;
    const handled = new Set(this.handlers.types(owner));
    return {
      service,
      consumer,
      dataSource,
      admin: this.admin,
      handles: (type) => handled.has(type),
      apply: (events, tx) => this.handlers.apply(events, tx, owner),
      onTrouble: (what, reason) => log(what === 'infrastructure' ? 'warn' : 'error', `consumer: ${what}`, { consumer, reason }),
    };
  }

  /** Milliseconds since the consumer last asked the broker; 0 without one. */
  pollAge(): number {
    return this.consumer ? Date.now() - this.consumer.lastPollAt() : 0;
  }

  /** A consumer in a group of its own name; it also hears what is sent again for it. */
  async consume(processor: BatchProcessor, consumer: string, topics: readonly string[]): Promise<EventConsumer> {
    const client = this.settings.broker.consumer(consumer);
    await client.run({
      topics: [...topics, ...new Set(topics.map((topic) => replayTopic(publisherOf(topic))))],
      positions: (assigned) => this.positionsOf(consumer, assigned),
      onBatches: (batches, ahead) => processor.process(batches, ahead),
      onDead: this.settings.onDead,
    });
    return client;
  }

  private async startConsuming(): Promise<void> {
    this.worker = new ParkedWorker(this.processorSettings());
    this.worker.start();
    this.consumer = await this.consume(new BatchProcessor(this.processorSettings()), this.consumerName, this.topics());
  }

  /** What the database says; a partition never read begins with the first record there is. */
  private async positionsOf(consumer: string, assigned: readonly TopicPartition[]): Promise<(TopicPartition & { offset: bigint })[]> {
    const known = await listPositions(this.settings.dataSource, consumer);
    return assigned.map(({ topic, partition }) => ({ topic, partition, offset: known.find((at) => at.topic === topic && at.partition === partition)?.offset ?? 0n }));
  }
}

function topicOfType(type: string): string {
  const known = eventTypes.get(type);
  if (known === undefined) throw new Error(`no topic carries ${type}; see libs/contracts/src/topics.ts`);
  return known.topic;
}
