import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { DescMessage, MessageShape } from '@bufbuild/protobuf';
import type { Received } from '../event.ts';
import type { EventContext } from './event-context.ts';

/** What the decorators tell the strategy about a handler. */
export interface HandlerExtras {
  /** One and the same for every type of one set-based method; absent on handlers of single events. */
  readonly batch?: symbol | undefined;
  /** Name of the class that the method is of. */
  readonly owner?: string | undefined;
}

/**
 * Marks a controller method as a handler of single events of these types. It runs inside the batch's transaction and may
 * be run again; a throw parks the event's key. A broken rule is not an error of the event: answer it with state.
 */
export function OnEvent<S extends readonly [DescMessage, ...DescMessage[]]>(
  ...schemas: S
): (target: object, name: string | symbol, method: TypedPropertyDescriptor<(event: Received<MessageShape<S[number]>>, context: EventContext) => Promise<void>>) => void {
  return (target, name, method) => {
    Payload()(target, name, 0);
    Ctx()(target, name, 1);
    EventPattern(typeNames(schemas), { owner: target.constructor.name } satisfies HandlerExtras)(target, name, method as never);
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
    const extras: HandlerExtras = { batch: Symbol(String(name)), owner: target.constructor.name };
    EventPattern(typeNames(schemas), extras)(target, name, method as never);
  };
}

function typeNames(schemas: readonly DescMessage[]): string[] {
  return schemas.map(({ typeName }) => typeName);
}

const projections = new Map<string, readonly string[]>();

/**
 * A controller whose handlers do nothing but keep a neighbour's facts in these tables: it can be built anew from the log
 * while it is read. Nobody else writes to them, no clock is asked, and what is kept depends on the order within a subject
 * alone: batches are cut differently the second time. The tables are named in `projection_table` too, by a migration.
 */
export function Projection(...tables: readonly [string, ...string[]]): ClassDecorator {
  return (target) => {
    projections.set(target.name, tables);
    Controller()(target);
  };
}

/** Tables of each projection of this process, by the name of its class. */
export function knownProjections(): ReadonlyMap<string, readonly string[]> {
  return projections;
}
