import { findDivision } from '@huipin/codes';
import { dayOf } from '@huipin/kernel';
import { z } from 'zod';
import { leftOf, type Budget } from './budget.ts';

/** A payer's budget, for its own people and auditors. */
export const budgetView = z
  .object({
    id: z.string(),
    payerDivision: z.string(),
    payerName: z.string().nullable(),
    year: z.number().int(),
    programme: z.string(),
    amountFen: z.number().int(),
    supplementedFen: z.number().int(),
    reservedFen: z.number().int(),
    paidFen: z.number().int(),
    leftFen: z.number().int(),
    version: z.number().int(),
    recordedAt: z.string(),
  })
  .meta({ id: 'Budget' });

export type BudgetView = z.output<typeof budgetView>;

export function toView(budget: Budget): BudgetView {
  return {
    id: budget.id,
    payerDivision: budget.payerDivision,
    payerName: findDivision(budget.payerDivision, dayOf(budget.recordedAt))?.name ?? null,
    year: budget.year,
    programme: budget.programme,
    amountFen: budget.amountFen,
    supplementedFen: budget.supplementedFen,
    reservedFen: budget.reservedFen,
    paidFen: budget.paidFen,
    leftFen: leftOf(budget),
    version: budget.version,
    recordedAt: budget.recordedAt,
  };
}
