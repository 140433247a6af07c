import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { actOf, inSpan, runInAct } from '@huipin/kernel';
import { isObservable, lastValueFrom } from 'rxjs';
import type { Received } from '../event.ts';
import { messagingSpan } from '../spans.ts';
import { declareAct, type Transaction } from '../transaction.ts';
import { EventContext } from './event-context.ts';
import type { EventHandlers, MessagingRuntime } from './messaging-runtime.ts';
import { knownProjections, type HandlerExtras } from './on-event.ts';

interface Handler extends HandlerExtras {
  readonly callback: MessageHandler;
}

interface Batch {
  readonly handler: Handler;
  readonly events: Received[];
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
    const batches = new Map<symbol, Batch>();
    for (const event of events) {
      const handlers = (this.handlers.get(event.type) ?? []).filter((handler) => owner === undefined || handler.owner === owner);
      for (const handler of handlers) if (handler.batch !== undefined) gather(batches, handler.batch, handler).push(event);
      const single = handlers.filter(({ batch }) => batch === undefined);
      if (single.length > 0) await this.spanOf([event], () => this.becauseOf([event], tx, () => inTurn(single, ({ callback }) => call(callback, event, context))));
    }
    for (const { handler, events: all } of batches.values()) {
      const work = () => call(handler.callback, all, context);
      await this.spanOf(all, () => (keepsFacts(handler) ? work() : this.becauseOf(all, tx, work)));
    }
  }

  /** A batch has a trace of its own: its events have many. */
  private spanOf(events: readonly Received[], work: () => Promise<void>): Promise<void> {
    return inSpan(messagingSpan('process', events, { 'messaging.consumer.group.name': this.runtime.consumerName }), work);
  }

  /** What is done now follows from these events, and the audit says so. */
  private becauseOf(events: readonly Received[], tx: Transaction, work: () => Promise<void>): Promise<void> {
    const act = { ...actOf(this.runtime.settings.service, `event ${[...new Set(events.map(({ type }) => type))].join(' ')}`), causes: idsBySubject(events) };
    return runInAct(act, async () => {
      await declareAct(tx);
      await work();
    });
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

async function inTurn<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (const one of all) await work(one);
}

function idsBySubject(events: readonly Received[]): Record<string, string[]> {
  const ids: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const { subjectId, id } of events) (ids[subjectId] ??= []).push(id);
  return ids;
}

async function call(callback: MessageHandler, data: Received | readonly Received[], context: EventContext): Promise<void> {
  const result: unknown = await callback(data, context);
  if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
}

function gather(batches: Map<symbol, Batch>, batch: symbol, handler: Handler): Received[] {
  const { events } = batches.get(batch) ?? { events: [] };
  batches.set(batch, { handler, events });
  return events;
}

/** A projection decides nothing: nobody answers for what a neighbour has said, and its tables are not audited. */
function keepsFacts({ owner }: Handler): boolean {
  return owner !== undefined && knownProjections().has(owner);
}
