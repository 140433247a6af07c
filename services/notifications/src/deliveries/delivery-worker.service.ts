import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { actOf, runInAct } from '@huipin/kernel';
import { inTransaction } from '@huipin/messaging';
import type { DataSource } from 'typeorm';
import { Alarm } from '../feeds/alarm.ts';
import type { FeedsService } from '../feeds/feeds.service.ts';
import type { SinkGateway } from '../sinks/sink.gateway.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import type { SubscriptionsService } from '../subscriptions/subscriptions.service.ts';
import type { Progress, Settlement } from './delivery.ts';
import { DeliveryRun, type DeliveryTools } from './delivery-run.service.ts';
import { giveLeasesBack, saveSettlements, startProgress, takeLeases } from './delivery.table.ts';

export interface WorkerSettings {
  readonly now: () => number;
  readonly random: () => number;
  /** A dead process's subscriptions are taken over after so long. */
  readonly leaseMillis: number;
  readonly tickMillis: number;
  /** Outcomes of so long are saved together; after a death they are repeated. */
  readonly saveMillis: number;
  /** At the end, what is under way may take so long. */
  readonly graceMillis: number;
}

const defaults: WorkerSettings = { now: Date.now, random: Math.random, leaseMillis: 6_000, tickMillis: 1_000, saveMillis: 25, graceMillis: 3_000 };
const RETRY_MS = 500;

interface Parts {
  readonly dataSource: DataSource;
  readonly feeds: FeedsService;
  readonly subscriptions: SubscriptionsService;
  readonly sinks: SinkGateway;
  readonly onTrouble: (error: unknown) => void;
}

/** Runs every active subscription that no other replica runs, and saves what came of it, many at a time. */
export class DeliveryWorker {
  private readonly parts: Parts;
  private readonly settings: WorkerSettings;
  private readonly owner = randomUUID();
  private readonly runs = new Map<string, DeliveryRun>();
  private readonly begun = new Set<string>();
  private readonly tickAlarm = new Alarm();
  private readonly saveAlarm = new Alarm();
  private loops: Promise<unknown> = Promise.resolve();
  private stopped = false;
  private ended = false;

  constructor(parts: Parts, settings: Partial<WorkerSettings> = {}) {
    this.parts = parts;
    this.settings = { ...defaults, ...settings };
  }

  start(): void {
    this.loops = runInAct(actOf('notifications', 'deliveries'), () => Promise.all([this.tickLoop(), this.saveLoop()]));
  }

  /** Subscriptions have changed, or time has: look now. */
  refresh(): void {
    this.tickAlarm.ring();
  }

  /** Begins nothing new, waits a little for what is under way, saves it and gives the leases back. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const run of this.runs.values()) run.stop();
    const deadline = performance.now() + this.settings.graceMillis;
    while ([...this.runs.values()].some((run) => !run.isOver) && performance.now() < deadline) await pause(5);
    this.parts.sinks.abortAll();
    this.ended = true;
    this.tickAlarm.ring();
    this.saveAlarm.ring();
    await this.loops;
    await runInAct(actOf('notifications', 'deliveries'), () => this.save()).catch(this.parts.onTrouble);
    await giveLeasesBack(this.parts.dataSource.manager, this.owner).catch(this.parts.onTrouble);
  }

  private async tickLoop(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.tick();
      } catch (error) {
        this.parts.onTrouble(error);
      }
      await this.tickAlarm.wait(this.settings.tickMillis);
    }
  }

  private async tick(): Promise<void> {
    const active = await this.parts.subscriptions.listActive();
    const { manager } = this.parts.dataSource;
    const fresh = active.filter(({ id }) => !this.begun.has(id));
    if (fresh.length > 0) await startProgress(manager, fresh);
    for (const { id } of fresh) this.begun.add(id);
    const asked = performance.now();
    const held = active.length === 0 ? new Map<string, Progress>() : await takeLeases(manager, this.lease, active.map(({ id }) => id));
    for (const subscription of active) {
      const progress = held.get(subscription.id);
      const run = this.runs.get(subscription.id) ?? (progress && !this.stopped ? this.begin(subscription, progress) : undefined);
      if (run === undefined) continue;
      if (progress !== undefined) run.leasedUntil = asked + this.settings.leaseMillis / 2;
      run.configure(subscription);
    }
    const ids = new Set(active.map(({ id }) => id));
    for (const [id, run] of this.runs) {
      if (!ids.has(id)) run.stop();
      if (run.isOver) this.runs.delete(id);
    }
  }

  private begin(subscription: Subscription, progress: Progress): DeliveryRun {
    const { feeds, sinks, dataSource, onTrouble } = this.parts;
    const { now, random } = this.settings;
    const tools: DeliveryTools = { feeds, sinks, manager: dataSource.manager, now, random, onTrouble, onDirty: () => this.saveAlarm.ring() };
    const run = new DeliveryRun(subscription, progress, tools);
    this.runs.set(subscription.id, run);
    void run.run();
    return run;
  }

  private async saveLoop(): Promise<void> {
    while (!this.ended) {
      await this.saveAlarm.wait(this.settings.tickMillis);
      await pause(this.settings.saveMillis);
      try {
        await this.save();
      } catch (error) {
        // The same settlements are saved again: they are kept until a save has answered.
        this.parts.onTrouble(error);
        this.saveAlarm.ring();
        await pause(RETRY_MS);
      }
    }
  }

  private async save(): Promise<void> {
    const settlements = [...this.runs.values()].map((run) => run.takeSettlement()).filter((settlement): settlement is Settlement => settlement !== undefined);
    if (settlements.length === 0) return;
    const saved = await inTransaction(this.parts.dataSource, async (tx) => {
      const written = await saveSettlements(tx, this.lease, settlements);
      for (const { subscriptionId, disable } of settlements) {
        if (disable !== null && written.has(subscriptionId)) await this.parts.subscriptions.disable(tx, subscriptionId, disable);
      }
      return written;
    });
    for (const { subscriptionId, disable } of settlements) {
      const run = this.runs.get(subscriptionId);
      if (saved.has(subscriptionId)) run?.saved();
      else run?.lost();
      if (disable !== null) this.tickAlarm.ring();
    }
  }

  private get lease() {
    return { owner: this.owner, millis: this.settings.leaseMillis };
  }
}
