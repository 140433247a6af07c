import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { httpErrors } from './errors.ts';

export interface RateLimitSettings {
  readonly store: 'memory' | 'postgres';
  /** Requests a minute. */
  readonly perClient: number;
  readonly perAddress: number;
}

const WINDOW_SECONDS = 60;

/**
 * How much one client and one address may ask. In memory each replica counts for itself; in PostgreSQL all count
 * together, and each for itself while the database cannot be asked.
 */
export class RateLimits {
  private readonly limiters: Readonly<Record<'client' | 'address', RateLimiterMemory | RateLimiterPostgres>>;

  constructor({ store, perClient, perAddress }: RateLimitSettings, pool: Pool) {
    const limiter = (keyPrefix: string, points: number) => {
      const memory = new RateLimiterMemory({ keyPrefix, points, duration: WINDOW_SECONDS });
      if (store === 'memory') return memory;
      return new RateLimiterPostgres({ storeClient: pool, storeType: 'pool', tableName: 'rate_limit', tableCreated: true, clearExpiredByTimeout: true, keyPrefix, points, duration: WINDOW_SECONDS, insuranceLimiter: memory });
    };
    this.limiters = { client: limiter('client', perClient), address: limiter('address', perAddress) };
  }

  /** Counts one request and says what is left (draft-ietf-httpapi-ratelimit-headers); 429 where nothing is. */
  async take(of: 'client' | 'address', key: string, reply: FastifyReply): Promise<void> {
    const limiter = this.limiters[of];
    const state = await limiter.consume(key).catch((thrown: unknown) => {
      if (thrown instanceof RateLimiterRes) return thrown;
      throw thrown;
    });
    const seconds = Math.ceil(state.msBeforeNext / 1_000);
    void reply.header('ratelimit-policy', `"${of}";q=${limiter.points};w=${WINDOW_SECONDS}`).header('ratelimit', `"${of}";r=${state.remainingPoints};t=${seconds}`);
    if (state.consumedPoints <= limiter.points) return;
    void reply.header('retry-after', String(seconds));
    throw httpErrors.TOO_MANY_REQUESTS({ limit: limiter.points, seconds });
  }
}
