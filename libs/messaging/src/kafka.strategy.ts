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

/**
 * Marks a controller method as the set-based handler of several event types: it gets all events of a batch at once,
 * in order, after the handlers of single events. The same rules hold; a throw leads to smaller batches, in the end
 * of one.
 */
export function OnEvents(
  schemas: readonly DescMessage[],
): (target: object, name: string | symbol, method: TypedPropertyDescriptor<(events: readonly Received[], context: EventContext) => Promise<void>>) => void {
  return (target, name, method) => {
    Payload()(target, name, 0);
    Ctx()(target, name, 1);
    EventPattern(schemas.map(({ typeName }) => typeName), { batch: Symbol(String(name)) } satisfies Extras)(target, name, method as never);
  };
}

interface Extras {
  /** One and the same for every type of one set-based method; absent on handlers of single events. */
  readonly batch?: symbol;
}

interface Handler {
  readonly callback: MessageHandler;
  readonly batch: symbol | undefined;
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
  private readonly handlers = new Map<string, Handler[]>();
  private readonly runtime: MessagingRuntime;

  constructor(runtime: MessagingRuntime) {
    super();
    this.runtime = runtime;
    runtime.handlers = this;
  }

  types(): string[] {
    return [...this.handlers.keys()];
  }

  async apply(events: readonly Received[], tx: Transaction): Promise<void> {
    const context = new EventContext([tx]);
    const batches = new Map<symbol, { callback: MessageHandler; events: Received[] }>();
    for (const event of events) {
      for (const { callback, batch } of this.handlers.get(event.type) ?? []) {
        if (batch === undefined) await runWithTrace(childTraceparent(event.traceparent), () => call(callback, event, context));
        else gather(batches, batch, callback).push(event);
      }
    }
    for (const { callback, events: all } of batches.values()) await call(callback, all, context);
  }

  /** Several features may listen to one fact; Nest would run them at once, on one connection. Here: in order. */
  override addHandler(pattern: string, callback: MessageHandler, _isEvent = true, { batch }: Extras = {}): void {
    this.handlers.set(pattern, [...(this.handlers.get(pattern) ?? []), { callback, batch }]);
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
