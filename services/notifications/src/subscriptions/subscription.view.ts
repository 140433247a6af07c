import { z } from 'zod';
import { feedNames, sequenceText } from '../feeds/feed.ts';
import type { Subscription } from './subscription.ts';

const filters = z.object({ types: z.array(z.string()), subjects: z.array(z.string()), divisions: z.array(z.string()) });

export const subscriptionView = z
  .object({
    id: z.string(),
    feed: z.enum(feedNames),
    sink: z.string(),
    filters: filters.meta({ description: 'an empty list sets no bound' }),
    algorithm: z.enum(['v1', 'v1a']),
    keys: z.array(z.object({ id: z.string(), publicKey: z.string().nullable(), validTo: z.string().nullable() })).meta({
      description: 'what signs, newest first; publicKey (whpk_…) for v1a; validTo = end of the overlap after a rotation',
    }),
    maxInFlight: z.number().int(),
    after: z.string().meta({ description: 'the cursor it began with; /progress tells how far it is' }),
    state: z.enum(['active', 'paused', 'disabled']),
    disabledReason: z.enum(['gone', 'retries-exhausted']).nullable(),
    createdAt: z.string(),
    changedAt: z.string(),
    version: z.number().int(),
  })
  .meta({ id: 'Subscription' });
export type SubscriptionView = z.output<typeof subscriptionView>;

/** Only in the answer that made the secret. */
export const subscriptionWithSecret = subscriptionView
  .extend({ secret: z.string().nullable().meta({ description: 'whsec_…, shown this once; null for v1a, where the public key is enough to verify' }) })
  .meta({ id: 'SubscriptionWithSecret' });

export function toView(subscription: Subscription): SubscriptionView {
  return {
    id: subscription.id,
    feed: subscription.feed,
    sink: subscription.sink,
    filters: { types: [...subscription.filter.types], subjects: [...subscription.filter.subjects], divisions: [...subscription.filter.divisions] },
    algorithm: subscription.algorithm,
    keys: subscription.keys.map(({ id, publicKey, validTo }) => ({ id, publicKey, validTo })),
    maxInFlight: subscription.maxInFlight,
    after: sequenceText(subscription.startsAfter),
    state: subscription.state,
    disabledReason: subscription.disabledReason,
    createdAt: subscription.createdAt,
    changedAt: subscription.changedAt,
    version: subscription.version,
  };
}

export function withSecret(subscription: Subscription): z.output<typeof subscriptionWithSecret> {
  const [newest] = subscription.keys;
  return { ...toView(subscription), secret: subscription.algorithm === 'v1' ? (newest?.key ?? null) : null };
}
