import { SubscriptionCreatedSchema, SubscriptionDisabledSchema } from '@huipin/contracts';
import { fact, type Fact } from '@huipin/messaging';
import type { DisabledReason, Subscription } from './subscription.ts';

export function subscriptionCreated(subscription: Subscription): Fact {
  const { id: subscriptionId, feed, client } = subscription;
  return fact(SubscriptionCreatedSchema, about(subscription), { subscriptionId, feed, client });
}

/** `paused` and `deleted` are the owner's own doing. */
export function subscriptionDisabled(subscription: Subscription, reason: DisabledReason | 'paused' | 'deleted'): Fact {
  const { id: subscriptionId, feed, client } = subscription;
  return fact(SubscriptionDisabledSchema, about(subscription), { subscriptionId, feed, client, reason });
}

function about({ id, version }: Subscription) {
  return { subjectId: id, aggregateId: id, aggregateVersion: version };
}
