import { compatibilityPartitioner, Admin, Producer, ProduceAcks, type BaseOptions } from '@platformatic/kafka';
import type { EventRecord } from '../../event.ts';
import type { Broker, EventAdmin, EventConsumer, EventProducer, KafkaSettings } from '../broker.ts';
import { PlatformaticConsumer } from './platformatic-consumer.ts';

const [EARLIEST, LATEST] = [-2n, -1n];

export class PlatformaticBroker implements Broker {
  private readonly settings: KafkaSettings;
  private readonly options: BaseOptions;

  constructor(settings: KafkaSettings) {
    this.settings = settings;
    this.options = {
      clientId: settings.clientId,
      bootstrapBrokers: [...settings.brokers],
      autocreateTopics: false,
      timeout: 30_000,
      retries: 3,
      retryDelay: 200,
      ...(settings.sasl && { sasl: settings.sasl }),
      ...(settings.authority !== undefined && { tls: { ca: settings.authority } }),
    };
  }

  producer(): EventProducer {
    return new PlatformaticProducer(this.options);
  }

  consumer(groupId: string): EventConsumer {
    return new PlatformaticConsumer(this.options, groupId, this.admin(), this.settings.log);
  }

  admin(): EventAdmin {
    return new PlatformaticAdmin(new Admin(this.options));
  }
}

class PlatformaticProducer implements EventProducer {
  private readonly producer: Producer<string, Buffer, string, string>;

  constructor(options: BaseOptions) {
    this.producer = new Producer({
      ...options,
      // The partition of a key must be the one that every Kafka client gives it.
      partitioner: compatibilityPartitioner,
      serializers: { key: toBuffer, headerKey: toBuffer, headerValue: toBuffer, value: (value) => value },
    });
  }

  async connect(): Promise<void> {
    await this.producer.metadata({ topics: [] });
  }

  async sendBatch(records: readonly EventRecord[]): Promise<void> {
    await this.producer.send({
      acks: ProduceAcks.ALL,
      messages: records.map(({ topic, key, headers, value }) => ({
        topic,
        key,
        headers: { ...headers },
        value: Buffer.from(value.buffer, value.byteOffset, value.byteLength),
      })),
    });
  }

  disconnect(): Promise<void> {
    return this.producer.close();
  }
}

class PlatformaticAdmin implements EventAdmin {
  private readonly admin: Admin;

  constructor(admin: Admin) {
    this.admin = admin;
  }

  async offsets(topics: readonly string[]): Promise<Awaited<ReturnType<EventAdmin['offsets']>>> {
    const metadata = await this.admin.metadata({ topics: [...topics], forceUpdate: true });
    const at = async (timestamp: bigint) => {
      const wanted = topics.map((name) => ({
        name,
        partitions: Array.from({ length: metadata.topics.get(name)?.partitionsCount ?? 0 }, (_, partitionIndex) => ({ partitionIndex, timestamp })),
      }));
      const found = await this.admin.listOffsets({ topics: wanted });
      return new Map(found.flatMap(({ name, partitions }) => partitions.map(({ partitionIndex, offset }) => [`${name}/${partitionIndex}`, offset] as const)));
    };
    const [low, high] = [await at(EARLIEST), await at(LATEST)];
    return [...high.keys()].map((place) => {
      const [topic = '', partition] = [place.slice(0, place.lastIndexOf('/')), Number(place.slice(place.lastIndexOf('/') + 1))];
      return { topic, partition, low: low.get(place) ?? 0n, high: high.get(place) ?? 0n };
    });
  }

  disconnect(): Promise<void> {
    return this.admin.close();
  }
}

function toBuffer(text: string | undefined): Buffer | undefined {
  return text === undefined ? undefined : Buffer.from(text);
}
