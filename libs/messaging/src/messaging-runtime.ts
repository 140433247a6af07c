import { eventTypes } from '@huipin/contracts';
import type { DataSource } from 'typeorm';
import { BatchProcessor, type ApplyEvents, type ProcessorSettings } from './batch-processor.ts';
import type { Broker, EventAdmin, EventConsumer, EventProducer, TopicPartition } from './broker.ts';
import { ParkedWorker } from './parked-worker.ts';
import { listPositions } from './position.ts';
import { Relay } from './relay.ts';
import { onCommit } from './transaction.ts';

export interface MessagingSettings {
  readonly service: string;
  readonly databaseUrl: string;
  readonly broker: Broker;
  readonly dataSource: DataSource;
  readonly log: (level: 'warn' | 'error', message: string, detail?: Record<string, unknown>) => void;
  /** The consumer cannot go on: the process must end, so that another takes its place. */
  readonly onDead: (error: Error) => void;
}

/** Which events the service handles, and how. */
export interface EventHandlers {
  types(): readonly string[];
  readonly apply: ApplyEvents;
}

/** The relay and the consumer of one process, and what the operator sees of them. */
export class MessagingRuntime {
  readonly relay: Relay;
  readonly settings: MessagingSettings;
  readonly consumerName: string;
  readonly admin: EventAdmin;
  readonly held = new Set<string>();
  /** Set by the strategy. */
  handlers: EventHandlers = { types: () => [], apply: () => Promise.resolve() };
  private readonly producer: EventProducer;
  private consumer: EventConsumer | undefined;
  private worker: ParkedWorker | undefined;
  private stopWaking: () => void = () => undefined;

  constructor(settings: MessagingSettings) {
    this.settings = settings;
    this.consumerName = `huipin.${settings.service}`;
    this.producer = settings.broker.producer();
    this.admin = settings.broker.admin();
    this.relay = new Relay({
      databaseUrl: settings.databaseUrl,
      producer: this.producer,
      onTrouble: (what, reason) => settings.log('warn', `relay: ${what}`, { reason }),
    });
  }

  async start(): Promise<void> {
    await this.producer.connect();
    this.stopWaking = onCommit(this.settings.dataSource, () => this.relay.wake());
    this.relay.start();
    if (this.topics().length > 0) await this.startConsuming();
  }

  async stop(): Promise<void> {
    await this.worker?.stop();
    await this.consumer?.disconnect();
    this.stopWaking();
    await this.relay.stop();
    await Promise.all([this.producer.disconnect(), this.admin.disconnect()]);
  }

  /** Topics that carry a type somebody here handles. */
  topics(): string[] {
    return [...new Set(this.handlers.types().map(topicOfType))].sort();
  }

  processorSettings(): ProcessorSettings {
    const { service, dataSource, log } = this.settings;
    const handled = new Set(this.handlers.types());
    return {
      service,
      consumer: this.consumerName,
      dataSource,
      admin: this.admin,
      handles: (type) => handled.has(type),
      apply: (events, tx) => this.handlers.apply(events, tx),
      onTrouble: (what, reason) => log(what === 'infrastructure' ? 'warn' : 'error', `consumer: ${what}`, { reason }),
    };
  }

  /** Stops reading a topic, as an operator does who waits for a mended neighbour. Lasts until release or restart. */
  hold(topic: string): void {
    this.held.add(topic);
    this.consumer?.hold(topic);
  }

  release(topic: string): void {
    this.held.delete(topic);
    this.consumer?.release(topic);
  }

  /** Milliseconds since the consumer last asked the broker; 0 without one. */
  pollAge(): number {
    return this.consumer ? Date.now() - this.consumer.lastPollAt() : 0;
  }

  private async startConsuming(): Promise<void> {
    const { onDead, broker } = this.settings;
    const processor = new BatchProcessor(this.processorSettings());
    this.worker = new ParkedWorker(this.processorSettings());
    this.worker.start();
    this.consumer = broker.consumer(this.consumerName);
    for (const topic of this.held) this.consumer.hold(topic);
    await this.consumer.run({
      topics: this.topics(),
      positions: (assigned) => this.positionsOf(assigned),
      onBatch: (batch) => processor.process(batch),
      onDead,
    });
  }

  /** What the database says; a partition never read begins with the first record there is. */
  private async positionsOf(assigned: readonly TopicPartition[]): Promise<(TopicPartition & { offset: bigint })[]> {
    const known = await listPositions(this.settings.dataSource, this.consumerName);
    const first = known.length < assigned.length ? await this.admin.offsets(this.topics()) : [];
    return assigned.map(({ topic, partition }) => {
      const isThis = (at: TopicPartition) => at.topic === topic && at.partition === partition;
      return { topic, partition, offset: known.find(isThis)?.offset ?? first.find(isThis)?.low ?? 0n };
    });
  }
}

function topicOfType(type: string): string {
  const known = eventTypes.get(type);
  if (known === undefined) throw new Error(`no topic carries ${type}; see libs/contracts/src/topics.ts`);
  return known.topic;
}
