import type { DataSource } from 'typeorm';
import type { BatchOutcome, EventAdmin, IncomingBatch, IncomingRecord } from './broker.ts';
import { bury, type Dead } from './dead-letter.ts';
import { decode, isKnownType, keyVersionOf, Undecodable, type Received } from './event.ts';
import { isInfrastructure, reasonOf } from './failures.ts';
import { takeNew } from './inbox.ts';
import { park, parkedKeys, type Failure } from './parked.ts';
import { lockPosition, savePosition } from './position.ts';
import { inTransaction, rows, type Transaction } from './transaction.ts';

/** Applies events in order inside the batch's transaction; a throw means that one of them cannot be applied now. */
export type ApplyEvents = (events: readonly Received[], tx: Transaction) => Promise<void>;

export interface ProcessorSettings {
  readonly service: string;
  /** Name under which position, inbox and parked events are kept: a new name reads everything again. */
  readonly consumer: string;
  readonly dataSource: DataSource;
  readonly admin: EventAdmin;
  /** Types somebody here handles; all others are counted and skipped. */
  readonly handles: (type: string) => boolean;
  readonly apply: ApplyEvents;
  readonly onTrouble: (what: 'parked' | 'dead' | 'infrastructure' | 'expired', reason: string) => void;
}

export interface ProcessorCounts {
  applied: number;
  repeats: number;
  skippedTypes: number;
  parked: number;
  dead: number;
}

type Readable = IncomingRecord & { readonly event: Received };

const PAUSE_MS = 1_000;

/** Takes batches from the broker into the database: position, inbox and effect in one transaction each. */
export class BatchProcessor {
  readonly counts: ProcessorCounts = { applied: 0, repeats: 0, skippedTypes: 0, parked: 0, dead: 0 };
  private readonly settings: ProcessorSettings;

  constructor(settings: ProcessorSettings) {
    this.settings = settings;
  }

  /** Never throws: whatever goes wrong becomes an outcome that the client can act on. */
  async process(batch: IncomingBatch): Promise<BatchOutcome> {
    try {
      return await inTransaction(this.settings.dataSource, (tx) => this.inOneTransaction(tx, batch));
    } catch (error) {
      // Failures of handlers were dealt with inside; what arrives here is the database, or a fault of ours.
      this.settings.onTrouble('infrastructure', reasonOf(error));
      return { kind: 'pause', delayMs: PAUSE_MS };
    }
  }

  private async inOneTransaction(tx: Transaction, batch: IncomingBatch): Promise<BatchOutcome> {
    const { consumer } = this.settings;
    const next = await lockPosition(tx, consumer, batch);
    if (batch.fetchedOffset > next && !(await this.isExpired(batch, next))) return { kind: 'seek', offset: next };

    const records = batch.records.filter((record) => record.offset >= next);
    const last = records.at(-1);
    if (last === undefined) return { kind: 'done', nextOffset: next > batch.fetchedOffset ? next : batch.fetchedOffset };

    const { readable, dead } = this.read(batch.partition, records);
    const fresh = await takeNew(tx, consumer, batch.topic, readable);
    const queued = await parkedKeys(tx, consumer, batch.topic, [...new Set(fresh.map((record) => record.key))]);
    const failures: Failure[] = [];
    await this.apply(tx, fresh, queued, failures);
    await park(tx, consumer, failures);
    await bury(tx, this.settings.service, consumer, dead);
    const nextOffset = last.offset + 1n;
    await savePosition(tx, consumer, { ...batch, nextOffset, eventTime: last.headers['ce_time'] });
    this.counts.repeats += readable.length - fresh.length;
    this.counts.parked += failures.length;
    this.counts.applied += fresh.length - failures.length;
    this.counts.dead += dead.length;
    return { kind: 'done', nextOffset };
  }

  /** The broker no longer has what comes next: go on from what it has, and say so; the outbox still has the rest. */
  private async isExpired(batch: IncomingBatch, next: bigint): Promise<boolean> {
    const low = (await this.settings.admin.offsets([batch.topic])).find(({ partition }) => partition === batch.partition)?.low ?? 0n;
    if (low <= next) return false;
    if (next > 0n) this.settings.onTrouble('expired', `${batch.topic}/${batch.partition}: ${next} to ${low - 1n} are no longer in the log`);
    return true;
  }

  private read(partition: number, records: readonly IncomingRecord[]): { readable: Readable[]; dead: Dead[] } {
    const readable: Readable[] = [];
    const dead: Dead[] = [];
    for (const record of records) {
      try {
        const type = record.headers['ce_type'];
        if (type !== undefined && (!isKnownType(type) || !this.settings.handles(type))) {
          this.counts.skippedTypes += 1;
          continue;
        }
        keyVersionOf(record.headers);
        readable.push({ ...record, event: decode(record) });
      } catch (error) {
        if (!(error instanceof Undecodable)) throw error;
        this.settings.onTrouble('dead', error.message);
        dead.push({ record, partition, reason: error.message });
      }
    }
    return { readable, dead };
  }

  /**
   * All or none under one savepoint; on a failure halve, until the events that fail stand alone. `parked` grows
   * as keys fail: everything later of such a key queues behind it, other keys flow.
   */
  private async apply(tx: Transaction, batch: readonly Readable[], parked: Set<string>, failures: Failure[]): Promise<void> {
    const free: Readable[] = [];
    for (const record of batch) {
      if (parked.has(record.key)) failures.push({ record, reason: 'waits behind an earlier event of the same key' });
      else free.push(record);
    }
    if (free.length === 0) return;
    await rows(tx, 'savepoint batch');
    try {
      await this.settings.apply(free.map(({ event }) => event), tx);
      await rows(tx, 'release savepoint batch');
    } catch (error) {
      if (isInfrastructure(error)) throw error;
      await rows(tx, 'rollback to savepoint batch; release savepoint batch');
      const [only] = free;
      if (free.length === 1 && only) {
        this.settings.onTrouble('parked', reasonOf(error));
        parked.add(only.key);
        failures.push({ record: only, reason: reasonOf(error) });
        return;
      }
      const half = Math.ceil(free.length / 2);
      await this.apply(tx, free.slice(0, half), parked, failures);
      await this.apply(tx, free.slice(half), parked, failures);
    }
  }
}
