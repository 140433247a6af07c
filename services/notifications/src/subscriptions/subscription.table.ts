import { column } from '@huipin/service-defaults';
import type { Instant } from '@huipin/kernel';
import { EntitySchema } from 'typeorm';
import type { FeedFilter, FeedName } from '../feeds/feed.ts';
import type { Algorithm, SigningKey, StoredKey } from '../sinks/signing-key.ts';
import type { DisabledReason, Subscription, SubscriptionState } from './subscription.ts';

export interface SubscriptionRow {
  id: string;
  version: number;
  client: string;
  feed: FeedName;
  sink: string;
  filter: FeedFilter;
  algorithm: Algorithm;
  keys: StoredKey[];
  max_in_flight: number;
  starts_after: number;
  state: SubscriptionState;
  disabled_reason: DisabledReason | null;
  created_at: Instant;
  changed_at: Instant;
}

export const subscriptionTable = new EntitySchema<SubscriptionRow>({
  name: 'subscription',
  columns: {
    id: column.id,
    version: column.integer,
    client: column.text,
    feed: column.text,
    sink: column.text,
    filter: column.json,
    algorithm: column.text,
    keys: column.json,
    max_in_flight: column.integer,
    starts_after: column.whole,
    state: column.text,
    disabled_reason: column.nullable(column.text),
    created_at: column.instant,
    changed_at: column.instant,
  },
});

/** `keys`: opened. */
export function toSubscription(row: SubscriptionRow, keys: readonly SigningKey[]): Subscription {
  return {
    id: row.id,
    version: row.version,
    client: row.client,
    feed: row.feed,
    sink: row.sink,
    filter: row.filter,
    algorithm: row.algorithm,
    keys,
    maxInFlight: row.max_in_flight,
    startsAfter: row.starts_after,
    state: row.state,
    disabledReason: row.disabled_reason,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}

/** `keys`: sealed. */
export function toRow(subscription: Subscription, keys: StoredKey[]): SubscriptionRow {
  return {
    id: subscription.id,
    version: subscription.version,
    client: subscription.client,
    feed: subscription.feed,
    sink: subscription.sink,
    filter: subscription.filter,
    algorithm: subscription.algorithm,
    keys,
    max_in_flight: subscription.maxInFlight,
    starts_after: subscription.startsAfter,
    state: subscription.state,
    disabled_reason: subscription.disabledReason,
    created_at: subscription.createdAt,
    changed_at: subscription.changedAt,
  };
}
