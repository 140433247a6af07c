import { Module, type DynamicModule, type INestApplication } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KafkajsBroker } from './kafkajs/kafkajs-broker.ts';
import { KafkaStrategy } from './kafka.strategy.ts';
import { MessagingRuntime } from './messaging-runtime.ts';
import { MessagingController } from './messaging.controller.ts';

/** The part of a service's configuration that messaging needs. */
export interface MessagingConfig {
  readonly service: string;
  readonly databaseUrl: string;
  readonly kafkaBrokers: readonly string[];
}

interface Log {
  warn(detail: object, message: string): void;
  error(detail: object, message: string): void;
  fatal(detail: object, message: string): void;
}

/** One relay, one consumer and their status page per process; tokens name where configuration and log are found. */
@Module({})
export class MessagingModule {
  static forRoot(tokens: { config: symbol; logger: symbol }): DynamicModule {
    return {
      module: MessagingModule,
      global: true,
      controllers: [MessagingController],
      providers: [
        { provide: MessagingRuntime, inject: [tokens.config, tokens.logger, DataSource], useFactory: createRuntime },
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

function createRuntime(config: MessagingConfig, logger: Log, dataSource: DataSource): MessagingRuntime {
  const log = (level: 'warn' | 'error', message: string, detail: Record<string, unknown> = {}) => logger[level](detail, message);
  return new MessagingRuntime({
    service: config.service,
    databaseUrl: config.databaseUrl,
    dataSource,
    broker: new KafkajsBroker({ brokers: config.kafkaBrokers, clientId: `huipin.${config.service}`, log }),
    log,
    // A process that no longer consumes looks healthy and is not: end it, so that another takes its place.
    onDead: (error) => {
      logger.fatal({ err: error }, 'the consumer is dead');
      process.exit(1);
    },
  });
}
