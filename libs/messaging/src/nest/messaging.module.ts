import { readFileSync } from 'node:fs';
import { Module, type DynamicModule, type INestApplication } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { KafkaSettings } from '../broker/broker.ts';
import { KafkajsBroker } from '../broker/kafkajs/kafkajs-broker.ts';
import { KafkaStrategy } from './kafka.strategy.ts';
import { MessagingRuntime } from './messaging-runtime.ts';
import { MessagingMetrics } from '../operations/metrics.ts';
import { OperationsService } from '../operations/operations.service.ts';
import { RebuildsService } from '../operations/rebuilds.service.ts';
import { ACTOR, markLists, MessagingController, type ActorOf, type MarkList } from './messaging.controller.ts';

/** The part of a service's configuration that messaging needs. */
export interface MessagingConfig {
  readonly service: string;
  readonly databaseUrl: string;
  readonly kafkaBrokers: readonly string[];
  /** Name and password (SCRAM-SHA-512), where Kafka asks for them. */
  readonly kafkaUser?: { readonly username: string; readonly password: string } | undefined;
  /** File with the certificate that the brokers' own are checked by, where they have any. */
  readonly kafkaAuthorityFile?: string | undefined;
  readonly outboxRetentionDays: number;
}

interface Log {
  warn(detail: object, message: string): void;
  error(detail: object, message: string): void;
  fatal(detail: object, message: string): void;
}

/** One relay, one consumer and the operator's view of them per process; tokens name where configuration and log are found. */
@Module({})
export class MessagingModule {
  static forRoot({ config, logger, actorOf, markList }: { config: symbol; logger: symbol; actorOf: ActorOf; markList: MarkList }): DynamicModule {
    markLists(markList);
    return {
      module: MessagingModule,
      global: true,
      controllers: [MessagingController],
      providers: [
        { provide: MessagingRuntime, inject: [config, logger, DataSource], useFactory: createRuntime },
        { provide: OperationsService, inject: [MessagingRuntime], useFactory: (runtime: MessagingRuntime) => new OperationsService(runtime) },
        { provide: RebuildsService, inject: [MessagingRuntime], useFactory: (runtime: MessagingRuntime) => new RebuildsService(runtime) },
        { provide: MessagingMetrics, inject: [MessagingRuntime], useFactory: (runtime: MessagingRuntime) => new MessagingMetrics(runtime) },
        { provide: ACTOR, useValue: actorOf },
      ],
      exports: [MessagingRuntime],
    };
  }
}

/**
 * Lets the application's `@OnEvent` methods receive events, and its outbox be published, from the start of its
 * microservices on. The application's filters apply: they must hand on what a handler throws as it is.
 */
export function connectEvents(app: INestApplication): void {
  app.connectMicroservice({ strategy: new KafkaStrategy(app.get(MessagingRuntime)) }, { inheritAppConfig: true });
}

function kafkaAccess({ kafkaUser, kafkaAuthorityFile }: MessagingConfig): Pick<KafkaSettings, 'sasl' | 'authority'> {
  return {
    ...(kafkaUser && { sasl: { mechanism: 'SCRAM-SHA-512' as const, ...kafkaUser } }),
    ...(kafkaAuthorityFile !== undefined && { authority: readFileSync(kafkaAuthorityFile, 'utf8') }),
  };
}

function createRuntime(config: MessagingConfig, logger: Log, dataSource: DataSource): MessagingRuntime {
  const log = (level: 'warn' | 'error', message: string, detail: Record<string, unknown> = {}) => logger[level](detail, message);
  return new MessagingRuntime({
    service: config.service,
    databaseUrl: config.databaseUrl,
    dataSource,
    retentionDays: config.outboxRetentionDays,
    broker: new KafkajsBroker({ brokers: config.kafkaBrokers, clientId: `huipin.${config.service}`, log, ...kafkaAccess(config) }),
    log,
    // A process that no longer consumes looks healthy and is not: end it, so that another takes its place.
    onDead: (error) => {
      logger.fatal({ err: error }, 'the consumer is dead');
      process.exit(1);
    },
  });
}
