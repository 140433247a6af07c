import { Injectable } from '@nestjs/common';
import { isId, newId, systemClock } from '@huipin/kernel';
import { inTransaction, type Transaction } from '@huipin/messaging';
import { assertSameTerritory, created, honourMatch, httpErrors, idempotent, resource, type Answer, type Principal, type Write } from '@huipin/service-defaults';
import { DataSource, type EntityManager } from 'typeorm';
import { seenBy } from '../budgets/budgets.service.ts';
import { findBarred } from '../claims/claims.service.ts';
import { confirmPayment, failPayment, sendToPayment, type Entitlement, type Move } from '../entitlements/entitlement.ts';
import { actOf } from '../entitlements/entitlements.service.ts';
import { lockApproved, lockEntitlements, saveMoves } from '../entitlements/moves.service.ts';
import { errors } from '../errors.ts';
import { confirmBatch, type ConfirmBatch, type PaymentBatch } from './payment-batch.ts';
import { paymentBatchTable, paymentItemTable, toBatch, toItemRows, toRow } from './payment-batch.table.ts';
import { toView } from './payment-batch.view.ts';

/** Rows of one statement. */
const CHUNK = 1_000;

@Injectable()
export class PaymentBatchesService {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /** Takes everything that the payer has approved. */
  send(payerDivision: string, write: Write): Promise<Answer> {
    assertSameTerritory(write.principal, payerDivision, systemClock.today());
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        const approved = await lockApproved(tx, payerDivision);
        if (approved.length === 0) throw errors.NOTHING_TO_PAY({ payerDivision });
        const batch = newBatch(payerDivision, approved, write);
        await tx.insert(paymentBatchTable, toRow(batch));
        await saveItems(tx, batch);
        const act = actOf(write, 'sent-to-payment');
        await saveMoves(tx, approved.map((before): Move => ({ before, after: sendToPayment(before, batch.id, act) })));
        return created(toView(batch), `/api/rewards/v1/payment-batches/${batch.id}`);
      }),
    );
  }

  /** What the bank said: paid, but for the failures. Once. */
  confirm(id: string, command: ConfirmBatch, write: Write): Promise<Answer> {
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        const batch = await findBatch(tx, id, true);
        if (batch === undefined) throw httpErrors.NOT_FOUND();
        assertSameTerritory(write.principal, batch.payerDivision, systemClock.today());
        honourMatch(write, batch.version);
        const confirmed = confirmBatch(batch, command, write.principal.sub, systemClock.now());
        await tx.update(paymentBatchTable, { id }, toRow(confirmed));
        await saveItems(tx, confirmed);
        await saveMoves(tx, await outcomes(tx, confirmed, command, write));
        return resource(toView(confirmed), confirmed.version);
      }),
    );
  }

  async get(id: string, principal: Principal): Promise<PaymentBatch> {
    const batch = await findBatch(this.dataSource.manager, id);
    if (batch === undefined || !seenBy(principal).includes(batch.payerDivision)) throw httpErrors.NOT_FOUND();
    return batch;
  }
}

function newBatch(payerDivision: string, approved: readonly Entitlement[], { principal }: Write): PaymentBatch {
  return {
    id: newId(),
    version: 1,
    payerDivision,
    state: 'open',
    recordedAt: systemClock.now(),
    recordedBy: principal.sub,
    items: approved.map(({ id, amountFen }) => ({ entitlementId: id, amountFen: amountFen ?? 0, outcome: 'pending', reason: null })),
    paidOn: null,
    reference: null,
    confirmedAt: null,
    confirmedBy: null,
  };
}

async function outcomes(tx: Transaction, batch: PaymentBatch, { paidOn, reference }: ConfirmBatch, write: Write): Promise<Move[]> {
  const items = new Map(batch.items.map((item) => [item.entitlementId, item]));
  const entitlements = await lockEntitlements(tx, [...items.keys()]);
  const barred = await findBarred(tx, entitlements.map(({ honourId }) => honourId));
  const paid = actOf(write, 'payment-confirmed', reference);
  return entitlements.map((before): Move => {
    const { outcome, reason } = items.get(before.id)!;
    if (outcome === 'failed') return { before, after: failPayment(before, actOf(write, 'payment-failed', reason ?? undefined)) };
    return { before, after: confirmPayment(before, { paidOn, reference, barred: barred.has(before.honourId) }, paid) };
  });
}

async function saveItems(tx: Transaction, batch: PaymentBatch): Promise<void> {
  const items = toItemRows(batch);
  for (let from = 0; from < items.length; from += CHUNK) await tx.upsert(paymentItemTable, items.slice(from, from + CHUNK), ['batch_id', 'entitlement_id']);
}

async function findBatch(manager: EntityManager, id: string, lock = false): Promise<PaymentBatch | undefined> {
  const row = isId(id) ? await manager.findOne(paymentBatchTable, { where: { id }, ...(lock && { lock: { mode: 'pessimistic_write' } }) }) : null;
  if (row === null) return undefined;
  return toBatch(row, await manager.find(paymentItemTable, { where: { batch_id: id }, order: { entitlement_id: 'ASC' } }));
}
