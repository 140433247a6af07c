import { describe, expect, it } from '@jest/globals';
import { localDate, toInstant } from '@huipin/kernel';
import { closeRule, publishRule, type PublishRule, type RewardedType, type Rule } from './rule.ts';

const now = toInstant('2026-11-23T00:00:00Z');
const provincial: RewardedType = { code: 'anhui-quality-award', kind: 'honour', level: 'provincial' };

function publish(more: Partial<PublishRule> = {}, type: RewardedType | undefined = provincial, others: readonly Rule[] = []): Rule {
  const command: PublishRule = {
    edition: '2024',
    payer: { level: 'municipal', division: '341700' },
    honourTypeCode: 'anhui-quality-award',
    amountFen: 10_000_000,
    validFrom: localDate('2024-01-01'),
    document: '池州市支持质量提升 2024',
    policyRef: '3.1.3',
    ...more,
  };
  return publishRule(command, type, others, now, () => 'new');
}

describe('publishing a rule', () => {
  it('belongs to the tier where its payer is the level below the honour, else it is a local scheme', () => {
    const county = { level: 'county', division: '341723' } as const;
    expect(publish().scheme).toBe('tier');
    expect(publish({ payer: { level: 'provincial', division: '340000' } }).scheme).toBe('local');
    expect(publish({ payer: county }).scheme).toBe('local');
    expect(publish({ payer: county }, { ...provincial, level: 'municipal' }).scheme).toBe('tier');
    expect(publish({ payer: county }, { ...provincial, level: 'county' }).scheme).toBe('local');
    expect(publish({}, { ...provincial, level: 'inter-provincial' }).scheme).toBe('local');
    expect(() => publish({ scheme: 'local' })).toThrow('SCHEME_NOT_OF_PAYER');
    expect(() => publish({ scheme: 'tier', payer: county })).toThrow('SCHEME_NOT_OF_PAYER');
  });

  it.each<[string, Partial<PublishRule>, string]>([
    ['a code that never was', { payer: { level: 'municipal', division: '341900' } }, 'PAYER_UNKNOWN'],
    ['another province', { payer: { level: 'municipal', division: '320500' } }, 'PAYER_UNKNOWN'],
    ['a zone, which is no government', { payer: { level: 'county', division: '340191' } }, 'PAYER_UNKNOWN'],
    ['a level that the division is not of', { payer: { level: 'county', division: '341700' } }, 'PAYER_LEVEL_MISMATCH'],
    ['a payer that is gone on the first day', { payer: { level: 'municipal', division: '341400' } }, 'PAYER_NOT_IN_FORCE'],
    ['a last day before the first', { validTo: localDate('2023-12-31') }, 'PERIOD_REVERSED'],
  ])('refuses %s', (_, more, code) => expect(() => publish(more)).toThrow(code));

  it('takes a payer that was there on the first day', () => {
    const early = { payer: { level: 'municipal', division: '341400' }, validFrom: localDate('2010-01-01'), validTo: localDate('2010-12-31') } as const;
    expect(publish(early).payer.division).toBe('341400');
  });

  it('refuses a type that nobody knows, and a protection record', () => {
    expect(() => publishRule({ ...publish(), validTo: undefined, condition: undefined }, undefined, [], now, () => 'new')).toThrow('HONOUR_TYPE_UNKNOWN');
    expect(() => publish({}, { ...provincial, kind: 'protection-record' })).toThrow('PROTECTION_RECORD_NOT_REWARDED');
  });

  it('refuses days that another rule of the payer covers, to the day', () => {
    const old = publish({ validTo: localDate('2024-12-31') });
    expect(() => publish({ validFrom: localDate('2024-12-31') }, provincial, [old])).toThrow('RULE_OVERLAPS');
    expect(() => publish({ validFrom: localDate('2023-01-01'), validTo: localDate('2024-01-01') }, provincial, [old])).toThrow('RULE_OVERLAPS');
    expect(publish({ validFrom: localDate('2025-01-01') }, provincial, [old]).validFrom).toBe('2025-01-01');
  });
});

describe('closing a rule', () => {
  it('names its last day and leaves the rest as it was', () => {
    const rule = publish();
    expect(closeRule(rule, localDate('2026-12-31'), now)).toEqual({ ...rule, validTo: '2026-12-31', version: 2 });
  });

  it('can only bring the end forward', () => {
    const closed = closeRule(publish(), localDate('2026-12-31'), now);
    expect(closeRule(closed, localDate('2026-06-30'), now).validTo).toBe('2026-06-30');
    for (const later of ['2026-12-31', '2027-01-01']) expect(() => closeRule(closed, localDate(later), now)).toThrow('RULE_CLOSED');
    expect(() => closeRule(closed, localDate('2023-12-31'), now)).toThrow('PERIOD_REVERSED');
  });
});
