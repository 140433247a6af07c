import { describe, expect, it } from '@jest/globals';
import { documentsOf, readRuleRow, type NamedType, type RuleRow } from './rule-row.ts';

const types: NamedType[] = [
  { code: 'china', kind: 'honour', level: 'national', names: ['中国质量奖'] },
  { code: 'province', kind: 'honour', level: 'provincial', names: ['安徽省政府质量奖', '省政府质量奖'] },
  { code: 'city', kind: 'honour', level: 'municipal', names: ['市政府质量奖', '市长质量奖'] },
  { code: 'county', kind: 'honour', level: 'county', names: ['县政府质量奖'] },
  { code: 'trademark', kind: 'protection-record', level: 'national', names: ['中国驰名商标'] },
];

const row: RuleRow = {
  payer_level: 'municipal',
  payer: '池州市',
  honour_or_act: '中国质量奖',
  rank_condition: '',
  amount_wan: '100',
  cap_or_rule: '一次性',
  year: '2024',
  document_or_source: '文',
};
const read = (more: Partial<RuleRow> = {}) => readRuleRow({ ...row, ...more }, '文', types);

describe('a line of reward policies', () => {
  it('is a rule of its payer, in its year, with what it asks besides kept in words', () => {
    expect(read({ rank_condition: '≤5/届' })).toEqual([
      {
        edition: '池州市 2024',
        payer: { level: 'municipal', division: '341700' },
        honourTypeCode: 'china',
        amountFen: 100_000_000,
        stacking: undefined,
        validFrom: '2024-01-01',
        validTo: '2024-12-31',
        document: '文',
        policyRef: '3.1.3',
        condition: '≤5/届；一次性',
      },
    ]);
  });

  it('with several honours is as many rules, each with its amount', () => {
    const rules = read({ payer_level: 'county', payer: '青阳县', honour_or_act: '中国质量奖/省/市/县政府质量奖', amount_wan: '50/30/20/10', cap_or_rule: '从高从优不重复' });
    expect(rules.map(({ honourTypeCode, amountFen, stacking }) => [honourTypeCode, amountFen / 1_000_000, stacking])).toEqual([
      ['china', 50, 'exclusive-highest'],
      ['province', 30, 'exclusive-highest'],
      ['city', 20, 'exclusive-highest'],
      ['county', 10, 'exclusive-highest'],
    ]);
  });

  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2011-2017', '2011-01-01', '2017-12-31'],
    ['2018-', '2018-01-01', undefined],
  ])('of %s counts from %s to %s', (year, validFrom, validTo) => expect(read({ year })).toMatchObject([{ validFrom, ...(validTo && { validTo }) }]));

  it('knows the province by the name of its government, and an honour by that of its organisations', () => {
    const [rule] = read({ payer_level: 'provincial', payer: '安徽省政府', honour_or_act: '安徽省政府质量奖 组织' });
    expect(rule).toMatchObject({ payer: { level: 'provincial', division: '340000' }, honourTypeCode: 'province' });
  });

  it.each<[string, Partial<RuleRow>, string]>([
    ['a range', { amount_wan: '20-300' }, 'AMOUNT_NOT_FIXED'],
    ['a share', { amount_wan: '货值5%' }, 'AMOUNT_NOT_FIXED'],
    ['a choice', { amount_wan: '5 or 3' }, 'AMOUNT_NOT_FIXED'],
    ['nothing at all', { amount_wan: '0' }, 'AMOUNT_NOT_FIXED'],
    ['fewer amounts than honours', { honour_or_act: '中国质量奖/市长质量奖' }, 'AMOUNTS_DO_NOT_MATCH'],
    ['a standard', { honour_or_act: '主持国家标准' }, 'PROGRAMME_NOT_AN_HONOUR'],
    ['a loan', { honour_or_act: '专利贷贴息', amount_wan: '一年期LPR×50%' }, 'PROGRAMME_NOT_AN_HONOUR'],
    ['a protection record, whatever else is wrong', { honour_or_act: '中国驰名商标', year: '2015 (about)' }, 'PROTECTION_RECORD_NOT_REWARDED'],
    ['an honour that nobody knows', { honour_or_act: '安徽省质量管理奖' }, 'HONOUR_TYPE_UNKNOWN'],
    ['a year that is not exact', { year: '2015 (about)' }, 'YEAR_NOT_EXACT'],
    ['a department', { payer_level: 'provincial', payer: '安徽省经信厅' }, 'PAYER_UNKNOWN'],
    ['a zone', { payer_level: 'county', payer: '合肥经开区' }, 'PAYER_UNKNOWN'],
    ['a name of another level', { payer_level: 'county', payer: '池州市' }, 'PAYER_UNKNOWN'],
  ])('is refused with %s', (_, more, code) => expect(() => read(more)).toThrow(code));

  it('is refused without a document', () => expect(() => readRuleRow(row, undefined, types)).toThrow('DOCUMENT_NOT_GIVEN'));

  it('that says "same" rests on the document of the line above', () => {
    const documents = documentsOf(['same', '甲', 'same', '', 'same', '乙', 'same'].map((given) => ({ document_or_source: given })));
    expect(documents).toEqual([undefined, '甲', '甲', undefined, '甲', '乙', '乙']);
  });
});
