import { describe, expect, it } from '@jest/globals';
import { isFeeName } from './validation.ts';

describe('the name of a fee', () => {
  it.each(['fee', 'fees', 'FEE', 'registrationFee', 'feeAmount', 'FEEAmount', 'handling_fee', 'fee_fen', 'servicefee', 'charge', 'chargesPaid', 'surcharge', '费用', '手续费'])('is %s', (name) => {
    expect(isFeeName(name)).toBe(true);
  });

  it.each(['feed', 'feeds', 'feedback', 'department_feed', 'charger', 'amountFen', 'feeling'])('is not %s', (name) => {
    expect(isFeeName(name)).toBe(false);
  });
});
