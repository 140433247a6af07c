import { findDivision } from '@huipin/codes';
import { dayOf } from '@huipin/kernel';
import { z } from 'zod';
import { totalOf, type PaymentBatch } from './payment-batch.ts';

const itemView = z.object({
  entitlementId: z.string(),
  amountFen: z.number().int(),
  outcome: z.enum(['pending', 'paid', 'failed']),
  reason: z.string().nullable(),
});

/** A payment batch, for the payer's own people and auditors. */
export const paymentBatchView = z
  .object({
    id: z.string(),
    payerDivision: z.string(),
    payerName: z.string().nullable(),
    state: z.enum(['open', 'confirmed']),
    amountFen: z.number().int(),
    paidFen: z.number().int(),
    items: z.array(itemView),
    paidOn: z.string().nullable(),
    reference: z.string().nullable(),
    recordedAt: z.string(),
    confirmedAt: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'PaymentBatch' });

export type PaymentBatchView = z.output<typeof paymentBatchView>;

export function toView(batch: PaymentBatch): PaymentBatchView {
  return {
    id: batch.id,
    payerDivision: batch.payerDivision,
    payerName: findDivision(batch.payerDivision, dayOf(batch.recordedAt))?.name ?? null,
    state: batch.state,
    amountFen: totalOf(batch),
    paidFen: totalOf({ items: batch.items.filter(({ outcome }) => outcome === 'paid') }),
    items: batch.items.map(({ entitlementId, amountFen, outcome, reason }) => ({ entitlementId, amountFen, outcome, reason })),
    paidOn: batch.paidOn,
    reference: batch.reference,
    recordedAt: batch.recordedAt,
    confirmedAt: batch.confirmedAt,
    version: batch.version,
  };
}
