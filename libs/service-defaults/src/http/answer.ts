import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
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

@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((value: unknown) => {
        if (!(value instanceof Answer)) return value;
        void reply.status(value.status).headers(value.headers);
        const { etag } = value.headers;
        if (request.method === 'GET' && etag !== undefined && request.headers['if-none-match']?.includes(etag)) {
          void reply.status(304);
          return undefined;
        }
        if (value.status !== 204) void reply.header('content-type', 'application/json; charset=utf-8');
        return value.body;
      }),
    );
  }
}
