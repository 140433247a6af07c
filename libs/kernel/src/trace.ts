import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Attributes, type SpanContext } from '@opentelemetry/api';

/** A W3C `traceparent`: who asked for what is being done now. */
const current = new AsyncLocalStorage<string>();

const form = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;
const kinds = { internal: SpanKind.INTERNAL, server: SpanKind.SERVER, client: SpanKind.CLIENT, producer: SpanKind.PRODUCER, consumer: SpanKind.CONSUMER };
/** What an SDK keeps by default; more would be made for nothing. */
const MOST_LINKS = 128;
const tracer = trace.getTracer('huipin');

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
  const { traceId, traceFlags } = contextOf(parent) ?? { traceId: randomHex(), traceFlags: 1 };
  return format({ traceId, spanId: randomHex().slice(16), traceFlags });
}

export interface SpanPlan {
  /** Of few values: no ids, no texts of users. */
  readonly name: string;
  readonly kind: keyof typeof kinds;
  readonly attributes?: Attributes;
  /** `traceparent` of the one cause; without it the span begins a trace. */
  readonly parent?: string | undefined;
  /** `traceparent`s of several causes. */
  readonly links?: readonly (string | undefined)[];
}

export interface OpenSpan {
  /** For those who are caused by it. */
  readonly traceparent: string;
  set(attributes: Attributes): void;
  /** `failure` = what went wrong, in one word: messages may hold what must not leave the house. */
  end(failure?: string): void;
}

/** Begins a span by the OpenTelemetry SDK where one runs; otherwise nothing is recorded and the trace is handed on all the same. */
export function startSpan({ name, kind, attributes, parent, links = [] }: SpanPlan): OpenSpan {
  const cause = contextOf(parent);
  const context = cause ? trace.setSpanContext(ROOT_CONTEXT, { ...cause, isRemote: true }) : ROOT_CONTEXT;
  const span = tracer.startSpan(name, { kind: kinds[kind], ...(attributes && { attributes }), links: links.slice(0, MOST_LINKS).flatMap((link) => contextOf(link) ?? []).map((linked) => ({ context: linked })) }, context);
  const own = span.spanContext();
  return {
    // Without an SDK a span has the ids of its parent, or none.
    traceparent: own.spanId === cause?.spanId || !trace.isSpanContextValid(own) ? childTraceparent(parent) : format(own),
    set: (more) => void span.setAttributes(more),
    end: (failure) => {
      if (failure !== undefined) span.setAttribute('error.type', failure).setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

/** Does `work` within a span, which fails with it. */
export async function inSpan<T>(plan: SpanPlan, work: (span: OpenSpan) => Promise<T>): Promise<T> {
  const span = startSpan(plan);
  try {
    const result = await runWithTrace(span.traceparent, () => work(span));
    span.end();
    return result;
  } catch (error) {
    span.end(error instanceof Error ? error.name : typeof error);
    throw error;
  }
}

function contextOf(traceparent: string | undefined): SpanContext | undefined {
  const [, traceId, spanId, flags] = (traceparent !== undefined && form.exec(traceparent)) || [];
  return traceId === undefined || spanId === undefined || flags === undefined ? undefined : { traceId, spanId, traceFlags: Number.parseInt(flags, 16) };
}

/** 32 digits. Node draws the numbers of many at once, which a few bytes by themselves do not get. */
function randomHex(): string {
  return randomUUID().replaceAll('-', '');
}

function format({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${(traceFlags & 1).toString().padStart(2, '0')}`;
}
