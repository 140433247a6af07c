import { Injectable, RequestMethod, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { httpErrors } from '../http/errors.ts';
import type { AccessRule } from './access.ts';
import { hasRole, setPrincipal } from './principal.ts';
import type { TokenVerifier } from './token-verifier.ts';

type Handler = (...args: never[]) => unknown;

/** Closed unless the service's access table opens a route. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly rules: ReadonlyMap<string, AccessRule>;
  private readonly verifier: TokenVerifier;
  private readonly byHandler = new WeakMap<Handler, AccessRule>();

  constructor(rules: ReadonlyMap<string, AccessRule>, verifier: TokenVerifier) {
    this.rules = rules;
    this.verifier = verifier;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const rule = this.ruleOf(context);
    if (rule === undefined) throw httpErrors.NOT_FOUND();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { authorization } = request.headers;
    if (authorization === undefined) {
      if (rule.who === 'public') return true;
      throw httpErrors.TOKEN_MISSING();
    }
    const token = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    if (token === undefined) throw httpErrors.TOKEN_INVALID({ why: 'Authorization: Bearer <token>' });
    const principal = await this.verifier.verify(token);
    setPrincipal(request, principal);
    // What is shown to somebody is for nobody else, and for no disk; tables that are the same for all say otherwise.
    void context.switchToHttp().getResponse<FastifyReply>().header('cache-control', 'no-store');
    if (typeof rule.who !== 'string' && !hasRole(principal, ...rule.who)) throw httpErrors.ROLE_MISSING({ roles: rule.who.join(', ') });
    return true;
  }

  private ruleOf(context: ExecutionContext): AccessRule | undefined {
    const handler = context.getHandler() as Handler;
    let rule = this.byHandler.get(handler);
    if (rule === undefined) {
      rule = this.rules.get(routeOf(context.getClass(), handler)) ?? undefined;
      if (rule) this.byHandler.set(handler, rule);
    }
    return rule;
  }
}

/** `GET /honours/:id` of a controller method, as the access table writes it. */
export function routeOf(controller: object, handler: object): string {
  const base = (Reflect.getMetadata(PATH_METADATA, controller) as string | undefined) ?? '';
  const path = (Reflect.getMetadata(PATH_METADATA, handler) as string | undefined) ?? '';
  const method = RequestMethod[(Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined) ?? RequestMethod.GET];
  const full = [base, path].map((part) => part.replaceAll(/^\/+|\/+$/g, '')).filter(Boolean).join('/');
  return `${method} /${full}`;
}
