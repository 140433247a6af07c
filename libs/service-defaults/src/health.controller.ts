import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

/** Resolves when the part works; rejects with why not. */
export type HealthCheck = () => Promise<void>;

export interface HealthChecks {
  /** The process cannot recover by itself: it should be replaced. */
  readonly live: Readonly<Record<string, HealthCheck>>;
  /** It should get no traffic now. */
  readonly ready: Readonly<Record<string, HealthCheck>>;
}

export const HEALTH_CHECKS = Symbol('HEALTH_CHECKS');

@ApiExcludeController()
@Controller('health')
export class HealthController {
  private readonly checks: HealthChecks;

  constructor(@Inject(HEALTH_CHECKS) checks: HealthChecks) {
    this.checks = checks;
  }

  @Get('live')
  live(@Res() reply: FastifyReply): Promise<void> {
    return this.report(this.checks.live, reply);
  }

  @Get('ready')
  ready(@Res() reply: FastifyReply): Promise<void> {
    return this.report(this.checks.ready, reply);
  }

  private async report(checks: Readonly<Record<string, HealthCheck>>, reply: FastifyReply): Promise<void> {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]): Promise<[string, string]> => {
        try {
          await check();
          return [name, 'ok'];
        } catch (error) {
          return [name, error instanceof Error ? error.message : String(error)];
        }
      }),
    );
    const healthy = results.every(([, state]) => state === 'ok');
    await reply.status(healthy ? 200 : 503).header('cache-control', 'no-store').send({ healthy, checks: Object.fromEntries(results) });
  }
}
