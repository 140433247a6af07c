import { Module } from '@nestjs/common';
import { FeedsModule } from '../feeds/feeds.module.ts';
import { SinksModule } from '../sinks/sinks.module.ts';
import { SealingRenewalsController } from './sealing-renewals.controller.ts';
import { SubscriptionsController } from './subscriptions.controller.ts';
import { SubscriptionsService } from './subscriptions.service.ts';

@Module({ imports: [FeedsModule, SinksModule], controllers: [SubscriptionsController, SealingRenewalsController], providers: [SubscriptionsService], exports: [SubscriptionsService] })
export class SubscriptionsModule {}
