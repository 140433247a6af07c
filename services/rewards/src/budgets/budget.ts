import { formatYuan, type Fen, type Instant } from '@huipin/kernel';
import { errors } from '../errors.ts';

/** A payer's money of one year for one programme. Never overspent: reserved + paid ≤ amount + supplements. */
export interface Budget {
  readonly id: string;
  readonly version: number;
  readonly recordedAt: Instant;
  readonly payerDivision: string;
  readonly year: number;
  readonly programme: string;
  readonly amountFen: Fen;
  readonly supplementedFen: Fen;
  readonly reservedFen: Fen;
  readonly paidFen: Fen;
}

/** What moves of entitlements do to one budget; negative where a reservation is given back. */
export interface BudgetChange {
  readonly reservedFen: Fen;
  readonly paidFen: Fen;
}

export function leftOf(budget: Budget): Fen {
  return budget.amountFen + budget.supplementedFen - budget.reservedFen - budget.paidFen;
}

export function supplementBudget(budget: Budget, amountFen: Fen): Budget {
  const supplementedFen = budget.supplementedFen + amountFen;
  if (!Number.isSafeInteger(budget.amountFen + supplementedFen)) throw errors.AMOUNT_TOO_LARGE();
  return { ...budget, supplementedFen, version: budget.version + 1 };
}

export function changeBudget(budget: Budget, change: BudgetChange): Budget {
  const changed = {
    ...budget,
    reservedFen: budget.reservedFen + change.reservedFen,
    paidFen: budget.paidFen + change.paidFen,
    version: budget.version + 1,
  };
  if (leftOf(changed) < 0) throw exhausted(budget.year, leftOf(budget), change.reservedFen + change.paidFen);
  return changed;
}

/** Also where the year has no budget at all: nothing is left of it. */
export function exhausted(year: number, left: Fen, needed: Fen): Error {
  return errors.BUDGET_EXHAUSTED({ year, left: formatYuan(left), needed: formatYuan(needed) }, { extensions: { leftFen: left, neededFen: needed } });
}
