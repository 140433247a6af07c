import { Module } from '@nestjs/common';
import { CONFIG, type BaseConfig } from '@huipin/service-defaults';
import { SinkRules } from './sink-address.gateway.ts';
import { SinkGateway } from './sink.gateway.ts';

@Module({
  providers: [
    { provide: SinkRules, inject: [CONFIG], useFactory: ({ profile }: BaseConfig) => new SinkRules(profile) },
    { provide: SinkGateway, inject: [SinkRules], useFactory: (rules: SinkRules) => new SinkGateway(rules) },
  ],
  exports: [SinkRules, SinkGateway],
})
export class SinksModule {}
