import { metrics } from '@opentelemetry/api';
import { runWithTrace, startSpan, type OpenSpan } from '@huipin/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Seconds, as the semantic conventions advise. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * One span and one measurement per request, by the template of its route: an address has an id in it, and there is no
 * end to them. Probes are no traffic and left out.
 */
export function observeRequests(fastify: FastifyInstance): void {
  const duration = metrics.getMeter('@huipin/service-defaults').createHistogram('http.server.request.duration', {
    unit: 's',
    description: 'Time from the head of a request to the end of its answer',
    advice: { explicitBucketBoundaries: BOUNDARIES },
  });
  const spans = new WeakMap<FastifyRequest, OpenSpan>();
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/health/')) return done();
    const began = performance.now();
    const attributes = { 'http.request.method': METHODS.has(request.method) ? request.method : '_OTHER', ...routeOf(request) };
    const span = startSpan({
      name: [attributes['http.request.method'], attributes['http.route']].filter(Boolean).join(' '),
      kind: 'server',
      attributes: { ...attributes, 'huipin.request.id': request.id },
      parent: request.headers['traceparent'] as string | undefined,
    });
    spans.set(request, span);
    void reply.header('traceparent', span.traceparent);
    // Also when the caller goes away, and for streams, which are over when their caller is.
    reply.raw.once('close', () => {
      const outcome = outcomeOf(reply);
      duration.record((performance.now() - began) / 1_000, { ...attributes, ...outcome });
      span.set(outcome);
      span.end(outcome['error.type']);
    });
    done();
  });
  // Not earlier: reading the body leaves the context of the request.
  fastify.addHook('preValidation', (request, _reply, done) => {
    const span = spans.get(request);
    if (span === undefined) done();
    else runWithTrace(span.traceparent, done);
  });
}

function routeOf({ routeOptions: { url } }: FastifyRequest): { 'http.route'?: string } {
  return url === undefined ? {} : { 'http.route': url };
}

function outcomeOf({ raw }: FastifyReply): { 'http.response.status_code'?: number; 'error.type'?: string } {
  if (!raw.headersSent) return { 'error.type': 'client-gone' };
  return { 'http.response.status_code': raw.statusCode, ...(raw.statusCode >= 500 && { 'error.type': String(raw.statusCode) }) };
}
