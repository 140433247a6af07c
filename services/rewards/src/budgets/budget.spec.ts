import { describe, expect, it } from '@jest/globals';
import { toInstant } from '@huipin/kernel';
import { changeBudget, leftOf, supplementBudget, type Budget } from './budget.ts';

const budget: Budget = {
  id: 'b',
  version: 1,
  recordedAt: toInstant('2026-01-01T00:00:00Z'),
  payerDivision: '340100',
  year: 2026,
  programme: 'brand-honours',
  amountFen: 100,
  supplementedFen: 0,
  reservedFen: 0,
  paidFen: 0,
};

describe('a budget', () => {
  it('gives away its last fen and not one more', () => {
    const full = changeBudget(budget, { reservedFen: 100, paidFen: 0 });
    expect(leftOf(full)).toBe(0);
    expect(() => changeBudget(full, { reservedFen: 1, paidFen: 0 })).toThrow('BUDGET_EXHAUSTED: the budget of 2026 does not suffice: 0.00 yuan are left, 0.01 are needed');
    expect(leftOf(changeBudget(supplementBudget(full, 1), { reservedFen: 1, paidFen: 0 }))).toBe(0);
  });

  it('does not change what is left when a reservation is paid, and has it back when one is released', () => {
    const reserved = changeBudget(budget, { reservedFen: 60, paidFen: 0 });
    expect(leftOf(changeBudget(reserved, { reservedFen: -60, paidFen: 60 }))).toBe(40);
    expect(leftOf(changeBudget(reserved, { reservedFen: -60, paidFen: 0 }))).toBe(100);
  });

  it('stays exact up to the largest whole number and refuses what lies beyond', () => {
    const large = { ...budget, amountFen: Number.MAX_SAFE_INTEGER - 1 };
    expect(leftOf(supplementBudget(large, 1))).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => supplementBudget(large, 2)).toThrow('AMOUNT_TOO_LARGE');
  });
});
