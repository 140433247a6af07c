import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import type { DataSource } from 'typeorm';
import { routeOf } from '../auth/access.guard.ts';
import { Answer } from './answer.ts';
import { idempotent } from './idempotency.ts';
import { writeOf } from './write.ts';

/**
 * `Idempotency-Key` of acts that write in transactions of their own, those of administrators: the answer is kept once the
 * act is done. A crash between the two lets a repeat act again, which each of these acts bears.
 */
@Injectable()
export class ActInterceptor implements NestInterceptor {
  private readonly dataSource: DataSource;
  private readonly routes: ReadonlySet<string>;

  constructor(dataSource: DataSource, routes: ReadonlySet<string>) {
    this.dataSource = dataSource;
    this.routes = routes;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http' || !this.routes.has(routeOf(context.getClass(), context.getHandler()))) return next.handle();
    const write = writeOf(context.switchToHttp().getRequest<FastifyRequest>());
    if (write.idempotencyKey === undefined) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const act = async () => new Answer(reply.statusCode, JSON.stringify(await firstValueFrom(next.handle())) ?? '');
    return from(this.dataSource.transaction((tx) => idempotent(tx, write, act)));
  }
}
