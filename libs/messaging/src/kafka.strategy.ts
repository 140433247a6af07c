import { BaseRpcContext, Ctx, EventPattern, Payload, Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import type { DescMessage, MessageShape } from '@bufbuild/protobuf';
import { childTraceparent, runWithTrace } from '@huipin/kernel';
import { isObservable, lastValueFrom } from 'rxjs';
import type { Received } from './event.ts';
import type { EventHandlers, MessagingRuntime } from './messaging-runtime.ts';
import type { Transaction } from './transaction.ts';

/**
 * Marks a controller method as a handler of one event type. It runs inside the batch's transaction and may be
 * run again; a throw parks the event's key. A broken rule is not an error of the event: answer it with state.
 */
export function OnEvent<D extends DescMessage>(
  schema: D,
): (target: object, name: string | symbol, method: TypedPropertyDescriptor<(event: Received<MessageShape<D>>, context: EventContext) => Promise<void>>) => void {
  return (target, name, method) => {
    Payload()(target, name, 0);
    Ctx()(target, name, 1);
    EventPattern(schema.typeName)(target, name, method as never);
  };
}

export class EventContext extends BaseRpcContext<[Transaction]> {
  get tx(): Transaction {
    return this.getArgByIndex(0) as Transaction;
  }
}

/**
 * Nest's own Kafka transport runs one message at a time, retries for ever, has no dead letters and reads values
 * as text. This strategy keeps what Nest is good at (handlers are methods with dependencies) and leaves
 * position, inbox and effect to the batch processor.
 */
export class KafkaStrategy extends Server implements CustomTransportStrategy, EventHandlers {
  private readonly handlers = new Map<string, MessageHandler[]>();
  private readonly runtime: MessagingRuntime;

  constructor(runtime: MessagingRuntime) {
    super();
    this.runtime = runtime;
    runtime.handlers = this;
  }

  types(): string[] {
    return [...this.handlers.keys()];
  }

  async apply(event: Received, tx: Transaction): Promise<void> {
    const context = new EventContext([tx]);
    await runWithTrace(childTraceparent(event.traceparent), async () => {
      for (const handler of this.handlers.get(event.type) ?? []) {
        const result: unknown = await handler(event, context);
        if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
      }
    });
  }

  /** Several features may listen to one fact; Nest would run them at once, on one connection. Here: in order. */
  override addHandler(pattern: string, callback: MessageHandler): void {
    this.handlers.set(pattern, [...(this.handlers.get(pattern) ?? []), callback]);
  }

  listen(callback: (error?: unknown) => void): void {
    this.runtime.start().then(() => callback(), callback);
  }

  close(): Promise<void> {
    return this.runtime.stop();
  }

  on(): void {
    throw new Error('events of the Kafka client are not for handlers');
  }

  unwrap<T>(): T {
    return this.runtime as T;
  }
}
