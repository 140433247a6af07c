import { findDivision } from '@huipin/codes';
import type { Instant, LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';
import type { FeedFilter, FeedName } from '../feeds/feed.ts';
import { rotateKey, type Algorithm, type SigningKey } from '../sinks/signing-key.ts';

export const SUBSCRIPTIONS_PER_CLIENT = 100;

/** `paused` by its owner, `disabled` by us; both go on where they stood when they are active again. */
export type SubscriptionState = 'active' | 'paused' | 'disabled';
export type DisabledReason = 'gone' | 'retries-exhausted';

export interface Subscription {
  readonly id: string;
  readonly version: number;
  /** `sub` of the client that owns it. */
  readonly client: string;
  readonly feed: FeedName;
  readonly sink: string;
  readonly filter: FeedFilter;
  readonly algorithm: Algorithm;
  readonly keys: readonly SigningKey[];
  /** How many attempts may be under way at once; of one subject never more than one. */
  readonly maxInFlight: number;
  /** The cursor it began with. */
  readonly startsAfter: number;
  readonly state: SubscriptionState;
  readonly disabledReason: DisabledReason | null;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

export interface CreateSubscription {
  readonly feed: FeedName;
  readonly sink: string;
  readonly filter: FeedFilter;
  readonly algorithm: Algorithm;
  readonly maxInFlight: number;
  /** Default: where the feed ends now. */
  readonly after?: number | undefined;
}

export interface ChangeSubscription {
  readonly sink?: string | undefined;
  readonly filter?: FeedFilter | undefined;
  readonly maxInFlight?: number | undefined;
  readonly state?: 'active' | 'paused' | undefined;
}

export interface Opening {
  readonly id: string;
  readonly client: string;
  readonly key: SigningKey;
  /** Where the feed ends. */
  readonly head: number;
  readonly now: Instant;
}

export function createSubscription(command: CreateSubscription, owned: number, { id, client, key, head, now }: Opening): Subscription {
  if (owned >= SUBSCRIPTIONS_PER_CLIENT) throw errors.SUBSCRIPTIONS_EXHAUSTED({ most: SUBSCRIPTIONS_PER_CLIENT });
  const { after = head, feed, sink, filter, algorithm, maxInFlight } = command;
  if (after > head) throw errors.CURSOR_AHEAD({ feed, head });
  const shared = { id, version: 1, client, createdAt: now, changedAt: now, keys: [key], state: 'active', disabledReason: null } as const;
  return { ...shared, feed, sink, filter, algorithm, maxInFlight, startsAfter: after };
}

export function changeSubscription(subscription: Subscription, change: ChangeSubscription, now: Instant): Subscription {
  const { sink, filter, maxInFlight, state } = subscription;
  return nextVersion(subscription, now, {
    sink: change.sink ?? sink,
    filter: change.filter ?? filter,
    maxInFlight: change.maxInFlight ?? maxInFlight,
    state: change.state ?? state,
    disabledReason: change.state === undefined ? subscription.disabledReason : null,
  });
}

/** Undefined = there is nothing to switch off: its owner was faster. */
export function disableSubscription(subscription: Subscription, reason: DisabledReason, now: Instant): Subscription | undefined {
  return subscription.state === 'active' ? nextVersion(subscription, now, { state: 'disabled', disabledReason: reason }) : undefined;
}

export function rotateSecret(subscription: Subscription, next: SigningKey, now: Instant, overlapEnds: Instant): Subscription {
  return nextVersion(subscription, now, { keys: rotateKey(subscription.keys, next, now, overlapEnds) });
}

export function assertDivisions(divisions: readonly string[], today: LocalDate): void {
  const unknown = divisions.find((division) => findDivision(division, today) === undefined);
  if (unknown !== undefined) throw errors.DIVISION_UNKNOWN({ division: unknown });
}

function nextVersion(subscription: Subscription, now: Instant, change: Partial<Subscription>): Subscription {
  return { ...subscription, ...change, version: subscription.version + 1, changedAt: now };
}
