import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { httpErrors } from './errors.ts';
import { observeRequests } from './observe.ts';
import type { RateLimits } from './rate-limits.ts';

export const BODY_LIMIT = 1_048_576;
/** No interface of ours is nested half as deep; what works on a body by recursion is safe below it. */
const DEPTH_LIMIT = 32;

/** How long a request that is under way may take at the end. */
const FAREWELL_MS = 3_000;

/** What is answered is data: no page may be made of it, none may frame it. */
const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

/** `answerError` answers what goes wrong before a route is found. */
export function createFastify(answerError: (error: Error, request: FastifyRequest, reply: FastifyReply) => void): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // The edge, which alone is reachable, says who asks; what a client claims stands further away.
    trustProxy: (_address: string, hop: number) => hop === 0,
    genReqId: ({ headers }: { headers: Record<string, unknown> }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
    },
    // A path is no longer than Node lets headers be: what is too long for an id is an id that nobody has.
    routerOptions: { maxParamLength: 16_384 },
    frameworkErrors: answerError,
    // What has been begun is finished, and what comes meanwhile on a kept connection is answered.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
}

interface Preparation {
  /** Tells the addresses that take files: their body arrives as a stream, unread. */
  readonly takesFileAt: (path: string) => boolean;
  readonly limits: RateLimits;
  /** How long a body may take that is no file. */
  readonly bodySeconds: number;
}

/** Limits, bodies and traces. */
export function prepareFastify(fastify: FastifyInstance, { takesFileAt, limits, bodySeconds }: Preparation): void {
  const takesFile = (url: string) => takesFileAt(url.split('?', 1)[0]!);
  observeRequests(fastify);
  fastify.addHook('preClose', (done) => {
    const closing = setInterval(() => fastify.server.closeIdleConnections(), 50).unref();
    fastify.server.once('close', () => clearInterval(closing));
    // A stream of events has no end of its own.
    setTimeout(() => fastify.server.closeAllConnections(), FAREWELL_MS).unref();
    done();
  });
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (!isUtf8(body)) return done(httpErrors.INVALID_UTF8());
    if (body.length === 0) return done(null, undefined);
    void fastify.getDefaultJsonParser('error', 'error')(request, body.toString('utf8'), (error, value) => {
      if (error) done(httpErrors.MALFORMED_BODY({ why: error.message }));
      else if (isDeeperThan(value, DEPTH_LIMIT)) done(httpErrors.BODY_TOO_DEEP({ limit: DEPTH_LIMIT }));
      else done(null, value);
    });
  });
  fastify.addContentTypeParser('*', (request, payload, done) => {
    if (takesFile(request.url)) return done(null, payload);
    done(httpErrors.MEDIA_TYPE_UNSUPPORTED({ given: request.headers['content-type'] ?? '–', expected: 'application/json' }));
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers({ 'x-request-id': request.id, ...securityHeaders });
    // A file is known by its content, whatever the sender calls it.
    if (request.method === 'POST' && takesFile(request.url)) request.raw.headers['content-type'] = 'application/octet-stream';
    done();
  });
  // Before the token is read: that costs more. What asks whether the service lives must never be refused.
  fastify.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/health/')) await limits.take('address', request.ip, reply);
  });
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    if (request.method !== 'GET' && request.method !== 'HEAD' && !takesFile(request.url)) limitTime(payload, bodySeconds);
    done(null, payload);
  });
}

/** A body comes at once or never: whoever sends it byte by byte holds a connection and nothing else. */
function limitTime(payload: Readable, seconds: number): void {
  const timer = setTimeout(() => payload.emit('error', httpErrors.REQUEST_TIMEOUT({ seconds })), seconds * 1_000).unref();
  for (const event of ['end', 'error', 'close']) payload.once(event, () => clearTimeout(timer));
}

/** Level by level, for a recursion would be the very thing that fails. */
function isDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= limit; depth += 1) {
    level = level.flatMap((member) => (typeof member === 'object' && member !== null ? (Object.values(member) as unknown[]) : []));
    if (level.length === 0) return false;
  }
  return true;
}
