import { describe, expect, it } from '@jest/globals';
import { DomainError, defineErrors } from './errors.ts';
import { localDate } from './dates.ts';
import { isId, newId } from './ids.ts';
import { fenFromWan, formatYuan } from './money.ts';
import { isWithin, periodsOverlap } from './period.ts';
import { comparable, isUnsafeText, toHalfWidth } from './text.ts';

const day = localDate;

describe('errors', () => {
  const errors = defineErrors({
    BUDGET_EXHAUSTED: { kind: 'conflict', zh: '预算余额{left}', en: '{left} left' },
    DIVISION_UNKNOWN: { kind: 'invalid', pointer: '/division', zh: '区划不存在', en: 'no such division' },
  });
  it('fill their text in both languages and carry their code', () => {
    const error = errors.BUDGET_EXHAUSTED({ left: 5 });
    expect(error).toBeInstanceOf(DomainError);
    expect([error.code, error.kind, error.detail]).toEqual(['BUDGET_EXHAUSTED', 'conflict', { zh: '预算余额5', en: '5 left' }]);
    expect(error.fields).toEqual([]);
  });
  it('point at the member the rule is about', () => {
    expect(errors.DIVISION_UNKNOWN().fields[0]?.pointer).toBe('/division');
  });
});

describe('periods', () => {
  const open = { from: day('2024-01-01'), to: null };
  it('include their last day', () => {
    const year = { from: day('2024-01-01'), to: day('2024-12-31') };
    expect(isWithin(year, day('2024-12-31'))).toBe(true);
    expect(isWithin(year, day('2025-01-01'))).toBe(false);
  });
  it('meet when one begins on the last day of the other', () => {
    expect(periodsOverlap({ from: day('2023-01-01'), to: day('2024-01-01') }, open)).toBe(true);
    expect(periodsOverlap({ from: day('2023-01-01'), to: day('2023-12-31') }, open)).toBe(false);
  });
});

describe('money', () => {
  it.each([['50', 50_000_000], ['0.5', 500_000], ['100.01', 100_010_000]])('reads %s 万元 as %d fen', (text, fen) => {
    expect(fenFromWan(text)).toBe(fen);
  });
  it.each(['20-300', '货值5%', '5 or 3', '', '-1'])('reads no amount out of %p', (text) => expect(fenFromWan(text)).toBeUndefined());
  it('is written in yuan for people', () => expect(formatYuan(123_456_750)).toBe('1,234,567.50'));
});

describe('text', () => {
  it('brings full-width codes to half-width', () => expect(toHalfWidth('９１３４Ａ')).toBe('9134A'));
  it('finds two spellings of one name equal', () => {
    expect(comparable('安徽（合肥） 某某 有限公司')).toBe(comparable('安徽(合肥)某某有限公司'));
    for (const unseen of ['\ufe0f', '\u{e0100}', '\u3164', '\u00ad', '\u200b']) expect(comparable(`徽${unseen}品`)).toBe(comparable('徽品'));
  });
  it('is unsafe where it holds what nobody sees, or what turns it round', () => {
    const unsafe = ['\u0000', '\u001b', '\u009b', '\u00ad', '\u061c', '\u180e', '\u200b', '\u2028', '\u202e', '\u2069', '\u3164', '\ufeff', '\ufff9', '\uffff', '\ud800', '\u{e0061}'];
    expect(unsafe.filter((char) => !isUnsafeText(`徽${char}品`))).toEqual([]);
    expect(['徽品', 'Anhui & Co.', '两\t列\r\n两行', '葛\u{e0100}', '😀', 'é', 'ﷺ', '㐂𠮷'].filter(isUnsafeText)).toEqual([]);
  });
});

describe('ids', () => {
  it('are told from what merely looks alike', () => {
    expect(isId(newId())).toBe(true);
    for (const text of ['', 'x', '-'.repeat(36), newId().slice(1), `${newId()} `]) expect(isId(text)).toBe(false);
  });
});
