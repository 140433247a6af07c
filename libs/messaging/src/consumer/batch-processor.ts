import type { DataSource } from 'typeorm';
import type { BatchOutcome, EventAdmin, IncomingBatch, IncomingRecord } from '../broker/broker.ts';
import { decode, isKnownType, streamOf, timeOf, Undecodable, type Received } from '../event.ts';
import { inTransaction, rows, type Transaction } from '../transaction.ts';
import { bury, type Dead } from './dead-letter.ts';
import { isInfrastructure, reasonOf } from './failures.ts';
import { takeNew } from './inbox.ts';
import { park, parkedStreams, type Failure } from './parked.ts';
import { lockPositions, resumeExpired, savePositions, stopAsExpired, type Position } from './position.ts';
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

/** What a record turns out to be; undefined = nothing that anybody here handles. */
type Reading = Received | Undecodable | undefined;

/** A batch, and either what of it is to be applied or what its client is to do instead. */
type Plan =
  | { readonly kind: 'take'; readonly batch: IncomingBatch; readonly records: readonly IncomingRecord[]; readonly nextOffset: bigint }
  /** It begins behind what was to come next; why is not found out inside the transaction. */
  | { readonly kind: 'behind'; readonly batch: IncomingBatch; readonly next: bigint }
  | BatchOutcome;

/** By so many records more may come into the next transaction after one that was done in its time. */
const RECOVERY = 10;
const TROUBLE_MS = 1_000;
const STOPPED_MS = 500;
const LIMIT_MS = 50;

/** Takes batches from the broker into the database: positions, inbox and effect in one transaction for all of them. */
export class BatchProcessor {
  readonly counts: ProcessorCounts = { applied: 0, repeats: 0, skippedTypes: 0, parked: 0, dead: 0 };
  private readonly settings: ProcessorSettings;
  /** Records in one transaction: as many as come, until one fails with the ground, for it may have been too much for its time. */
  private room = Number.POSITIVE_INFINITY;
  /** What probably comes next, read while the database was at work. */
  private ahead: ReadonlyMap<IncomingRecord, Reading> = new Map();

  constructor(settings: ProcessorSettings) {
    this.settings = settings;
  }

  /** An outcome for each batch, in order. Never throws: whatever goes wrong becomes an outcome that the client can act on. */
  async process(batches: readonly IncomingBatch[], ahead: readonly IncomingRecord[] = []): Promise<BatchOutcome[]> {
    try {
      const plans = await inTransaction(this.settings.dataSource, (tx) => this.inOneTransaction(tx, batches, ahead));
      this.room += RECOVERY;
      return await Promise.all(plans.map((plan) => this.outcomeOf(plan)));
    } catch (error) {
      // Failures of handlers were dealt with inside; what arrives here is the database, or a fault of ours.
      this.settings.onTrouble('infrastructure', reasonOf(error));
      const tried = batches.reduce((sum, { records }) => sum + records.length, 0);
      this.room = Math.max(1, Math.floor(Math.min(this.room, tried) / 2));
      return batches.map(() => ({ kind: 'pause', delayMs: TROUBLE_MS }));
    }
  }

  private async inOneTransaction(tx: Transaction, batches: readonly IncomingBatch[], ahead: readonly IncomingRecord[]): Promise<Plan[]> {
    const { consumer } = this.settings;
    const positions = await lockPositions(tx, consumer, batches);
    const plans: Plan[] = [];
    let room = this.room;
    for (const [index, batch] of batches.entries()) {
      const plan = await this.plan(tx, batch, positions[index]!, room);
      if (plan.kind === 'take') room -= plan.records.length;
      plans.push(plan);
    }
    const taken = plans.filter((plan) => plan.kind === 'take');
    if (taken.length === 0) return plans;

    const [records, completed] = this.unfold(taken);
    await this.take(tx, records, ahead);
    if (completed.length > 0) await resumeExpired(tx, consumer, completed);
    await savePositions(tx, consumer, taken.map(({ batch, records: of, nextOffset }) => ({ ...batch, nextOffset, eventTime: timeOf(of.at(-1)!.headers) })));
    return plans;
  }

  private async plan(tx: Transaction, batch: IncomingBatch, { next, isStopped }: Position, room: number): Promise<Plan> {
    if (isStopped) return { kind: 'pause', delayMs: STOPPED_MS };
    if (batch.fetchedOffset > next) return { kind: 'behind', batch, next };
    const end = await this.settings.limit?.(tx, batch);
    const records = batch.records.filter(({ offset }) => offset >= next && (end === undefined || offset < end)).slice(0, room);
    const last = records.at(-1);
    if (last !== undefined) return { kind: 'take', batch, records, nextOffset: last.offset + 1n };
    if (batch.fetchedOffset < next) return { kind: 'seek', offset: next };
    return end === undefined ? { kind: 'done', nextOffset: next } : { kind: 'pause', delayMs: LIMIT_MS };
  }

  /** What was sent again counts as what it was when it was sent first. Also the topics of which that was all. */
  private unfold(taken: readonly (Plan & { kind: 'take' })[]): [IncomingRecord[], string[]] {
    const completed: string[] = [];
    const arrived = taken.flatMap(({ batch: { topic }, records }) => {
      if (!isReplayTopic(topic)) return records;
      return replayedFor(this.settings.consumer, records).flatMap((replayed) => {
        if (replayed.isComplete) completed.push(replayed.topic);
        return replayed.records;
      });
    });
    return [arrived, completed];
  }

  private async take(tx: Transaction, records: readonly IncomingRecord[], ahead: readonly IncomingRecord[]): Promise<void> {
    const { consumer, service } = this.settings;
    const { readable, dead } = this.read(records);
    const [fresh] = await Promise.all([takeNew(tx, consumer, readable), this.lookAt(ahead)]);
    const failures: Failure[] = [];
    await this.apply(tx, fresh, await parkedStreams(tx, consumer, fresh), failures);
    await park(tx, consumer, failures);
    await bury(tx, service, consumer, dead);
    this.counts.repeats += readable.length - fresh.length;
    this.counts.parked += failures.length;
    this.counts.applied += fresh.length - failures.length;
    this.counts.dead += dead.length;
  }

  private async outcomeOf(plan: Plan): Promise<BatchOutcome> {
    if (plan.kind === 'take') return { kind: 'done', nextOffset: plan.nextOffset };
    return plan.kind === 'behind' ? this.catchUp(plan.batch, plan.next) : plan;
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

  /** Once the statement that was just begun is on its way. */
  private async lookAt(ahead: readonly IncomingRecord[]): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.ahead = new Map(ahead.map((record) => [record, this.readingOf(record)]));
  }

  private read(records: readonly IncomingRecord[]): { readable: Readable[]; dead: Dead[] } {
    const readable: Readable[] = [];
    const dead: Dead[] = [];
    for (const record of records) {
      const reading = this.ahead.has(record) ? this.ahead.get(record) : this.readingOf(record);
      if (reading === undefined) this.counts.skippedTypes += 1;
      else if (reading instanceof Undecodable) {
        this.settings.onTrouble('dead', reading.message);
        dead.push({ record, reason: reasonOf(reading) });
      } else readable.push({ ...record, event: reading });
    }
    return { readable, dead };
  }

  private readingOf(record: IncomingRecord): Reading {
    const type = record.headers['ce_type'];
    if (type !== undefined && (!isKnownType(type) || !this.settings.handles(type))) return undefined;
    try {
      return decode(record);
    } catch (error) {
      if (error instanceof Undecodable) return error;
      throw error;
    }
  }

  /**
   * All or none under one savepoint; on a failure halve, until the events that fail stand alone. `parked` grows
   * as streams fail: everything later of such a stream queues behind it, others flow. The savepoint of what went well
   * stays until the commit, and one of the same name hides it.
   */
  private async apply(tx: Transaction, batch: readonly Readable[], parked: Set<string>, failures: Failure[]): Promise<void> {
    const free: Readable[] = [];
    for (const record of batch) {
      if (parked.has(streamOf(record))) failures.push({ record, reason: 'waits behind an earlier event of the same key' });
      else free.push(record);
    }
    if (free.length === 0) return;
    await rows(tx, 'savepoint batch');
    try {
      await this.settings.apply(free.map(({ event }) => event), tx);
    } catch (error) {
      if (isInfrastructure(error)) throw error;
      await rows(tx, 'rollback to savepoint batch; release savepoint batch');
      const [only] = free;
      if (free.length === 1 && only) {
        this.settings.onTrouble('parked', reasonOf(error));
        parked.add(streamOf(only));
        failures.push({ record: only, reason: reasonOf(error) });
        return;
      }
      const half = Math.ceil(free.length / 2);
      await this.apply(tx, free.slice(0, half), parked, failures);
      await this.apply(tx, free.slice(half), parked, failures);
    }
  }
}
