import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { findPrincipal } from '../auth/principal.ts';
import type { RateLimits } from './rate-limits.ts';

/** After the access guard: by then it is known which client asks. Its address was counted before its token was read. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  private readonly limits: RateLimits;

  constructor(limits: RateLimits) {
    this.limits = limits;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const client = findPrincipal(context.switchToHttp().getRequest<FastifyRequest>())?.sub;
    if (client !== undefined) await this.limits.take('client', client, context.switchToHttp().getResponse<FastifyReply>());
    return true;
  }
}
