import type { Role } from './principal.ts';

/**
 * Who may call a route. The guard works from this table, so do OpenAPI's security section and the test matrix;
 * a route without a row cannot start.
 */
export interface AccessRule {
  /** `POST /honours/:id/revocations`, below `/api/<service>/v1`. */
  readonly route: string;
  /** Any one of these roles; `public` = without a token; `anyone` = with any valid token. */
  readonly who: 'public' | 'anyone' | readonly Role[];
  /**
   * How the subject's division is compared with the caller's territory on the day of the act; checked by the
   * service once it has read the subject. `own` = what belongs to the calling client only. See `reachOf`.
   */
  readonly territory?: Reach;
  /** Who is also shown what others are not: of a public route what is not public (yet), else what lies beyond the reach. */
  readonly privy?: readonly Role[];
  /** What else must hold, for readers of the table. */
  readonly condition?: string;
  /**
   * Whether who reads it is written down. Without a word: a GET that is not open to everybody and not the caller's own.
   * `recorded` = open to everybody, but some see more of a file than others; or a POST that only reads.
   */
  readonly reading?: 'recorded' | 'unrecorded';
}

export type Reach = 'subtree' | 'equal' | 'own';

/**
 * How far a role reaches on a route that its rule gives it. An enterprise has no territory but itself, a payer's people
 * none but their payer's; undefined = everywhere.
 */
export function reachOf({ who, territory, privy }: AccessRule, role: Role): Reach | undefined {
  if (who !== 'public' && privy?.includes(role)) return undefined;
  if (role === 'enterprise.self') return 'own';
  if (territory === undefined || territory === 'own') return territory;
  return role.startsWith('reward.') ? 'equal' : 'subtree';
}

/** Routes that every service has. */
export const defaultAccess: readonly AccessRule[] = [
  { route: 'GET /health/live', who: 'public' },
  { route: 'GET /health/ready', who: 'public' },
  { route: 'GET /openapi.json', who: 'public' },
  { route: 'GET /asyncapi.json', who: 'public' },
  { route: 'GET /labels', who: 'public' },
  { route: 'GET /errors', who: 'public' },
  { route: 'GET /me', who: 'anyone', reading: 'unrecorded' },
  { route: 'POST /day-runs', who: ['operate'], condition: 'a day to come in the embedded stack only' },
  { route: 'GET /messaging', who: ['operate'], reading: 'unrecorded' },
  ...['topics/:topic/hold', 'topics/:topic/release', 'parked/retries', 'parked/skips', 'replays', 'rebuilds', 'outbox/adoptions'].map(
    (path): AccessRule => ({ route: `POST /messaging/${path}`, who: ['operate'] }),
  ),
  ...['parked', 'dead-letters', 'rebuilds/last', 'snapshot', 'actions'].map((path): AccessRule => ({ route: `GET /messaging/${path}`, who: ['operate'], reading: 'unrecorded' })),
];

export function indexAccess(rules: readonly AccessRule[]): ReadonlyMap<string, AccessRule> {
  const index = new Map<string, AccessRule>();
  for (const rule of rules) {
    if (index.has(rule.route)) throw new Error(`access: ${rule.route} has two rows`);
    index.set(rule.route, rule);
  }
  return index;
}
