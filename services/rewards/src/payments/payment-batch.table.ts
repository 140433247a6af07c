import type { Instant, LocalDate } from '@huipin/kernel';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import { totalOf, type PaymentBatch, type PaymentItem } from './payment-batch.ts';

export interface PaymentBatchRow {
  id: string;
  version: number;
  payer_division: string;
  state: PaymentBatch['state'];
  amount_fen: number;
  recorded_at: Instant;
  recorded_by: string;
  paid_on: LocalDate | null;
  reference: string | null;
  confirmed_at: Instant | null;
  confirmed_by: string | null;
}

export interface PaymentItemRow {
  batch_id: string;
  entitlement_id: string;
  amount_fen: number;
  outcome: PaymentItem['outcome'];
  reason: string | null;
}

export const paymentBatchTable = new EntitySchema<PaymentBatchRow>({
  name: 'payment_batch',
  columns: {
    id: column.id,
    version: column.integer,
    payer_division: column.text,
    state: column.text,
    amount_fen: column.whole,
    recorded_at: column.instant,
    recorded_by: column.text,
    paid_on: column.nullable(column.date),
    reference: column.nullable(column.text),
    confirmed_at: column.nullable(column.instant),
    confirmed_by: column.nullable(column.text),
  },
});

export const paymentItemTable = new EntitySchema<PaymentItemRow>({
  name: 'payment_item',
  columns: {
    batch_id: column.id,
    entitlement_id: column.id,
    amount_fen: column.whole,
    outcome: column.text,
    reason: column.nullable(column.text),
  },
});

export function toBatch(row: PaymentBatchRow, items: readonly PaymentItemRow[]): PaymentBatch {
  return {
    id: row.id,
    version: row.version,
    payerDivision: row.payer_division,
    state: row.state,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    items: items.map((item) => ({ entitlementId: item.entitlement_id, amountFen: item.amount_fen, outcome: item.outcome, reason: item.reason })),
    paidOn: row.paid_on,
    reference: row.reference,
    confirmedAt: row.confirmed_at,
    confirmedBy: row.confirmed_by,
  };
}

export function toRow(batch: PaymentBatch): PaymentBatchRow {
  return {
    id: batch.id,
    version: batch.version,
    payer_division: batch.payerDivision,
    state: batch.state,
    amount_fen: totalOf(batch),
    recorded_at: batch.recordedAt,
    recorded_by: batch.recordedBy,
    paid_on: batch.paidOn,
    reference: batch.reference,
    confirmed_at: batch.confirmedAt,
    confirmed_by: batch.confirmedBy,
  };
}

export function toItemRows({ id, items }: PaymentBatch): PaymentItemRow[] {
  return items.map((item) => ({ batch_id: id, entitlement_id: item.entitlementId, amount_fen: item.amountFen, outcome: item.outcome, reason: item.reason }));
}
