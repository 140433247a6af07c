import { Module, type BeforeApplicationShutdown, type DynamicModule, type OnApplicationBootstrap } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { ABOUT, CONFIG, LOGGER, type About, type BaseConfig } from '@huipin/service-defaults';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { AuditController } from './audit.controller.ts';
import { AuditInterceptor } from './audit.interceptor.ts';
import { AuditService } from './audit.service.ts';
import { ChainKeeper } from './chain-keeper.ts';
import { signingKey } from './chain.ts';
import { ReadingLog } from './reading-log.ts';

/** Once per service: its acts and readings are written down, linked and signed. */
@Module({})
export class AuditModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly keeper: ChainKeeper;

  constructor(keeper: ChainKeeper) {
    this.keeper = keeper;
  }

  static forRoot(): DynamicModule {
    return {
      module: AuditModule,
      controllers: [AuditController],
      providers: [
        { provide: AuditService, inject: [DataSource], useFactory: (dataSource: DataSource) => new AuditService(dataSource) },
        { provide: APP_INTERCEPTOR, inject: [ABOUT, DataSource], useFactory: ({ access }: About, dataSource: DataSource) => new AuditInterceptor(access, new ReadingLog(dataSource)) },
        {
          provide: ChainKeeper,
          inject: [CONFIG, DataSource, LOGGER],
          useFactory: ({ service, auditKeyFile, auditHeadSeconds }: BaseConfig, dataSource: DataSource, logger: Logger) =>
            new ChainKeeper({ service, dataSource, logger, key: signingKey(auditKeyFile), headMillis: auditHeadSeconds * 1_000 }),
        },
      ],
    };
  }

  onApplicationBootstrap(): void {
    this.keeper.start();
  }

  /** Before the database closes under it. */
  beforeApplicationShutdown(): Promise<void> {
    return this.keeper.stop();
  }
}
