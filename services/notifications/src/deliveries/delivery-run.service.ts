import type { EntityManager } from 'typeorm';
import { Alarm } from '../feeds/alarm.ts';
import type { FeedEvent } from '../feeds/feed.ts';
import type { FeedsService } from '../feeds/feeds.service.ts';
import type { SinkGateway } from '../sinks/sink.gateway.ts';
import type { SinkAnswer } from '../sinks/webhook.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import { allowance, breakAfterFailure, breakerState, closed, failDelivery, waitBehind, type Failure, type Progress, type Settlement } from './delivery.ts';
import { DeliveryWindow } from './delivery-window.ts';
import { failuresAfter, findOldestPending, loadPending } from './delivery-log.table.ts';
import { UnsavedOutcomes } from './outcomes.ts';

const PAGE = 100;
/** Outcomes that may wait for a save before no more are made. */
const MOST_UNSAVED = 1_000;
const IDLE_MS = 60_000;
const TROUBLE_MS = 1_000;

export interface DeliveryTools {
  readonly feeds: FeedsService;
  readonly sinks: SinkGateway;
  readonly manager: EntityManager;
  now(): number;
  random(): number;
  /** There is something to save. */
  onDirty(): void;
  onTrouble(error: unknown): void;
}

/** A former failure in hand: due by its schedule, or taken early to probe the endpoint. */
interface Retry {
  readonly failure: Failure;
  readonly event: FeedEvent;
  readonly isEarly: boolean;
}

/**
 * Delivers one subscription while this process holds its lease. Keeps what it does in memory until the worker saves
 * it; whatever is not saved is done again, so a death costs repeats and no loss.
 */
export class DeliveryRun {
  /** By `performance.now()`; nothing is begun after it. */
  leasedUntil = 0;
  private subscription: Subscription;
  private readonly tools: DeliveryTools;
  private readonly window: DeliveryWindow<FeedEvent>;
  private readonly unsaved = new UnsavedOutcomes();
  private readonly alarm = new Alarm();
  private breaker: Progress['breaker'];
  private lastDeliveredAt: number | null;
  private savedPosition: number;
  private inFlight = 0;
  private stopped = false;
  private saves = 0;
  private readonly blocked = new Set<string>();
  /** On record although beyond the saved cursor. */
  private readonly known = new Set<number>();
  private retries: Retry[] = [];
  /** Sequences of former failures in hand, until their outcome is saved. */
  private readonly handled = new Set<number>();
  /** Rows of failures have changed: look again. */
  private isStale = true;
  private nextRetryAt: number | null = null;

  constructor(subscription: Subscription, progress: Progress, tools: DeliveryTools) {
    this.subscription = subscription;
    this.tools = tools;
    this.window = new DeliveryWindow(progress.position);
    this.savedPosition = progress.position;
    this.breaker = progress.breaker;
    this.lastDeliveredAt = progress.lastDeliveredAt;
    if (progress.version !== subscription.version) this.beginAnew();
  }

  /** Nothing is under way and nothing waits to be saved. */
  get isOver(): boolean {
    return this.stopped && this.inFlight === 0 && !this.unsaved.isSaving && !this.isDirty;
  }

  private get isDirty(): boolean {
    return !this.unsaved.isEmpty || this.window.cursor > this.savedPosition;
  }

  configure(subscription: Subscription): void {
    if (subscription.version !== this.subscription.version) {
      this.subscription = subscription;
      this.beginAnew();
    }
    this.alarm.ring();
  }

  /** No new attempts; what is under way comes to its end. */
  stop(): void {
    this.stopped = true;
    this.alarm.ring();
  }

  async run(): Promise<void> {
    const unwatch = this.tools.feeds.tail(this.subscription.feed).watch(() => this.alarm.ring());
    let begun = false;
    while (!this.stopped) {
      try {
        if (!begun) for (const sequence of await failuresAfter(this.tools.manager, this.subscription.id, this.window.position)) this.known.add(sequence);
        begun = true;
        await this.fill();
        this.send();
        await this.alarm.wait(this.idleMillis());
      } catch (error) {
        this.tools.onTrouble(error);
        await this.alarm.wait(TROUBLE_MS);
      }
    }
    unwatch();
  }

  /** What there is to save; the same again until `saved` or `lost` answers. */
  takeSettlement(): Settlement | undefined {
    if (!this.unsaved.isSaving && !this.isDirty) return undefined;
    const { id: subscriptionId, version } = this.subscription;
    return this.unsaved.take({ subscriptionId, version, position: this.window.cursor, breaker: this.breaker, lastDeliveredAt: this.lastDeliveredAt });
  }

  saved(): void {
    const { position, sequences, isTouched } = this.unsaved.close();
    this.savedPosition = position ?? this.savedPosition;
    for (const sequence of sequences) this.handled.delete(sequence);
    this.isStale ||= isTouched;
    this.saves += 1;
    this.alarm.ring();
  }

  /** Another process has the lease: what is not saved is its work now. */
  lost(): void {
    this.unsaved.drop();
    this.savedPosition = Number.MAX_SAFE_INTEGER;
    this.stop();
  }

  /** Under a new version everything gets a fresh chance: it may be another endpoint now. */
  private beginAnew(): void {
    this.breaker = closed;
    this.unsaved.renew('anew');
    this.tools.onDirty();
  }

  private idleMillis(): number {
    const now = this.tools.now();
    const waits = [this.nextRetryAt, this.breaker.openUntil].map((at) => (at ?? 0) - now).filter((wait) => wait > 0);
    return Math.min(IDLE_MS, ...waits);
  }

  private async fill(): Promise<void> {
    const now = this.tools.now();
    if (breakerState(this.breaker, now) === 'open') return;
    if (this.isStale || (this.nextRetryAt !== null && this.nextRetryAt <= now)) await this.loadRetries(now);
    const { feed, filter, maxInFlight } = this.subscription;
    const room = Math.max(PAGE, 4 * maxInFlight);
    while (!this.stopped && this.window.size < room && this.unsaved.size < MOST_UNSAVED) {
      const page = await this.tools.feeds.tail(feed).read(this.window.position, PAGE, filter);
      if (page.position === this.window.position) break;
      for (const event of page.events) this.enter(event);
      this.window.position = page.position;
    }
    if (this.isDirty) this.tools.onDirty();
    if (breakerState(this.breaker, now) === 'half-open' && this.inFlight === 0) await this.findProbe();
  }

  private enter(event: FeedEvent): void {
    if (this.known.delete(event.sequence)) return;
    if (this.blocked.has(event.subject)) this.unsaved.addFailure(waitBehind(event, this.tools.now()));
    else this.window.add(event);
  }

  /** What is due and which subjects are blocked, as of a moment at which no save was half done. */
  private async loadRetries(now: number): Promise<void> {
    const { id, feed, maxInFlight } = this.subscription;
    const limit = 2 * maxInFlight;
    let before = this.saves;
    let pending = await loadPending(this.tools.manager, id, { now, handled: [...this.handled], limit });
    while (this.saves !== before) {
      before = this.saves;
      pending = await loadPending(this.tools.manager, id, { now, handled: [...this.handled], limit });
    }
    this.isStale = false;
    this.nextRetryAt = pending.due.length === limit ? now : pending.nextAt;
    this.blocked.clear();
    for (const subject of [...pending.subjects, ...this.unsaved.blockedSubjects]) this.blocked.add(subject);
    const events = await this.tools.feeds.find(feed, pending.due.map(({ sequence }) => sequence));
    for (const failure of pending.due) this.take(failure, events.find(({ sequence }) => sequence === failure.sequence), false);
  }

  private take(failure: Failure, event: FeedEvent | undefined, isEarly: boolean): void {
    if (event === undefined || this.handled.has(failure.sequence)) return;
    this.handled.add(failure.sequence);
    this.retries.push({ failure, event, isEarly });
  }

  /** An endpoint that is down is asked with something new; with the oldest failure where nothing new has come. */
  private async findProbe(): Promise<void> {
    if (this.window.hasReady || this.retries.length > 0) return;
    const failure = await findOldestPending(this.tools.manager, this.subscription.id);
    if (failure === undefined) this.breaker = { ...this.breaker, openUntil: null };
    else this.take(failure, (await this.tools.feeds.find(this.subscription.feed, [failure.sequence]))[0], true);
  }

  private send(): void {
    const now = this.tools.now();
    while (!this.stopped && performance.now() < this.leasedUntil && this.inFlight < allowance(this.breaker, now, this.subscription.maxInFlight)) {
      const isProbe = this.breaker.openUntil !== null;
      const retry = isProbe && this.window.hasReady ? undefined : this.retries.shift();
      const event = retry?.event ?? this.window.next();
      if (event === undefined) return;
      void this.attempt(event, retry);
    }
  }

  private async attempt(event: FeedEvent, retry: Retry | undefined): Promise<void> {
    this.inFlight += 1;
    const { sink, keys } = this.subscription;
    const attemptedAt = this.tools.now();
    const answer = await this.tools.sinks.post({ sink, keys, id: event.eventId, body: event.body }, attemptedAt);
    this.inFlight -= 1;
    if (answer.outcome !== 'aborted') this.record(event, retry, { ...answer, outcome: answer.outcome }, attemptedAt);
    this.alarm.ring();
  }

  private record(event: FeedEvent, retry: Retry | undefined, answer: SinkAnswer & { outcome: 'delivered' | 'failed' | 'gone' }, attemptedAt: number): void {
    const { sequence, eventId } = event;
    const attempt = (retry?.failure.attempts ?? 0) + 1;
    this.unsaved.addAttempt({ subscriptionId: this.subscription.id, sequence, eventId, attempt, attemptedAt, ...answer });
    if (retry === undefined) this.window.settle(event);
    if (answer.outcome === 'delivered') {
      this.lastDeliveredAt = this.tools.now();
      if (retry) this.unsaved.addDelivered(sequence);
      if (this.breaker.openUntil !== null) this.unsaved.renew('due');
      this.breaker = closed;
    } else {
      this.fail(event, retry, answer);
    }
    this.tools.onDirty();
  }

  private fail(event: FeedEvent, retry: Retry | undefined, answer: SinkAnswer): void {
    const now = this.tools.now();
    this.breaker = breakAfterFailure(this.breaker, now);
    const { lastDeliveredAt, tools } = this;
    const { failure, disable } = failDelivery({ event, answer, before: retry?.failure, lastDeliveredAt, now, random: tools.random() });
    const isOwnTurn = retry?.isEarly !== true;
    // An early probe says something of the endpoint, and nothing of the event's own schedule.
    if (isOwnTurn) this.unsaved.addFailure(failure);
    else this.handled.delete(event.sequence);
    if (disable !== null && (isOwnTurn || disable === 'gone')) {
      this.unsaved.disable(disable);
      this.stop();
    }
    if (retry !== undefined) return;
    this.blocked.add(event.subject);
    for (const later of this.window.withdraw(event.subject)) this.unsaved.addFailure(waitBehind(later, now));
  }
}
