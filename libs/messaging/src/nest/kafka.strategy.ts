import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { childTraceparent, runWithTrace } from '@huipin/kernel';
import { isObservable, lastValueFrom } from 'rxjs';
import type { Received } from '../event.ts';
import type { Transaction } from '../transaction.ts';
import { EventContext } from './event-context.ts';
import type { EventHandlers, MessagingRuntime } from './messaging-runtime.ts';
import type { HandlerExtras } from './on-event.ts';

interface Handler extends HandlerExtras {
  readonly callback: MessageHandler;
}

/**
 * Nest's own Kafka transport runs one message at a time, retries for ever, has no dead letters and reads values
 * as text. This strategy keeps what Nest is good at (handlers are methods with dependencies) and leaves
 * position, inbox and effect to the batch processor.
 */
export class KafkaStrategy extends Server implements CustomTransportStrategy, EventHandlers {
  private readonly handlers = new Map<string, Handler[]>();
  private readonly runtime: MessagingRuntime;

  constructor(runtime: MessagingRuntime) {
    super();
    this.runtime = runtime;
    runtime.handlers = this;
  }

  types(owner?: string): string[] {
    return [...this.handlers].filter(([, handlers]) => owner === undefined || handlers.some((handler) => handler.owner === owner)).map(([type]) => type);
  }

  /** `owner` = only the methods of this class, for a projection that is built anew. */
  async apply(events: readonly Received[], tx: Transaction, owner?: string): Promise<void> {
    const context = new EventContext([tx]);
    const batches = new Map<symbol, { callback: MessageHandler; events: Received[] }>();
    for (const event of events) {
      for (const handler of this.handlers.get(event.type) ?? []) {
        if (owner !== undefined && handler.owner !== owner) continue;
        if (handler.batch === undefined) await runWithTrace(childTraceparent(event.traceparent), () => call(handler.callback, event, context));
        else gather(batches, handler.batch, handler.callback).push(event);
      }
    }
    for (const { callback, events: all } of batches.values()) await call(callback, all, context);
  }

  /** Several features may listen to one fact; Nest would run them at once, on one connection. Here: in order. */
  override addHandler(pattern: string, callback: MessageHandler, _isEvent = true, { batch, owner }: HandlerExtras = {}): void {
    this.handlers.set(pattern, [...(this.handlers.get(pattern) ?? []), { callback, batch, owner }]);
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

async function call(callback: MessageHandler, data: Received | readonly Received[], context: EventContext): Promise<void> {
  const result: unknown = await callback(data, context);
  if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
}

function gather(batches: Map<symbol, { callback: MessageHandler; events: Received[] }>, batch: symbol, callback: MessageHandler): Received[] {
  const { events } = batches.get(batch) ?? { events: [] };
  batches.set(batch, { callback, events });
  return events;
}
