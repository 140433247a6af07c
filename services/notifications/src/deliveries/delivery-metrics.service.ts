import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { metrics, type BatchObservableResult } from '@opentelemetry/api';
import { DataSource } from 'typeorm';
import { feedNames } from '../feeds/feed.ts';
import { FeedsService } from '../feeds/feeds.service.ts';
import { SubscriptionsService } from '../subscriptions/subscriptions.service.ts';
import { countFailures, oldestPositions } from './delivery-log.table.ts';

/**
 * How late receivers are told, looked up when somebody exports. A receiver that fails is late by its own doing, and
 * apart from those that answer. The same from every replica: take the greatest, not the sum.
 */
@Injectable()
export class DeliveryMetrics implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly dataSource: DataSource;
  private readonly feeds: FeedsService;
  private readonly subscriptions: SubscriptionsService;
  private stop: () => void = () => undefined;

  constructor(dataSource: DataSource, feeds: FeedsService, subscriptions: SubscriptionsService) {
    this.dataSource = dataSource;
    this.feeds = feeds;
    this.subscriptions = subscriptions;
  }

  onApplicationBootstrap(): void {
    const meter = metrics.getMeter('@huipin/notifications');
    const age = meter.createObservableGauge('huipin.delivery.oldest_age', { unit: 's', description: 'Age of the oldest event that has not been sent to a receiver' });
    const late = meter.createObservableGauge('huipin.delivery.late', { unit: '{event}', description: 'Events that a receiver did not take at once' });
    const observe = async (result: BatchObservableResult) => {
      const active = await this.subscriptions.listActive();
      const { failing, waiting, givenUp, oldestAge } = await countFailures(this.dataSource.manager, active.map(({ id }) => id));
      result.observe(age, await this.oldestAge(active, false), { 'huipin.receiver.state': 'answering' });
      // What it has refused, and what is kept back from it since.
      result.observe(age, Math.max(oldestAge, await this.oldestAge(active, true)), { 'huipin.receiver.state': 'failing' });
      for (const [state, count] of Object.entries({ failing, waiting, 'given-up': givenUp })) result.observe(late, count, { 'huipin.delivery.state': state });
    };
    meter.addBatchObservableCallback(observe, [age, late]);
    this.stop = () => meter.removeBatchObservableCallback(observe, [age, late]);
  }

  onModuleDestroy(): void {
    this.stop();
  }

  /** Sequences have no gaps and rise with time: of all receivers of a feed, the one that is furthest behind decides. */
  private async oldestAge(active: readonly { id: string; feed: string }[], isFailing: boolean): Promise<number> {
    const ages = feedNames.map(async (feed) => {
      const [position] = await oldestPositions(this.dataSource.manager, active.filter((subscription) => subscription.feed === feed).map(({ id }) => id), isFailing);
      return position === undefined ? 0 : this.feeds.age(feed, position + 1);
    });
    return Math.max(...(await Promise.all(ages)));
  }
}
