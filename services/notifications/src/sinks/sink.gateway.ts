import type { LookupFunction } from 'node:net';
import { currentTraceparent, DomainError, inSpan, toInstant, type OpenSpan } from '@huipin/kernel';
import { Agent, type Dispatcher } from 'undici';
import type { SinkRules } from './sink-address.gateway.ts';
import { signatureOf } from './signature.gateway.ts';
import { keysAt } from './signing-key.ts';
import { judgeStatus, traceparentOf, type Reason, type SinkAnswer, type Webhook } from './webhook.ts';

const TIMEOUT_MS = 15_000;
const CONNECT_MS = 10_000;
/** The answer's body says nothing to us; so much is read so that the connection can be used again, then it is cut. */
const BODY_LIMIT = 16_384;

/** Sends webhooks (Standard Webhooks, CloudEvents structured mode) to addresses that the rules allow, and nowhere else. */
export class SinkGateway {
  private readonly rules: SinkRules;
  private readonly agent: Agent;
  private readonly timeoutMs: number;
  private readonly underWay = new Set<AbortController>();

  constructor(rules: SinkRules, timeoutMs = TIMEOUT_MS) {
    this.rules = rules;
    this.timeoutMs = timeoutMs;
    this.agent = new Agent({
      allowH2: false,
      pipelining: 1,
      keepAliveTimeout: 10_000,
      connect: { timeout: CONNECT_MS, lookup: pinned(rules) },
    });
  }

  /** Never rejects: whatever happens is an answer. A span in the trace of the event, which the receiver is told of. */
  post(webhook: Webhook, now: number): Promise<SinkAnswer> {
    const plan = { name: 'POST webhook', kind: 'client', attributes: { 'http.request.method': 'POST', 'cloudevents.event_id': webhook.id } } as const;
    return inSpan({ ...plan, parent: traceparentOf(webhook.body) ?? currentTraceparent() }, async (span) => {
      const answer = await this.attempt(webhook, now, span.traceparent);
      tell(span, answer);
      return answer;
    });
  }

  private async attempt(webhook: Webhook, now: number, traceparent: string): Promise<SinkAnswer> {
    const started = performance.now();
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort('timeout'), this.timeoutMs);
    this.underWay.add(controller);
    const answered = (answer: Omit<SinkAnswer, 'durationMs'>): SinkAnswer => ({ ...answer, durationMs: Math.round(performance.now() - started) });
    try {
      const { statusCode, body } = await this.send(webhook, now, { traceparent, signal: controller.signal });
      // What a receiver does with its body after the status is its own affair.
      await body.dump({ limit: BODY_LIMIT, signal: controller.signal }).catch(() => undefined);
      return answered(judgeStatus(statusCode));
    } catch (error) {
      if (controller.signal.reason === 'shutdown') return answered({ outcome: 'aborted', reason: null, status: null });
      return answered({ outcome: 'failed', reason: controller.signal.reason === 'timeout' ? 'timeout' : reasonOf(error), status: null });
    } finally {
      clearTimeout(timer);
      this.underWay.delete(controller);
    }
  }

  /** Gives up what is under way; it counts as never tried. */
  abortAll(): void {
    for (const controller of this.underWay) controller.abort('shutdown');
  }

  close(): Promise<void> {
    return this.agent.destroy();
  }

  private async send({ sink, keys, id, body }: Webhook, now: number, { traceparent, signal }: { traceparent: string; signal: AbortSignal }): Promise<Dispatcher.ResponseData> {
    const url = this.rules.parse(sink);
    const timestamp = new Date(now);
    // No redirect is followed: undici does so only when told to.
    return this.agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'POST',
      signal,
      headers: {
        'content-type': 'application/cloudevents+json',
        'user-agent': 'huipin-webhooks/1',
        traceparent,
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now / 1_000)),
        'webhook-signature': signatureOf(keysAt(keys, toInstant(timestamp)), { id, timestamp, body }),
      },
      body,
    });
  }
}

function tell(span: OpenSpan, { outcome, reason, status }: SinkAnswer): void {
  span.set({ 'huipin.delivery.outcome': outcome, ...(status !== null && { 'http.response.status_code': status }), ...(reason !== null && { 'error.type': reason }) });
}

/** The connection goes to an address that was just looked at; nobody resolves the name a second time. */
function pinned(rules: SinkRules): LookupFunction {
  return (hostname, options, callback) => {
    rules.addressesOf(hostname).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
        if (options.all === true) callback(null, found);
        else callback(null, found[0]?.address ?? '', found[0]?.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}

function reasonOf(error: unknown): Reason {
  if (error instanceof DomainError) return 'address-refused';
  const { code = '', cause } = error as { code?: unknown; cause?: unknown };
  if (typeof code !== 'string') return 'connection';
  if (/TIMEOUT/.test(code)) return 'timeout';
  if (/^E(NOTFOUND|AI_AGAIN|NODATA|SERVFAIL|BADNAME)/.test(code)) return 'unresolved';
  if (/CERT|TLS|SSL|SIGNATURE|SELF_SIGNED/.test(code)) return 'tls';
  return cause === undefined ? 'connection' : reasonOf(cause);
}
