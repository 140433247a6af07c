export { fact, dataJson, decode, sourceOf, topicOf, Undecodable, type About, type EventRecord, type Fact, type Received } from './event.ts';
export { inTransaction, onCommit, rows, type Transaction } from './transaction.ts';
export { appendToOutbox } from './outbox.ts';
export { isInfrastructure } from './failures.ts';
export { EventContext, KafkaStrategy, OnEvent, OnEvents } from './kafka.strategy.ts';
export { MessagingRuntime, type EventHandlers, type MessagingSettings } from './messaging-runtime.ts';
export { messagingStatus, type MessagingStatus } from './messaging-status.ts';
export { connectEvents, MessagingModule, type MessagingConfig } from './messaging.module.ts';
export { KafkajsBroker, type KafkaSettings } from './kafkajs/kafkajs-broker.ts';
export { BatchProcessor, type ApplyEvents, type ProcessorSettings } from './batch-processor.ts';
export { ParkedWorker } from './parked-worker.ts';
export { Relay } from './relay.ts';
export { asyncApi } from './asyncapi.ts';
export { healthOfMessaging } from './health.ts';
export { RelayCursor } from './relay-cursor.ts';
export type { Broker, EventAdmin, EventConsumer, EventProducer, IncomingBatch, IncomingRecord, BatchOutcome } from './broker.ts';
/** SQL that every service's database starts with; run by the service's own migration step. */
export const messagingMigrations = new URL('../migrations/', import.meta.url);
