import { Module } from '@nestjs/common';
import { FeedsModule } from '../feeds/feeds.module.ts';
import { SinksModule } from '../sinks/sinks.module.ts';
import { SubscriptionsModule } from '../subscriptions/subscriptions.module.ts';
import { DeliveriesController } from './deliveries.controller.ts';
import { DeliveryMetrics } from './delivery-metrics.service.ts';
import { DeliveriesService } from './deliveries.service.ts';

@Module({ imports: [FeedsModule, SinksModule, SubscriptionsModule], controllers: [DeliveriesController], providers: [DeliveriesService, DeliveryMetrics], exports: [DeliveriesService] })
export class DeliveriesModule {}
