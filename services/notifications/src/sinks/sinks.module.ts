import { Module } from '@nestjs/common';
import { CONFIG } from '@huipin/service-defaults';
import type { NotificationsConfig } from '../config.ts';
import { SinkRules } from './sink-address.gateway.ts';
import { SinkGateway } from './sink.gateway.ts';

@Module({
  providers: [
    { provide: SinkRules, inject: [CONFIG], useFactory: ({ profile, sinkNetworks }: NotificationsConfig) => new SinkRules(profile, undefined, sinkNetworks) },
    { provide: SinkGateway, inject: [SinkRules], useFactory: (rules: SinkRules) => new SinkGateway(rules) },
  ],
  exports: [SinkRules, SinkGateway],
})
export class SinksModule {}
