import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { currentTraceparent, runInAct, traceIdOf, type Act, type Actor } from '@huipin/kernel';
import { Answer, findPrincipal, routeOf, type AccessRule, type Principal } from '@huipin/service-defaults';
import type { FastifyRequest } from 'fastify';
import { mergeMap, Observable } from 'rxjs';
import type { ReadingLog } from './reading-log.ts';

/**
 * Says who acts for all that a request changes, and writes down each reading of what is not for everybody, before it is
 * answered. No route can do without: it is bound to the application, and the database refuses a change that nobody
 * answers for.
 */
export class AuditInterceptor implements NestInterceptor {
  private readonly access: ReadonlyMap<string, AccessRule>;
  private readonly readings: ReadingLog;
  private readonly routes = new WeakMap<object, string>();

  constructor(access: ReadonlyMap<string, AccessRule>, readings: ReadingLog) {
    this.access = access;
    this.readings = readings;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.getType() === 'http' ? context.switchToHttp().getRequest<FastifyRequest>() : undefined;
    const principal = request && findPrincipal(request);
    if (request === undefined || principal === undefined) return next.handle();
    const route = this.routeAt(context);
    const act: Act = { who: toActor(principal), what: route, clause: clauseOf(request.body) };
    const answered = new Observable<unknown>((subscriber) => runInAct(act, () => next.handle().subscribe(subscriber)));
    if (!isRecorded(request.method, this.access.get(route))) return answered;
    return answered.pipe(
      mergeMap(async (value) => {
        await this.readings.write({ who: act.who, what: route, trace: traceIdOf(currentTraceparent()), subjects: subjectsIn(value), reading: readingOf(request) });
        return value;
      }),
    );
  }

  private routeAt(context: ExecutionContext): string {
    const handler = context.getHandler();
    let route = this.routes.get(handler);
    if (route === undefined) this.routes.set(handler, (route = routeOf(context.getClass(), handler)));
    return route;
  }
}

function isRecorded(method: string, rule: AccessRule | undefined): boolean {
  if (rule?.reading !== undefined) return rule.reading === 'recorded';
  return method === 'GET' && rule !== undefined && rule.who !== 'public' && rule.territory !== 'own';
}

function toActor({ sub, org, roles, enterprise }: Principal): Actor {
  return { sub, organisation: org, roles, enterprise };
}

function clauseOf(body: unknown): string | undefined {
  const { policyRef } = (typeof body === 'object' && body !== null ? body : {}) as { policyRef?: unknown };
  return typeof policyRef === 'string' ? policyRef : undefined;
}

/** Numbers of persons and telephones may have been searched for; the entry says so, not which. */
function readingOf({ url, query }: FastifyRequest): { path: string; query: Record<string, unknown> } {
  const shown = Object.entries(query as Record<string, unknown>).map(([name, value]) => [name, typeof value === 'string' && /^(\d{15}|\d{17}[\dXx]|1\d{10})$/.test(value) ? '***' : value]);
  return { path: url.split('?', 1)[0]!, query: Object.fromEntries(shown) as Record<string, unknown> };
}

const SUBJECT = /^(enterpriseId|subjectId)$/;

/** Whose file an answer shows, wherever in it they are named. A stream names nobody: its path says what was read. */
function subjectsIn(value: unknown): string[] {
  const found = new Set<string>();
  const look = (node: unknown, name: string): void => {
    if (typeof node === 'string' && SUBJECT.test(name)) found.add(node);
    else if (typeof node === 'object' && node !== null) for (const [each, child] of Object.entries(node)) look(child, Array.isArray(node) ? name : each);
  };
  if (value instanceof Answer) look(value.body === '' ? null : JSON.parse(value.body), '');
  else if (isPlain(value)) look(value, '');
  return [...found];
}

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
