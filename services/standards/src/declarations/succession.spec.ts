import { describe, expect, it } from '@jest/globals';
import { localDate, toInstant } from '@huipin/kernel';
import { isInForce, stateOn, type Declaration } from './declaration.ts';
import { assertNotRepeated, matterOf, succeed } from './succession.ts';

const now = toInstant('2026-01-01T00:00:00Z');
const given: Declaration = {
  id: 'given',
  version: 1,
  recordedAt: now,
  enterpriseId: 'e',
  standing: 'accepted',
  territory: null,
  product: { name: '电缆', model: null },
  standard: { number: 'Q/HL 001-2020', typed: 'Q/HL 001-2020', name: '电缆', kind: 'enterprise' },
  indicators: [{ name: '电阻', unit: 'Ω', value: '1', method: 'GB/T 3048.4' }],
  declaredOn: localDate('2024-03-01'),
  edition: 1,
  withdrawnOn: null,
  supersededBy: null,
  validTo: null,
  reason: null,
};
const made = (id: string, declaredOn: string, other: Partial<Declaration> = {}): Declaration => ({ ...given, id, declaredOn: localDate(declaredOn), ...other });
const byDays = ({ main, moved }: ReturnType<typeof succeed>) =>
  Object.fromEntries([main, ...moved].map(({ declaration: { id, validTo, supersededBy }, supersedes }) => [id, { validTo, supersededBy, supersedes }]));

describe('one after another', () => {
  it('the later ends the earlier on the day before', () => {
    expect(byDays(succeed(made('b', '2025-03-01'), [made('a', '2024-03-01')], now))).toEqual({
      b: { validTo: null, supersededBy: null, supersedes: 'a' },
      a: { validTo: '2025-02-28', supersededBy: 'b', supersedes: null },
    });
  });

  it('one entered late goes between, and only what changes is a new version', () => {
    const [a, c] = [made('a', '2023-01-01', { supersededBy: 'c', validTo: localDate('2024-12-31') }), made('c', '2025-01-01', { edition: 2 })];
    expect(byDays(succeed(made('b', '2024-01-01'), [a, c], now))).toEqual({
      b: { validTo: '2024-12-31', supersededBy: 'c', supersedes: 'a' },
      a: { validTo: '2023-12-31', supersededBy: 'b', supersedes: null },
    });
  });

  it('of two on one day the one entered later stands', () => {
    const { main, moved } = succeed(made('b', '2024-03-01'), [made('a', '2024-03-01')], now);
    expect(main.declaration).toMatchObject({ edition: 2, validTo: null });
    expect(isInForce(moved[0]!.declaration, localDate('2024-03-01'))).toBe(false);
  });

  it('one withdrawn before the next is withdrawn, not superseded', () => {
    const gone = made('a', '2024-03-01', { withdrawnOn: localDate('2025-03-01'), validTo: localDate('2025-02-28') });
    expect(succeed(made('b', '2025-03-01'), [gone], now)).toMatchObject({ main: { supersedes: null }, moved: [] });
    expect(succeed(made('b', '2025-02-28'), [gone], now).moved).toMatchObject([{ declaration: { supersededBy: 'b', validTo: '2025-02-27' } }]);
  });

  it('one withdrawn on its first day, or refused, takes the place of nothing', () => {
    const before = made('a', '2024-03-01', { supersededBy: 'b', validTo: localDate('2025-02-28') });
    for (const nothing of [{ withdrawnOn: localDate('2025-03-01') }, { standing: 'refused' as const }]) {
      expect(succeed(made('b', '2025-03-01', { ...nothing, edition: 2 }), [before], now).moved).toMatchObject([{ declaration: { id: 'a', validTo: null, version: 2 } }]);
    }
  });

  it('another model, standard or product stands beside it', () => {
    for (const other of [{ product: { name: '电缆', model: 'A' } }, { product: { name: '电线', model: null } }, { standard: { ...given.standard, number: 'GB 1-2020' } }]) {
      expect(succeed(made('b', '2025-03-01', other), [given], now).moved).toEqual([]);
    }
    expect(matterOf({ ...given, product: { name: '电 缆', model: null } })).toBe(matterOf(given));
  });
});

describe('a repetition', () => {
  const others = [made('a', '2024-03-01')];
  it.each([
    ['later', '2025-03-01', {}],
    ['earlier', '2023-03-01', {}],
    ['on the same day, in other brackets', '2024-03-01', { standard: { ...given.standard, name: ' 电缆' } }],
  ])('%s is refused', (_, day, other) => {
    expect(() => assertNotRepeated(succeed(made('b', day, other), others, now), others)).toThrow('DECLARATION_ALREADY_MADE');
  });
  it('is none where an indicator differs, or the other was withdrawn by then', () => {
    const stricter = made('b', '2025-03-01', { indicators: [{ ...given.indicators[0]!, value: '0.9' }] });
    expect(() => assertNotRepeated(succeed(stricter, others, now), others)).not.toThrow();
    const gone = [made('a', '2024-03-01', { withdrawnOn: localDate('2025-01-01') })];
    expect(() => assertNotRepeated(succeed(made('b', '2025-03-01'), gone, now), gone)).not.toThrow();
  });
});

describe('the state of a declaration', () => {
  const ended = { validTo: localDate('2025-02-28') };
  it.each([
    ['current on its last day', ended, '2025-02-28', 'current'],
    ['withdrawn the day after', ended, '2025-03-01', 'withdrawn'],
    ['superseded the day after', { ...ended, supersededBy: 'b' }, '2025-03-01', 'superseded'],
    ['pending whatever the day', { ...ended, standing: 'pending' as const }, '2025-03-01', 'pending'],
  ])('is %s', (_, other, on, state) => expect(stateOn({ ...given, ...other }, localDate(on))).toBe(state));

  it('is in force from its first day to its last', () => {
    const declaration = { ...given, ...ended };
    expect(['2024-02-29', '2024-03-01', '2025-02-28', '2025-03-01'].map((on) => isInForce(declaration, localDate(on)))).toEqual([false, true, true, false]);
    expect(isInForce({ ...declaration, standing: 'pending' }, localDate('2024-03-01'))).toBe(false);
  });
});
