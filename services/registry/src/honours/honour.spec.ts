import { describe, expect, it } from '@jest/globals';
import { dueDay, lastDayInForce, revise, stateOn, termOf } from './honour.ts';
import { day, honourOf, honourType, now, span } from './testing/givens.ts';

const termed = honourType('anhui-contract-credit-aaa');
const abolished = honourType('anhui-famous-trademark');
const endless = honourType();
const revocation = { revokedOn: day('2026-01-01'), reason: '', policyRef: '', documentNo: '' };
const suspensions = [{ listingId: 'l', from: day('2025-07-01'), to: day('2028-06-30'), reinstatedOn: null }];

describe('the state on a day', () => {
  it.each([
    ['revoked before all else', termed, '2024-01-01', { revocation, suspensions }, '2026-06-01', 'revoked'],
    ['revoked on the day of the revocation', endless, '2024-06-01', { revocation }, '2026-01-01', 'revoked'],
    ['not revoked on the day before', termed, '2024-06-01', { revocation }, '2025-12-31', 'in-force'],
    ['expired before suspended', termed, '2024-01-01', { suspensions }, '2026-06-01', 'expired'],
    ['in force on the last day', termed, '2024-01-01', {}, '2025-12-31', 'in-force'],
    ['expired on the next', termed, '2024-01-01', {}, '2026-01-01', 'expired'],
    ['of an abolished type from the latest possible day on', abolished, '2018-01-01', {}, '2019-12-31', 'abolished-type'],
    ['in force on the day before that', abolished, '2018-01-01', {}, '2019-12-30', 'in-force'],
    ['expired rather than of an abolished type', abolished, '2012-01-01', {}, '2020-01-01', 'expired'],
    ['suspended from the first day', endless, '2024-01-01', { suspensions }, '2025-07-01', 'suspended'],
    ['suspended to the last', endless, '2024-01-01', { suspensions }, '2028-06-30', 'suspended'],
    ['in force after it', endless, '2024-01-01', { suspensions }, '2028-07-01', 'in-force'],
  ] as const)('is %s', (_, type, grantedOn, change, on, state) => {
    expect(stateOn(honourOf(type, grantedOn, change), type, day(on))).toBe(state);
  });

  it('of an imprecise grant lasts to the latest possible end of its term', () => {
    const honour = honourOf(termed, span('2023-01-01', '2023-12-31', 'year'));
    expect(honour).toMatchObject({ countsFrom: '2023-12-31', validTo: '2025-12-30', validToPrecision: 'year' });
    expect([stateOn(honour, termed, day('2025-12-30')), stateOn(honour, termed, day('2025-12-31'))]).toEqual(['in-force', 'expired']);
    expect(termOf(termed, span(null, null, 'unknown'))).toEqual({ validTo: null, validToPrecision: 'unknown' });
    expect(termOf(endless, span(null, '2017-12-31', 'before'))).toEqual({ validTo: null, validToPrecision: null });
  });
});

describe('the end of an honour', () => {
  it('is due on the day after its term, or when its type is abolished, whichever comes first', () => {
    expect(dueDay(honourOf(termed, '2024-01-01'), termed)).toEqual({ on: '2026-01-01', cause: 'TERM' });
    expect(dueDay(honourOf(abolished, '2018-01-01'), abolished)).toEqual({ on: '2019-12-31', cause: 'TYPE_ABOLISHED' });
    expect(dueDay(honourOf(abolished, '2012-01-01'), abolished)).toEqual({ on: '2016-01-01', cause: 'TERM' });
    expect(dueDay(honourOf(endless, '2024-01-01'), endless)).toBeNull();
  });

  it('is not due where a revocation came first, and is where it came later', () => {
    expect(dueDay(honourOf(termed, '2024-01-01', { revocation }), termed)).toBeNull();
    expect(dueDay(honourOf(termed, '2024-01-01', { revocation: { ...revocation, revokedOn: day('2026-01-02') } }), termed)).toMatchObject({ on: '2026-01-01' });
  });

  it('is the first of all that end it', () => {
    expect(lastDayInForce(honourOf(endless, '2024-01-01'), endless)).toBeNull();
    expect(lastDayInForce(honourOf(endless, '2024-01-01', { revocation }), endless)).toBe('2025-12-31');
    expect(lastDayInForce(honourOf(abolished, '2017-01-01', { revocation }), abolished)).toBe('2019-12-30');
  });

  it('published for one day has to be published again when another day is due', () => {
    const expired = honourOf(termed, '2024-01-01', { expiredOn: day('2026-01-01') });
    expect(revise(expired, { product: 'x' }, termed, now)).toMatchObject({ version: 2, expiredOn: '2026-01-01' });
    expect(revise(expired, { validTo: day('2027-12-31') }, termed, now)).toMatchObject({ version: 2, expiredOn: null });
  });
});
