import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { httpErrors } from '../http/errors.ts';

export const roles = [
  'registry.write',
  'registry.import',
  'honour.decide',
  'sampling.report',
  'credit.decide',
  'credit.review',
  'reward.prepare',
  'reward.approve',
  'rule.publish',
  'enterprise.self',
  'subscription.manage',
  'feed.department',
  'operate',
  'security.manage',
  'audit.read',
] as const;
export type Role = (typeof roles)[number];

/**
 * The three administrators that protection level 3 keeps apart (GB/T 22239-2019, 8.1.10): of the system, of its
 * security and of the audit. Whoever is one of them is nothing else, and decides nothing.
 */
export const administrators: readonly Role[] = ['operate', 'security.manage', 'audit.read'];

export function assertApart(held: readonly Role[]): void {
  if (held.length > 1 && held.some((role) => administrators.includes(role))) throw httpErrors.ROLES_NOT_APART({ roles: held.join(', ') });
}

/** Who calls: a person or a system, with an organisation, a territory (division code) and roles. */
export interface Principal {
  readonly sub: string;
  readonly org: string | undefined;
  readonly territory: string | undefined;
  readonly roles: readonly Role[];
  /** The enterprise that the caller speaks for. */
  readonly enterprise: string | undefined;
}

const principals = new WeakMap<object, Principal>();

export function setPrincipal(request: FastifyRequest, principal: Principal): void {
  principals.set(request, principal);
}

export function findPrincipal(request: FastifyRequest): Principal | undefined {
  return principals.get(request);
}

export function principalOf(request: FastifyRequest): Principal {
  const principal = principals.get(request);
  if (principal === undefined) throw httpErrors.TOKEN_MISSING();
  return principal;
}

/** Who calls, for logs of what was done. */
export function actorOf(request: object): string {
  return principalOf(request as FastifyRequest).sub;
}

/** Parameter of a controller method: the caller, or undefined on a public route without a token. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Principal | undefined =>
  findPrincipal(context.switchToHttp().getRequest<FastifyRequest>()),
);

export function hasRole(principal: Principal | undefined, ...any: readonly Role[]): boolean {
  return principal !== undefined && any.some((role) => principal.roles.includes(role));
}
