import type { Instant } from '@huipin/kernel';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { Budget } from './budget.ts';

export interface BudgetRow {
  id: string;
  version: number;
  recorded_at: Instant;
  payer_division: string;
  year: number;
  programme: string;
  amount_fen: number;
  supplemented_fen: number;
  reserved_fen: number;
  paid_fen: number;
}

export interface BudgetSupplementRow {
  id: string;
  budget_id: string;
  amount_fen: number;
  document_no: string;
  recorded_at: Instant;
  recorded_by: string;
}

export const budgetTable = new EntitySchema<BudgetRow>({
  name: 'budget',
  columns: {
    id: column.id,
    version: column.integer,
    recorded_at: column.instant,
    payer_division: column.text,
    year: column.integer,
    programme: column.text,
    amount_fen: column.whole,
    supplemented_fen: column.whole,
    reserved_fen: column.whole,
    paid_fen: column.whole,
  },
});

export const budgetSupplementTable = new EntitySchema<BudgetSupplementRow>({
  name: 'budget_supplement',
  columns: {
    id: column.id,
    budget_id: column.text,
    amount_fen: column.whole,
    document_no: column.text,
    recorded_at: column.instant,
    recorded_by: column.text,
  },
});

export function toBudget(row: BudgetRow): Budget {
  return {
    id: row.id,
    version: row.version,
    recordedAt: row.recorded_at,
    payerDivision: row.payer_division,
    year: row.year,
    programme: row.programme,
    amountFen: row.amount_fen,
    supplementedFen: row.supplemented_fen,
    reservedFen: row.reserved_fen,
    paidFen: row.paid_fen,
  };
}

export function toRow(budget: Budget): BudgetRow {
  return {
    id: budget.id,
    version: budget.version,
    recorded_at: budget.recordedAt,
    payer_division: budget.payerDivision,
    year: budget.year,
    programme: budget.programme,
    amount_fen: budget.amountFen,
    supplemented_fen: budget.supplementedFen,
    reserved_fen: budget.reservedFen,
    paid_fen: budget.paidFen,
  };
}
