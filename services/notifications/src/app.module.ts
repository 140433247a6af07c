import { Module } from '@nestjs/common';
import { AuditModule } from '@huipin/audit';
import { MessagingModule } from '@huipin/messaging';
import { actorOf, ApiList, CONFIG, LOGGER } from '@huipin/service-defaults';
import { DeliveriesModule } from './deliveries/deliveries.module.ts';
import { FeedsModule } from './feeds/feeds.module.ts';
import { StreamsModule } from './streams/streams.module.ts';
import { SubscriptionsModule } from './subscriptions/subscriptions.module.ts';

@Module({ imports: [MessagingModule.forRoot({ config: CONFIG, logger: LOGGER, actorOf, markList: ApiList }), AuditModule.forRoot(), FeedsModule, StreamsModule, SubscriptionsModule, DeliveriesModule] })
export class AppModule {}
