import type { INestApplication } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BatchProcessor } from '../consumer/batch-processor.ts';
import type { BatchOutcome, EventAdmin, IncomingRecord } from '../broker/broker.ts';
import { decode, toHeaders, type Fact, type Received } from '../event.ts';
import { MessagingRuntime } from '../nest/messaging-runtime.ts';
import { rows } from '../transaction.ts';
import { Neighbours, type Disguise } from './neighbours.ts';

/**
 * Hands facts to a service the way its consumer does, from the decoding on: inbox, handlers and position in one
 * transaction, no Kafka. One instance stands for one partition of one topic's log.
 */
export class Delivery {
  private readonly processor: BatchProcessor;
  private readonly neighbours = new Neighbours();
  private readonly offsets = new Map<string, bigint>();

  constructor(app: INestApplication) {
    const nothingExpired: EventAdmin = { offsets: () => Promise.resolve([]), disconnect: () => Promise.resolve() };
    this.processor = new BatchProcessor({ ...app.get(MessagingRuntime).processorSettings(), admin: nothingExpired });
  }

  /** Delivers in order, one batch per topic as they come. */
  async deliver(...facts: readonly Fact[]): Promise<void> {
    for (const one of facts) await this.deliverRecord(one);
  }

  /** Delivers facts of one topic in one batch: what a set-based handler sees under load. */
  async deliverTogether(...facts: readonly Fact[]): Promise<void> {
    await this.process(facts.map((one) => this.record(one)));
  }

  async deliverRecord(one: Fact, disguise: Disguise = {}): Promise<BatchOutcome> {
    return this.process([this.record(one, disguise)]);
  }

  private async process(records: readonly IncomingRecord[]): Promise<BatchOutcome> {
    const [first] = records;
    if (first === undefined) throw new Error('nothing to deliver');
    const [outcome] = await this.processor.process([{ topic: first.topic, partition: 0, fetchedOffset: first.offset, records }]);
    if (outcome?.kind !== 'done') throw new Error(`the batch was not applied: ${JSON.stringify(outcome, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}`);
    return outcome;
  }

  get counts() {
    return this.processor.counts;
  }

  private record(one: Fact, disguise?: Disguise): IncomingRecord {
    const record = this.neighbours.record(one, disguise);
    const offset = this.offsets.get(record.topic) ?? 0n;
    this.offsets.set(record.topic, offset + 1n);
    return { ...record, partition: 0, offset };
  }
}

/** Everything a service has published so far, in order. */
export async function published(app: INestApplication): Promise<Received[]> {
  const found = await rows<Parameters<typeof toHeaders>[0] & { payload: Buffer }>(
    app.get(DataSource).manager,
    `select event_id, topic, key, key_version, type, headers, payload from outbox where type <> 'huipin.dead-letter' order by pos`,
  );
  return found.map((row) => decode({ topic: row.topic, key: row.key, headers: toHeaders(row), value: row.payload }));
}
