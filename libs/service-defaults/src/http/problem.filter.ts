import type { Socket } from 'node:net';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DomainError, isConnectionLost, type ErrorKind, type Language } from '@huipin/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { throwError } from 'rxjs';
import type { Logger } from 'pino';
import { findPrincipal } from '../auth/principal.ts';
import { httpErrors, statusOf } from './errors.ts';
import { languageOf } from './language.ts';

interface HasCode {
  readonly code?: unknown;
  readonly driverError?: { readonly code?: unknown };
}

/** Turns whatever was thrown into problem+json (RFC 9457): one shape, one place. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly service: string;
  private readonly logger: Logger;
  private readonly bodyLimit: number;
  private readonly methodsAt: (path: string) => readonly string[];

  /** `methodsAt`: what may be asked of an address of this service. */
  constructor(service: string, logger: Logger, { bodyLimit, methodsAt }: { bodyLimit: number; methodsAt: (path: string) => readonly string[] }) {
    this.service = service;
    this.logger = logger;
    this.bodyLimit = bodyLimit;
    this.methodsAt = methodsAt;
  }

  catch(thrown: unknown, host: ArgumentsHost): unknown {
    if (host.getType() !== 'http') return throwError(() => thrown);
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    this.send(thrown, request, reply);
    return undefined;
  }

  send(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const error = this.toDomainError(thrown, request);
    const language = languageOf(request.headers['accept-language']);
    const requestId = request.id;
    if (error === undefined) {
      this.logger.error({ err: thrown, requestId }, 'unexpected failure');
      void this.reply(reply, 500, {
        type: this.typeOf('UNEXPECTED'),
        title: language === 'zh' ? '内部错误' : 'Internal error',
        status: 500,
        detail: language === 'zh' ? `请把编号 ${requestId} 告知运维人员` : `tell the operator the number ${requestId}`,
        code: 'UNEXPECTED',
        requestId,
      });
      return;
    }
    if (reply.sent) return;
    this.tellRefusal(error, request);
    if (error.kind === 'unauthenticated') void reply.header('www-authenticate', `Bearer realm="huipin"`);
    if (error.kind === 'method-not-allowed') void reply.header('allow', this.methodsAt(pathOf(request)).join(', '));
    if (error.kind === 'unavailable') void reply.header('retry-after', '5');
    void this.reply(reply.header('content-language', language === 'zh' ? 'zh-CN' : 'en'), statusOf[error.kind], toProblem(error, language, requestId, this.typeOf(error.code)));
  }

  /** Who was turned away, where and why: whoever watches the logs sees somebody try the doors. */
  private tellRefusal({ code, kind }: DomainError, request: FastifyRequest): void {
    const sub = findPrincipal(request)?.sub;
    // What one may not know of is not there, and so is what nobody has.
    const isHidden = code === 'NOT_FOUND' && sub !== undefined;
    const level = isHidden ? 'info' : levelOf[kind];
    if (level === undefined) return;
    const { id: requestId, method, routeOptions } = request;
    // Whose body is still on its way when it is refused may have lost the connection by now, and with it the address.
    const address = (request.socket as Socket | null) === null ? undefined : request.ip;
    this.logger[level]({ code, requestId, method, route: routeOptions.url, address, sub }, 'refused');
  }

  private reply(reply: FastifyReply, status: number, problem: Record<string, unknown>): FastifyReply {
    // Fastify closes the connection on a body that it has not read; whoever is still sending would lose the answer with
    // it. Left open, Node reads the rest and forgets it.
    reply.removeHeader('connection');
    return reply.status(status).header('content-type', 'application/problem+json; charset=utf-8').header('cache-control', 'no-store').serializer(JSON.stringify).send(problem);
  }

  private typeOf(code: string): string {
    return `/api/${this.service}/v1/errors#${code}`;
  }

  /** Undefined = a fault of ours. */
  private toDomainError(thrown: unknown, request: FastifyRequest): DomainError | undefined {
    if (thrown instanceof DomainError) return thrown;
    if (thrown instanceof HttpException) return this.fromHttpStatus(thrown.getStatus(), thrown.message, request);
    const { code, driverError } = thrown as HasCode;
    const sqlState = driverError?.code;
    // Two writers met: unique violation that no rule foresaw, deadlock, serialisation, lock timeout.
    if (sqlState === '23505' || sqlState === '40001' || sqlState === '40P01' || sqlState === '55P03') return httpErrors.CHANGED_MEANWHILE();
    if (sqlState === '22021' || sqlState === '22P05') return httpErrors.INVALID_UTF8();
    if (isUnavailable(thrown, sqlState ?? code)) {
      this.logger.error({ err: thrown, requestId: request.id }, 'a part that this service needs is not available');
      return httpErrors.SERVICE_UNAVAILABLE();
    }
    const status = (thrown as { statusCode?: unknown }).statusCode;
    if (typeof status === 'number' && status >= 400 && status < 500) return this.fromHttpStatus(status, (thrown as Error).message, request);
    return undefined;
  }

  private fromHttpStatus(status: number, why: string, request: FastifyRequest): DomainError | undefined {
    const allowed = this.methodsAt(pathOf(request));
    if (allowed.length > 0 && !allowed.includes(request.method)) return httpErrors.METHOD_NOT_ALLOWED({ method: request.method, allowed: allowed.join(', ') });
    if (status === 404) return httpErrors.ROUTE_NOT_FOUND({ route: `${request.method} ${pathOf(request)}` });
    if (status === 413) return httpErrors.BODY_TOO_LARGE({ limit: this.bodyLimit });
    if (status === 415) return httpErrors.MEDIA_TYPE_UNSUPPORTED({ given: request.headers['content-type'] ?? '–', expected: 'application/json' });
    return status < 500 ? httpErrors.MALFORMED_REQUEST({ why }) : undefined;
  }
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0]!;
}

function isUnavailable(thrown: unknown, code: unknown): boolean {
  if (typeof code === 'string' && (/^(08|53|57|25P0[34]|25006)/.test(code) || code === 'ECONNREFUSED' || code === 'ECONNRESET')) return true;
  if (!(thrown instanceof Error)) return false;
  // Besides, what the Kafka client says of a broker that is away.
  return isConnectionLost(thrown) || thrown.name.startsWith('KafkaJS') || thrown.message === 'Broker not connected';
}

/** How loud a refusal is in the log: what a caller may not, and what a caller should not have sent. Of the others their number is enough. */
const levelOf: Readonly<Partial<Record<ErrorKind, 'info' | 'warn'>>> = {
  unauthenticated: 'warn',
  forbidden: 'warn',
  'too-many-requests': 'warn',
  malformed: 'info',
  'too-large': 'info',
  invalid: 'info',
};

const titles: Readonly<Record<ErrorKind, Readonly<Record<Language, string>>>> = {
  malformed: { zh: '请求无法解析', en: 'Cannot be read' },
  unauthenticated: { zh: '未认证', en: 'Not authenticated' },
  forbidden: { zh: '无权操作', en: 'Not allowed' },
  'not-found': { zh: '不存在', en: 'Not found' },
  'method-not-allowed': { zh: '方法不支持', en: 'Method not allowed' },
  timeout: { zh: '请求超时', en: 'Request timed out' },
  conflict: { zh: '与现状冲突', en: 'Conflict' },
  gone: { zh: '已不存在', en: 'Gone' },
  'precondition-failed': { zh: '版本已变', en: 'Version is stale' },
  'too-large': { zh: '请求过大', en: 'Too large' },
  'unsupported-media-type': { zh: '媒体类型不支持', en: 'Unsupported media type' },
  invalid: { zh: '内容不符合要求', en: 'Not acceptable as it is' },
  'precondition-required': { zh: '缺少前提', en: 'Precondition required' },
  'too-many-requests': { zh: '请求过多', en: 'Too many requests' },
  unavailable: { zh: '暂不可用', en: 'Not available' },
};

export function toProblem(error: DomainError, language: Language, requestId: string, type: string): Record<string, unknown> {
  return {
    type,
    title: titles[error.kind][language],
    status: statusOf[error.kind],
    detail: error.detail[language],
    code: error.code,
    requestId,
    ...(error.fields.length > 0 && {
      errors: error.fields.map(({ pointer, code, detail }) => ({ pointer, code, detail: detail[language] })),
    }),
    ...error.extensions,
  };
}
