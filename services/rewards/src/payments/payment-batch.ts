import type { Fen, Instant, LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';

export interface PaymentItem {
  readonly entitlementId: string;
  readonly amountFen: Fen;
  readonly outcome: 'pending' | 'paid' | 'failed';
  /** Why the payment failed. */
  readonly reason: string | null;
}

/** What a payer sends to its bank at once, and what the bank said to it, once. */
export interface PaymentBatch {
  readonly id: string;
  readonly version: number;
  readonly payerDivision: string;
  readonly state: 'open' | 'confirmed';
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly items: readonly PaymentItem[];
  readonly paidOn: LocalDate | null;
  readonly reference: string | null;
  readonly confirmedAt: Instant | null;
  readonly confirmedBy: string | null;
}

export interface ConfirmBatch {
  readonly paidOn: LocalDate;
  readonly reference: string;
  readonly failures: readonly { readonly entitlementId: string; readonly reason: string }[];
}

/** Everything not named as a failure has been paid. */
export function confirmBatch(batch: PaymentBatch, command: ConfirmBatch, by: string, now: Instant): PaymentBatch {
  if (batch.state === 'confirmed') throw errors.BATCH_CONFIRMED({ paidOn: batch.paidOn });
  const failures = new Map<string, string>();
  for (const [at, { entitlementId, reason }] of command.failures.entries()) {
    const pointer = `/failures/${at}/entitlementId`;
    if (!batch.items.some((item) => item.entitlementId === entitlementId)) throw errors.ENTITLEMENT_NOT_IN_BATCH({ entitlementId }, { pointer });
    if (failures.has(entitlementId)) throw errors.FAILURE_TWICE({ entitlementId }, { pointer });
    failures.set(entitlementId, reason);
  }
  const items = batch.items.map((item): PaymentItem => {
    const reason = failures.get(item.entitlementId);
    return reason === undefined ? { ...item, outcome: 'paid' } : { ...item, outcome: 'failed', reason };
  });
  const { paidOn, reference } = command;
  return { ...batch, state: 'confirmed', items, paidOn, reference, confirmedAt: now, confirmedBy: by, version: batch.version + 1 };
}

export function totalOf({ items }: Pick<PaymentBatch, 'items'>): Fen {
  return items.reduce((sum, { amountFen }) => sum + amountFen, 0);
}
