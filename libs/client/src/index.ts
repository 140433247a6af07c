import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths as CreditPaths } from './gen/credit.ts';
import type { paths as NotificationsPaths } from './gen/notifications.ts';
import type { paths as RegistryPaths } from './gen/registry.ts';
import type { paths as RewardsPaths } from './gen/rewards.ts';
import type { paths as StandardsPaths } from './gen/standards.ts';

export type { components as CreditComponents } from './gen/credit.ts';
export type { components as NotificationsComponents } from './gen/notifications.ts';
export type { components as RegistryComponents } from './gen/registry.ts';
export type { components as RewardsComponents } from './gen/rewards.ts';
export type { components as StandardsComponents } from './gen/standards.ts';

/** Lists come as NDJSON and CSV too: ask for them with `accept` and `parseAs: 'stream'`. */
type Json = 'application/json';

export interface Huipin {
  readonly registry: Client<RegistryPaths, Json>;
  readonly credit: Client<CreditPaths, Json>;
  readonly rewards: Client<RewardsPaths, Json>;
  readonly standards: Client<StandardsPaths, Json>;
  readonly notifications: Client<NotificationsPaths, Json>;
}

export interface HuipinOptions {
  /** Where the platform is: `http://localhost:8080`. */
  readonly origin: string;
  /** The access token of each request; undefined asks without one. */
  readonly token?: () => string | undefined | Promise<string | undefined>;
  /** Of what people read in the answers. */
  readonly language?: () => 'zh-CN' | 'en';
  /** Told of each answer, before the caller. */
  readonly onAnswer?: (answer: { readonly response: Response; readonly withToken: boolean }) => void;
}

/**
 * The five services, typed by their OpenAPI documents. What a service refuses comes back as `error` (RFC 9457) beside
 * `response`; only a broken connection throws.
 */
export function huipin({ origin, token, language, onAnswer }: HuipinOptions): Huipin {
  const middleware: Middleware = {
    onRequest: async ({ request }) => {
      if (language) request.headers.set('accept-language', language());
      const current = await token?.();
      if (current !== undefined) request.headers.set('authorization', `Bearer ${current}`);
      return request;
    },
    onResponse: ({ request, response }) => onAnswer?.({ response, withToken: request.headers.has('authorization') }),
  };
  const client = <Paths extends object>(): Client<Paths, Json> => {
    const made = createClient<Paths, Json>({ baseUrl: origin });
    made.use(middleware);
    return made;
  };
  return { registry: client<RegistryPaths>(), credit: client<CreditPaths>(), rewards: client<RewardsPaths>(), standards: client<StandardsPaths>(), notifications: client<NotificationsPaths>() };
}
