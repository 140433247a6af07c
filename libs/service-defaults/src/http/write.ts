import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { principalOf, type Principal } from '../auth/principal.ts';
import { etagOf, isVersion } from './answer.ts';
import { httpErrors } from './errors.ts';

/** Who asks for a write, and how it is told from a repeat. */
export interface Write {
  readonly principal: Principal;
  readonly idempotencyKey: string | undefined;
  /** Hash of method, address and body; of a file, which comes as a stream, its reader adds the hash. */
  readonly fingerprint: string;
  readonly ifMatch: string | undefined;
}

/** Parameter of a controller method: the caller and the conditions of this write. */
export const WriteOf = createParamDecorator((_: unknown, context: ExecutionContext): Write => writeOf(context.switchToHttp().getRequest<FastifyRequest>()));

export function writeOf(request: FastifyRequest): Write {
  const idempotencyKey = request.headers['idempotency-key'];
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,255}$/.test(String(idempotencyKey))) throw httpErrors.IDEMPOTENCY_KEY_MALFORMED();
  return {
    principal: principalOf(request),
    idempotencyKey: idempotencyKey as string | undefined,
    fingerprint: fingerprintOf([request.method, request.url, request.body instanceof Readable ? null : (request.body ?? null)]),
    ifMatch: request.headers['if-match'],
  };
}

export function fingerprintOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}

/** `If-Match` of PUT, PATCH and DELETE: 428 without, 412 when the version has moved on. */
export function requireMatch(write: Write, version: number): void {
  if (write.ifMatch === undefined) throw httpErrors.IF_MATCH_REQUIRED();
  honourMatch(write, version);
}

/** `If-Match` of POST actions: honoured where given. */
export function honourMatch(write: Write, version: number): void {
  const { ifMatch } = write;
  if (ifMatch === undefined || ifMatch === '*') return;
  if (!ifMatch.split(',').some((tag) => isVersion(tag.trim(), version))) throw httpErrors.VERSION_STALE({ etag: etagOf(version) });
}
