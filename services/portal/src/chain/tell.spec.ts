import { describe, expect, it } from '@jest/globals';
import { enEvents } from '../language/en-events.ts';
import { zhEvents } from '../language/zh-events.ts';
import type { EventData } from './event.ts';
import { tell, tellable } from './tell.ts';

const honourType = { nameZh: '皖美品牌示范企业', nameEn: 'Wanmei Model' };
const told = (type: string, data: EventData) => tell({ type: `huipin.x.v1.${type}`, data }, 'zh');

describe('an event in words', () => {
  it('names an honour in the language of the reader, with its day and its body', () => {
    const data = { honour: { honourType, grantedFrom: '2026-02-20', grantedTo: '2026-02-20', grantedPrecision: 'day', grantingBody: '省市场监管局', validTo: '2029-02-19' } };
    expect(told('HonourGranted', data)).toMatchObject({ sentence: { key: 'HonourGranted', values: { honour: '皖美品牌示范企业' } }, on: { day: '2026-02-20' }, clause: '4.2.3' });
    expect(tell({ type: 'huipin.registry.v1.HonourGranted', data }, 'en').sentence.values).toEqual({ honour: 'Wanmei Model' });
    expect(told('HonourGranted', data).details).toEqual([
      ['body', '省市场监管局'],
      ['granted', '2026-02-20'],
      ['validTo', '2029-02-19'],
    ]);
  });
  it('keeps a year a year', () => {
    const honour = { honourType, grantedFrom: '2012-01-01', grantedTo: '2012-12-31', grantedPrecision: 'year' };
    expect(told('HonourGranted', { honour }).on).toEqual({ text: '2012', day: '2012-01-01' });
  });
  it.each([
    ['EXPIRY_CAUSE_TERM', 'HonourExpired-term'],
    ['EXPIRY_CAUSE_TYPE_ABOLISHED', 'HonourExpired-type'],
    ['SOMETHING_NEW', 'HonourExpired'],
  ])('tells why an honour ended: %s', (cause, key) => {
    expect(told('HonourExpired', { honour: { honourType }, cause }).sentence.key).toBe(key);
  });
  it.each([
    ['SAMPLING_OUTCOME_PASS', 'SamplingResultFinalised-pass', 'good'],
    ['SAMPLING_OUTCOME_FAIL', 'SamplingResultFinalised-fail', 'bad'],
    ['SAMPLING_OUTCOME_REFUSED', 'SamplingResultFinalised-refused', 'bad'],
    ['SAMPLING_OUTCOME_UNLICENSED', 'SamplingResultFinalised-unlicensed', 'bad'],
  ])('tells what sampling found: %s', (outcome, key, tone) => {
    const telling = told('SamplingResultFinalised', { result: { product: { name: '叉车', spec: 'CPD15' }, outcome }, finalOn: '2026-09-03' });
    expect(telling).toMatchObject({ sentence: { key, values: { product: '叉车 CPD15' } }, tone, on: { text: '2026-09-03' } });
  });
  it('tells a first grade, a change and the loss of a grade apart', () => {
    expect(told('GradeChanged', { to: 'GRADE_A' }).sentence).toMatchObject({ key: 'GradeChanged-first', values: { to: 'A' } });
    expect(told('GradeChanged', { from: 'GRADE_A', to: 'GRADE_D', policyRef: '4.3.1' })).toMatchObject({ sentence: { key: 'GradeChanged', values: { from: 'A', to: 'D' } }, tone: 'bad' });
    expect(told('GradeChanged', { to: 'GRADE_D', cause: 'EnterpriseListed 01a2' }).details).toEqual([['becauseOf', { event: 'EnterpriseListed' }]]);
    expect(told('GradeChanged', { to: 'GRADE_D', cause: '2026-11-24' }).details).toEqual([]);
    expect(told('GradeChanged', { from: 'GRADE_A', to: 'GRADE_UNSPECIFIED' }).sentence.key).toBe('GradeChanged-none');
  });
  it('tells the red list from the black one, and an open end from a day', () => {
    expect(told('EnterpriseListed', { listing: { list: 'LIST_KIND_RED' } }).sentence.key).toBe('EnterpriseListed-red');
    const black = told('EnterpriseListed', { listing: { list: 'LIST_KIND_BLACK', endsOn: '2029-10-11' } });
    expect(black).toMatchObject({ sentence: { key: 'EnterpriseListed-black' }, details: [['endsOn', '2029-10-11']] });
    expect(told('EnterpriseListed', { listing: {} }).details).toEqual([['endsOn', { word: 'noEnd' }]]);
  });
  it('tells why an honour was suspended and why it came back', () => {
    expect(told('HonourSuspended', { honour: { honourType }, suspendedFrom: '2026-11-25' })).toMatchObject({ details: [['becauseOf', { event: 'EnterpriseListed' }]], on: { day: '2026-11-25' } });
    expect(told('HonourReinstated', { honour: { honourType } }).details).toEqual([['becauseOf', { event: 'ListingEnded' }]]);
  });
  it('names who an enterprise was merged into by its id, to be named by the registry', () => {
    expect(told('EnterpriseMerged', { mergedInto: 'e-2' }).details).toEqual([['mergedInto', { subject: 'e-2' }]]);
  });
  it('puts several things in one line as the language does', () => {
    const finding = { failedItems: ['泄漏电流', '接地措施'] };
    expect(told('FindingOpened', { finding }).details).toEqual([['failedItems', '泄漏电流、接地措施']]);
    expect(tell({ type: 'FindingOpened', data: { finding } }, 'en').details).toEqual([['failedItems', '泄漏电流, 接地措施']]);
  });
  it('tells why a finding was closed in words, and no longer what was found', () => {
    const finding = { failedItems: ['泄漏电流'] };
    expect(told('FindingClosed', { finding, reason: 'result-withdrawn', closedOn: '2026-11-25' })).toMatchObject({ details: [['reason', { word: 'closedByResultWithdrawn' }]], on: { day: '2026-11-25' } });
    expect(told('FindingCorrected', { finding, reason: 'evidence-corrected' }).details.at(-1)).toEqual(['reason', { word: 'evidenceCorrected' }]);
    expect(told('FindingClosed', { finding, reason: 'something-new' }).details).toEqual([['reason', 'something-new']]);
    expect(told('SamplingResultWithdrawn', { result: finding, reason: '样品有误' }).details).toEqual([['reason', '样品有误']]);
  });
  it('tells a payment with its amount, payer and rule', () => {
    const telling = told('RewardPaid', { entitlement: { amountFen: '50000000', payer: { division: { name: '合肥市' } }, rule: { edition: '2026-1', policyRef: '3.1.3' } }, paidOn: '2026-04-30' });
    expect(telling).toMatchObject({ sentence: { values: { amount: '¥500,000.00' } }, clause: '3.1.3', details: [['payer', '合肥市'], ['ruleEdition', '2026-1']] });
  });
  it('shows a type that it does not know by its name', () => {
    expect(told('SomethingNew', {})).toMatchObject({ family: 'other', sentence: { key: 'unknown', values: { type: 'SomethingNew' } } });
    expect(told('constructor', {}).family).toBe('other');
  });
  it.each(tellable)('has words in both languages for %s, even when the message is empty', (type) => {
    const { key } = told(type, {}).sentence;
    expect(zhEvents.events[key]).toEqual(expect.stringMatching(/\p{Script=Han}/u));
    expect(enEvents.events[key]).toEqual(expect.stringMatching(/[a-z]/));
    expect([zhEvents.types[type], enEvents.types[type]]).toEqual([expect.any(String), expect.any(String)]);
  });
});
