import { toBinary } from '@bufbuild/protobuf';
import { newId } from '@huipin/kernel';
import { KafkajsBroker } from '../broker/kafkajs/kafkajs-broker.ts';
import { streamOf, toHeaders, topicOf, type EventRecord, type Fact } from '../event.ts';

/** What a spec can change on a record that is otherwise as a neighbour would publish it. */
export interface Disguise {
  readonly id?: string;
  readonly keyVersion?: number;
  readonly type?: string;
  readonly value?: Uint8Array;
}

/** Makes records of facts as the services beside the one under test would publish them. */
export class Neighbours {
  private readonly versions = new Map<string, number>();

  record(one: Fact, disguise: Disguise = {}): EventRecord {
    const { topic } = topicOf(one.schema);
    const stream = streamOf({ topic, key: one.subjectId });
    const keyVersion = disguise.keyVersion ?? (this.versions.get(stream) ?? 0) + 1;
    this.versions.set(stream, Math.max(keyVersion, this.versions.get(stream) ?? 0));
    const headers = toHeaders({
      event_id: disguise.id ?? newId(),
      topic,
      key: one.subjectId,
      key_version: String(keyVersion),
      type: disguise.type ?? one.schema.typeName,
      headers: {
        ce_time: new Date().toISOString(),
        ce_aggregateid: one.aggregateId,
        ce_aggregateversion: String(one.aggregateVersion),
      },
    });
    return { topic, key: one.subjectId, headers, value: disguise.value ?? toBinary(one.schema, one.data) };
  }

  /** Puts facts into the real log, in order. */
  async publish(brokers: readonly string[], ...facts: readonly Fact[]): Promise<void> {
    const producer = new KafkajsBroker({ brokers, clientId: 'neighbours', log: () => undefined }).producer();
    await producer.connect();
    await producer.sendBatch(facts.map((one) => this.record(one)));
    await producer.disconnect();
  }
}
