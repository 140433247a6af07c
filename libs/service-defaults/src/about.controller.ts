import negotiator from '@fastify/accept-negotiator';
import { Controller, Get, Header, Headers, Inject, Req, Res } from '@nestjs/common';
import type { Bilingual, ErrorRow } from '@huipin/kernel';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AccessRule } from './auth/access.ts';
import { hasRole, principalOf, roles, type Principal } from './auth/principal.ts';
import { errorPage, type ErrorItem } from './error-page.ts';
import { statusOf } from './http/errors.ts';
import { ApiList } from './http/list.ts';
import type { Page } from './http/page.ts';

/** Labels of every code the service prints, by vocabulary: `{ grade: { A: { zh, en } } }`. */
export type Labels = Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;

export interface About {
  readonly service: string;
  readonly access: ReadonlyMap<string, AccessRule>;
  readonly errors: Readonly<Record<string, ErrorRow>>;
  readonly labels: Labels;
  readonly asyncapi: unknown;
}

export const ABOUT = Symbol('ABOUT');

const meView = z.object({
  service: z.string(),
  sub: z.string(),
  org: z.string().optional(),
  territory: z.string().optional(),
  roles: z.array(z.enum(roles)),
  enterprise: z.string().optional(),
  allowed: z.array(z.string()).meta({ examples: [['GET /me']] }),
});
const bilingual = { zh: z.string(), en: z.string() };
const labelsView = z.record(z.string(), z.record(z.string(), z.object(bilingual)));
const errorView = z.object({ code: z.string(), status: z.number().int(), ...bilingual }).meta({ id: 'ErrorCode' });

/** What a service says of itself. */
@Controller()
export class AboutController {
  private readonly about: About;

  constructor(@Inject(ABOUT) about: About) {
    this.about = about;
  }

  @Get('me')
  @ApiOperation({ summary: 'Who the caller is, and what it may call' })
  @ApiOkResponse({ standardSchema: meView })
  me(@Req() request: FastifyRequest): Principal & { service: string; allowed: string[] } {
    const principal = principalOf(request);
    const allowed = [...this.about.access.values()].filter(({ who }) => typeof who === 'string' || hasRole(principal, ...who));
    return { service: this.about.service, ...principal, allowed: allowed.map(({ route }) => route) };
  }

  @Get('labels')
  @ApiOperation({ summary: 'What people read for every code, in Chinese and English' })
  @ApiOkResponse({ standardSchema: labelsView })
  @Header('cache-control', 'public, max-age=300')
  labels(): Labels {
    return this.about.labels;
  }

  @Get('errors')
  @ApiOperation({ summary: 'Every code that a problem can carry, with its status and its words' })
  @ApiList(errorView)
  @Header('cache-control', 'public, max-age=300')
  errors(@Headers('accept') accepted: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Page<ErrorItem> | string {
    const items = Object.entries(this.about.errors).map(([code, { kind, zh, en }]) => ({ code, status: statusOf[kind], zh, en }));
    // A person who follows the `type` of a problem comes with a browser.
    if (negotiator.negotiate(accepted ?? '*/*', ['application/json', 'text/html']) !== 'text/html') return { items, nextCursor: null };
    void reply.header('content-type', 'text/html; charset=utf-8');
    return errorPage(this.about.service, items);
  }

  @Get('asyncapi.json')
  @ApiOperation({ summary: 'The events that this service publishes (AsyncAPI 3)' })
  @ApiOkResponse({ standardSchema: z.record(z.string(), z.unknown()) })
  @Header('cache-control', 'public, max-age=300')
  asyncapi(): unknown {
    return this.about.asyncapi;
  }
}
