import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

/** An answer with more to say than its body. `body` is the exact text, so that a repeat is the same byte for byte. */
export class Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: string, headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

export function answer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return new Answer(status, JSON.stringify(body), headers);
}

export function created(body: { readonly id: string; readonly version?: number }, location: string): Answer {
  return answer(201, body, { location, ...(body.version !== undefined && { etag: etagOf(body.version) }) });
}

/** A resource with its version as ETag. */
export function resource(body: unknown, version: number): Answer {
  return answer(200, body, { etag: etagOf(version) });
}

export function etagOf(version: number): string {
  return `"${version}"`;
}

/** The version that an ETag speaks of: the part before the digest, which tells one representation of it from another. */
export function isVersion(etag: string, version: number): boolean {
  return etag === etagOf(version) || etag.startsWith(`"${version}-`);
}

@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    return next.handle().pipe(
      map((value: unknown) => {
        const given = value instanceof Answer ? value : isRead && isPlain(value) ? answer(200, value) : undefined;
        if (given === undefined) return value;
        void reply.headers(given.headers);
        // A route may have another status for its success than 200.
        if (value === given) void reply.status(given.status);
        if (given.status !== 204) void reply.header('content-type', 'application/json; charset=utf-8');
        const etag = exactTag(given, isRead);
        if (etag === undefined) return given.body;
        void reply.header('etag', etag);
        return isRead ? conditional(etag, given.body, request, reply) : given.body;
      }),
    );
  }
}

/** One representation: a day can change what a version looks like, so a digest of the body goes with it. */
function exactTag({ status, headers, body }: Answer, isRead: boolean): string | undefined {
  const { etag } = headers;
  if (status === 204 || (etag === undefined && !isRead)) return undefined;
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return etag === undefined ? `"${digest}"` : `${etag.slice(0, -1)}-${digest}"`;
}

/** 304 where the caller has this very representation. */
function conditional(etag: string, body: string, request: FastifyRequest, reply: FastifyReply): string | undefined {
  void reply.header('vary', 'accept, accept-language, authorization');
  if (reply.getHeader('cache-control') === undefined) void reply.header('cache-control', 'no-cache');
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known === undefined || !(known.includes(etag) || known.includes('*'))) return body;
  void reply.status(304).removeHeader('content-type');
  return undefined;
}

/** Neither a stream nor what a handler has sent itself. */
function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof StreamableFile) && !(value instanceof Readable);
}
