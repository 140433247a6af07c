import type { DataSource } from 'typeorm';
import type { BatchOutcome, EventAdmin, IncomingBatch, IncomingRecord } from '../broker/broker.ts';
import { decode, isKnownType, keyVersionOf, Undecodable, type Received } from '../event.ts';
import { inTransaction, rows, type Transaction } from '../transaction.ts';
import { bury, type Dead } from './dead-letter.ts';
import { isInfrastructure, reasonOf } from './failures.ts';
import { takeNew } from './inbox.ts';
import { park, parkedKeys, type Failure } from './parked.ts';
import { lockPosition, resumeExpired, savePosition, stopAsExpired } from './position.ts';
import { isReplayTopic, replayedFor } from './replayed.ts';

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
  /** Where to stop for now, for a consumer that must not overtake another; absent = at the end of the log. */
  readonly limit?: (tx: Transaction, batch: IncomingBatch) => Promise<bigint>;
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

/** The batch begins behind what was to come next; why is not found out inside the transaction. */
interface Behind {
  readonly kind: 'behind';
  readonly next: bigint;
}

const TROUBLE_MS = 1_000;
const STOPPED_MS = 500;
const LIMIT_MS = 50;

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
      const outcome = await inTransaction(this.settings.dataSource, (tx) => this.inOneTransaction(tx, batch));
      return outcome.kind === 'behind' ? await this.catchUp(batch, outcome.next) : outcome;
    } catch (error) {
      // Failures of handlers were dealt with inside; what arrives here is the database, or a fault of ours.
      this.settings.onTrouble('infrastructure', reasonOf(error));
      return { kind: 'pause', delayMs: TROUBLE_MS };
    }
  }

  private async inOneTransaction(tx: Transaction, batch: IncomingBatch): Promise<BatchOutcome | Behind> {
    const { consumer, limit } = this.settings;
    const { next, isStopped } = await lockPosition(tx, consumer, batch);
    if (isStopped) return { kind: 'pause', delayMs: STOPPED_MS };
    if (batch.fetchedOffset > next) return { kind: 'behind', next };

    const end = await limit?.(tx, batch);
    const records = batch.records.filter(({ offset }) => offset >= next && (end === undefined || offset < end));
    const last = records.at(-1);
    if (last === undefined) {
      if (batch.fetchedOffset < next) return { kind: 'seek', offset: next };
      return end === undefined ? { kind: 'done', nextOffset: next } : { kind: 'pause', delayMs: LIMIT_MS };
    }

    if (isReplayTopic(batch.topic)) await this.takeReplayed(tx, batch.partition, records);
    else await this.take(tx, batch.topic, batch.partition, records);
    const nextOffset = last.offset + 1n;
    await savePosition(tx, consumer, { ...batch, nextOffset, eventTime: last.headers['ce_time'] });
    return { kind: 'done', nextOffset };
  }

  private async take(tx: Transaction, topic: string, partition: number, records: readonly IncomingRecord[]): Promise<void> {
    const { consumer, service } = this.settings;
    const { readable, dead } = this.read(partition, records);
    const fresh = await takeNew(tx, consumer, topic, readable);
    const queued = await parkedKeys(tx, consumer, topic, [...new Set(fresh.map((record) => record.key))]);
    const failures: Failure[] = [];
    await this.apply(tx, fresh, queued, failures);
    await park(tx, consumer, failures);
    await bury(tx, service, consumer, dead);
    this.counts.repeats += readable.length - fresh.length;
    this.counts.parked += failures.length;
    this.counts.applied += fresh.length - failures.length;
    this.counts.dead += dead.length;
  }

  /** What was sent again counts as what it was when it was sent first: what is known already is dropped. */
  private async takeReplayed(tx: Transaction, partition: number, records: readonly IncomingRecord[]): Promise<void> {
    const { consumer } = this.settings;
    for (const { topic, records: again, isComplete } of replayedFor(consumer, records)) {
      await this.take(tx, topic, partition, again);
      if (isComplete) await resumeExpired(tx, consumer, topic);
    }
  }

  /** Either the client reads from the wrong place, or the broker no longer has what comes next. */
  private async catchUp(batch: IncomingBatch, next: bigint): Promise<BatchOutcome> {
    const { admin, consumer, dataSource, onTrouble } = this.settings;
    const low = (await admin.offsets([batch.topic])).find(({ partition }) => partition === batch.partition)?.low ?? 0n;
    if (low <= next) return { kind: 'seek', offset: next };
    await stopAsExpired(dataSource, consumer, batch, low);
    onTrouble('expired', `${batch.topic}/${batch.partition}: ${next} to ${low - 1n} are no longer in the log; replay the topic to ${consumer}`);
    return { kind: 'pause', delayMs: STOPPED_MS };
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
        dead.push({ record, partition, reason: reasonOf(error) });
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
