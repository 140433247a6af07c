import type { SigningKey } from './signing-key.ts';

/** One message to one receiver. */
export interface Webhook {
  readonly sink: string;
  readonly keys: readonly SigningKey[];
  /** The event's id: receivers drop repeats by it. */
  readonly id: string;
  /** CloudEvent JSON. */
  readonly body: string;
}

export type Reason = 'status' | 'redirect' | 'gone' | 'timeout' | 'address-refused' | 'unresolved' | 'tls' | 'connection';

export interface SinkAnswer {
  /** `gone` = 410, the receiver wants no more; `aborted` = by us, at shutdown: nothing is known. */
  readonly outcome: 'delivered' | 'failed' | 'gone' | 'aborted';
  readonly reason: Reason | null;
  readonly status: number | null;
  readonly durationMs: number;
}

/** What a status code means: 2xx is delivered, 410 the end; a redirect is a failure, because nobody follows it. */
export function judgeStatus(status: number): Omit<SinkAnswer, 'durationMs'> {
  if (status >= 200 && status < 300) return { outcome: 'delivered', reason: null, status };
  if (status === 410) return { outcome: 'gone', reason: 'gone', status };
  return { outcome: 'failed', reason: status >= 300 && status < 400 ? 'redirect' : 'status', status };
}

/** The trace of the event that a body holds. No text of the event can be taken for it: quotes inside of texts are escaped. */
export function traceparentOf(body: string): string | undefined {
  return /"traceparent":"([^"]*)"/.exec(body)?.[1];
}
