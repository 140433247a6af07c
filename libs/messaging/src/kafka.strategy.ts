import { Catch, type ExceptionFilter } from '@nestjs/common';
import { BaseRpcContext, EventPattern, Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import type { DescMessage, MessageShape } from '@bufbuild/protobuf';
import { childTraceparent, runWithTrace } from '@huipin/kernel';
import { isObservable, lastValueFrom, throwError, type Observable } from 'rxjs';
import type { Received } from './event.ts';
import type { MessagingRuntime } from './messaging-runtime.ts';
import type { Transaction } from './transaction.ts';

/**
 * Marks a controller method as the handler of one event type: `(event: Received<T>, context: EventContext)`.
 * It runs inside the batch's transaction and may be run again; a throw parks the event's key.
 */
export function OnEvent<D extends DescMessage>(schema: D): (target: object, name: string | symbol, method: TypedPropertyDescriptor<EventHandler<D>>) => void {
  return EventPattern(schema.typeName) as never;
}

type EventHandler<D extends DescMessage> = (event: Received<MessageShape<D>>, context: EventContext) => Promise<void>;

export class EventContext extends BaseRpcContext<[Transaction]> {
  get tx(): Transaction {
    return this.getArgByIndex(0);
  }
}

/** Nest's default filter turns what a handler throws into "Internal server error"; the parked event needs the real reason. */
@Catch()
export class RethrowFilter implements ExceptionFilter {
  catch(exception: unknown): Observable<never> {
    return throwError(() => exception);
  }
}

/**
 * Nest's own Kafka transport runs one message at a time, retries for ever, has no dead letters and reads values
 * as text. This strategy keeps what Nest is good at (handlers are methods with dependencies) and leaves
 * position, inbox and effect to the batch processor.
 */
export class KafkaStrategy extends Server implements CustomTransportStrategy {
  private readonly handlers = new Map<string, MessageHandler[]>();
  private readonly runtime: MessagingRuntime;

  constructor(runtime: MessagingRuntime) {
    super();
    this.runtime = runtime;
  }

  /** Several features may listen to one fact; Nest would run them at once, on one connection. Here: in order. */
  override addHandler(pattern: string, callback: MessageHandler): void {
    this.handlers.set(pattern, [...(this.handlers.get(pattern) ?? []), callback]);
  }

  listen(callback: (error?: unknown) => void): void {
    this.runtime
      .startConsuming({
        types: [...this.handlers.keys()],
        apply: (event, tx) => this.apply(event, tx),
      })
      .then(() => callback(), callback);
  }

  close(): Promise<void> {
    return this.runtime.stopConsuming();
  }

  on(): void {
    throw new Error('events of the Kafka client are not for handlers');
  }

  unwrap<T>(): T {
    return this.runtime as T;
  }

  private async apply(event: Received, tx: Transaction): Promise<void> {
    const context = new EventContext([tx]);
    await runWithTrace(childTraceparent(event.traceparent), async () => {
      for (const handler of this.handlers.get(event.type) ?? []) {
        const result: unknown = await handler(event, context);
        if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
      }
    });
  }
}
