import { Catch, Module, type ExceptionFilter, type INestApplication, type Type } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { backing } from '@huipin/testing';
import { throwError } from 'rxjs';
import { DataSource } from 'typeorm';
import { connectEvents, MessagingModule, type MessagingConfig } from '../nest/messaging.module.ts';
import type { MessagingDatabase } from './database.ts';

const [CONFIG, LOGGER] = [Symbol('CONFIG'), Symbol('LOGGER')];
const silent = { warn: () => undefined, error: () => undefined, fatal: () => undefined };

/** As the services' own filter: what a handler throws is handed on as it is. */
@Catch()
class Rethrow implements ExceptionFilter {
  catch(error: unknown) {
    return throwError(() => error);
  }
}

/** A service of nothing but these controllers and messaging, consuming and relaying from here on. */
export async function startMessagingApp(service: string, database: MessagingDatabase, controllers: Type[]): Promise<INestApplication> {
  const config: MessagingConfig = { service, databaseUrl: database.runtimeUrl, kafkaBrokers: backing().brokers, outboxRetentionDays: 90 };
  const ground = [
    { provide: CONFIG, useValue: config },
    { provide: LOGGER, useValue: silent },
    { provide: DataSource, useValue: database.dataSource },
  ];
  @Module({ providers: ground, exports: ground.map(({ provide }) => provide) })
  class Ground {}
  @Module({
    imports: [{ module: Ground, global: true }, MessagingModule.forRoot({ config: CONFIG, logger: LOGGER, actorOf: () => 'spec', markList: () => () => undefined })],
    controllers,
    providers: [{ provide: APP_FILTER, useClass: Rethrow }],
  })
  class App {}
  const app = await NestFactory.create(App, new FastifyAdapter(), { logger: false, abortOnError: false });
  connectEvents(app);
  await app.init();
  await app.startAllMicroservices();
  return app;
}
