import { Kafka, Partitioners, logLevel, type Admin, type Producer, type SASLOptions } from 'kafkajs';
import type { Broker, EventAdmin, EventConsumer, EventProducer, KafkaSettings } from '../broker.ts';
import type { EventRecord } from '../../event.ts';
import { fenceRecords, fenceIdleTimer, fenceLostCoordinator } from './fences.ts';
import { KafkajsConsumer } from './kafkajs-consumer.ts';

export class KafkajsBroker implements Broker {
  private readonly kafka: Kafka;

  constructor(settings: KafkaSettings) {
    fenceIdleTimer();
    fenceLostCoordinator();
    fenceRecords();
    this.kafka = new Kafka({
      clientId: settings.clientId,
      brokers: [...settings.brokers],
      // A start may come before the broker's; the outbox keeps what waits.
      retry: { initialRetryTime: 100, maxRetryTime: 5_000, retries: 12 },
      ...(settings.sasl && { sasl: saslOf(settings.sasl) }),
      ...(settings.authority !== undefined && { ssl: { ca: [settings.authority] } }),
      logLevel: logLevel.WARN,
      logCreator: () => (entry) => {
        const { message, ...detail } = entry.log;
        settings.log(entry.level <= logLevel.ERROR ? 'error' : 'warn', `kafka client: ${message}`, detail);
      },
    });
  }

  producer(): EventProducer {
    // Not idempotent, on purpose: after a send whose answer was lost, kafkajs reuses the sequence numbers for
    // whatever comes next, and the broker drops that as a repeat. One request in flight keeps the order, and a
    // repeated record is dropped by every consumer's inbox.
    return new KafkajsProducer(
      this.kafka.producer({ maxInFlightRequests: 1, createPartitioner: Partitioners.DefaultPartitioner, retry: { retries: 5 } }),
    );
  }

  consumer(groupId: string): EventConsumer {
    return new KafkajsConsumer(this.kafka, groupId);
  }

  admin(): EventAdmin {
    return new KafkajsAdmin(() => this.kafka.admin());
  }
}

/** One shape for each mechanism: its type tells them apart. */
function saslOf({ mechanism, username, password }: NonNullable<KafkaSettings['sasl']>): SASLOptions {
  return mechanism === 'PLAIN' ? { mechanism: 'plain', username, password } : { mechanism: 'scram-sha-512', username, password };
}

class KafkajsProducer implements EventProducer {
  private readonly producer: Producer;

  constructor(producer: Producer) {
    this.producer = producer;
  }

  connect(): Promise<void> {
    return this.producer.connect();
  }

  async sendBatch(records: readonly EventRecord[]): Promise<void> {
    const byTopic = Map.groupBy(records, (record) => record.topic);
    await this.producer.sendBatch({
      acks: -1,
      topicMessages: [...byTopic].map(([topic, ofTopic]) => ({
        topic,
        messages: ofTopic.map((record) => ({
          key: record.key,
          headers: { ...record.headers },
          value: Buffer.from(record.value.buffer, record.value.byteOffset, record.value.byteLength),
        })),
      })),
    });
  }

  disconnect(): Promise<void> {
    return this.producer.disconnect();
  }
}

class KafkajsAdmin implements EventAdmin {
  private readonly open: () => Admin;
  private client: Promise<Admin> | undefined;

  constructor(open: () => Admin) {
    this.open = open;
  }

  async offsets(topics: readonly string[]): Promise<Awaited<ReturnType<EventAdmin['offsets']>>> {
    const client = (this.client ??= this.connect());
    try {
      const admin = await client;
      const perTopic = await Promise.all(
        topics.map(async (topic) => (await admin.fetchTopicOffsets(topic)).map(({ partition, low, high }) => ({ topic, partition, low: BigInt(low), high: BigInt(high) }))),
      );
      return perTopic.flat();
    } catch (error) {
      // Behind a broker that stood still kafkajs finds "Broker not connected" for ever: the next caller gets a new client.
      if (this.client === client) await this.disconnect().catch(() => undefined);
      throw error;
    }
  }

  async disconnect(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await (await client)?.disconnect();
  }

  private async connect(): Promise<Admin> {
    const admin = this.open();
    await admin.connect();
    return admin;
  }
}
