import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** A W3C `traceparent`: who asked for what is being done now. */
const current = new AsyncLocalStorage<string>();

const form = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

export function runWithTrace<T>(traceparent: string, work: () => T): T {
  return current.run(traceparent, work);
}

export function currentTraceparent(): string | undefined {
  return current.getStore();
}

export function traceIdOf(traceparent: string | undefined): string | undefined {
  return traceparent === undefined ? undefined : form.exec(traceparent)?.[1];
}

/** A new span in the caller's trace, or a new trace where the caller sent none or nonsense. */
export function childTraceparent(parent: string | undefined): string {
  return `00-${traceIdOf(parent) ?? randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
}
