import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { addDays, newId, systemClock, toInstant, type LocalDate } from '@huipin/kernel';
import { inTransaction } from '@huipin/messaging';
import { answer, httpErrors, idempotent, LOGGER, type Answer, type Principal, type Write } from '@huipin/service-defaults';
import { DataSource } from 'typeorm';
import { FeedsService } from '../feeds/feeds.service.ts';
import { SinkGateway } from '../sinks/sink.gateway.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import { SubscriptionsService } from '../subscriptions/subscriptions.service.ts';
import { closed, type Attempt, type Failure } from './delivery.ts';
import { countFailures, forgetBefore, forgetSubscriptions, listAttempts, listFailures, listServedIds, type LoggedAttempt, type PageQuery } from './delivery-log.table.ts';
import { findProgress, insertAttempts } from './delivery.table.ts';
import { toProgressView, toTestResult, type ProgressView } from './delivery.view.ts';
import { DeliveryWorker } from './delivery-worker.service.ts';

const KEPT_DAYS = 30;

class NotAnsweredYet extends Error {}

interface Log {
  warn(detail: object, message: string): void;
}

@Injectable()
export class DeliveriesService implements OnApplicationBootstrap, OnModuleDestroy {
  /** The one that delivers for this process. */
  readonly worker: DeliveryWorker;
  private readonly dataSource: DataSource;
  private readonly feeds: FeedsService;
  private readonly subscriptions: SubscriptionsService;
  private readonly sinks: SinkGateway;

  constructor(dataSource: DataSource, feeds: FeedsService, subscriptions: SubscriptionsService, sinks: SinkGateway, @Inject(LOGGER) log: Log) {
    this.dataSource = dataSource;
    this.feeds = feeds;
    this.subscriptions = subscriptions;
    this.sinks = sinks;
    this.worker = new DeliveryWorker({ dataSource, feeds, subscriptions, sinks, onTrouble: (err) => log.warn({ err }, 'deliveries are held up') });
  }

  onApplicationBootstrap(): void {
    this.subscriptions.whenChanged(() => this.worker.refresh());
    this.worker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.worker.stop();
    await this.sinks.close();
  }

  async progress(id: string, caller: Principal): Promise<ProgressView> {
    const { feed, startsAfter, version } = await this.subscriptions.get(id, caller);
    const { manager } = this.dataSource;
    const { oldestAge: _, ...counts } = await countFailures(manager, [id]);
    const progress = (await findProgress(manager, id)) ?? { position: startsAfter, version, breaker: closed, lastDeliveredAt: null };
    return toProgressView(progress, { head: await this.feeds.head(feed), now: Date.now(), ...counts });
  }

  async attempts(id: string, query: PageQuery & { outcome: Attempt['outcome'] | undefined }, caller: Principal): Promise<LoggedAttempt[]> {
    await this.subscriptions.get(id, caller);
    return listAttempts(this.dataSource.manager, id, query);
  }

  async failures(id: string, query: PageQuery, caller: Principal): Promise<Failure[]> {
    await this.subscriptions.get(id, caller);
    return listFailures(this.dataSource.manager, id, query);
  }

  /** Sends one event that belongs to no feed, and says what came of it. The same key again is answered without sending. */
  async sendTest(id: string, write: Write): Promise<Answer> {
    const subscription = await this.subscriptions.get(id, write.principal);
    const before = await this.answeredBefore(write);
    if (before !== undefined) return before;
    const [eventId, attemptedAt] = [newId(), Date.now()];
    const { outcome, ...rest } = await this.sinks.post({ ...subscription, id: eventId, body: testEvent(subscription, eventId, attemptedAt) }, attemptedAt);
    if (outcome === 'aborted') throw httpErrors.SERVICE_UNAVAILABLE();
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        await insertAttempts(tx, [{ subscriptionId: id, sequence: null, eventId, attempt: 1, attemptedAt, outcome, ...rest }]);
        return answer(200, toTestResult(eventId, { outcome, ...rest }));
      }),
    );
  }

  /** Day task: the log is kept for 30 days, what belongs to a deleted subscription not at all. */
  async forget(today: LocalDate): Promise<number> {
    const { manager } = this.dataSource;
    await forgetBefore(manager, addDays(today, -KEPT_DAYS));
    const ids = await listServedIds(manager);
    await forgetSubscriptions(manager, await this.subscriptions.whichAreGone(ids));
    return 0;
  }

  /** Sending happens outside every transaction, so a repeat must be known before it. */
  private async answeredBefore(write: Write): Promise<Answer | undefined> {
    if (write.idempotencyKey === undefined) return undefined;
    try {
      return await inTransaction(this.dataSource, (tx) => idempotent(tx, write, () => Promise.reject(new NotAnsweredYet())));
    } catch (error) {
      if (error instanceof NotAnsweredYet) return undefined;
      throw error;
    }
  }
}

/** In the form of a feed's event, but for the sequence: it is in no feed. */
function testEvent({ id: subject, feed, version }: Subscription, id: string, now: number): string {
  return JSON.stringify({
    specversion: '1.0',
    id,
    source: '/huipin/notifications',
    type: 'huipin.notifications.v1.TestEvent',
    subject,
    time: toInstant(new Date(now)),
    datacontenttype: 'application/json',
    aggregateid: subject,
    aggregateversion: String(version),
    data: { subscriptionId: subject, feed, sentOn: systemClock.today() },
  });
}
