import { describe, expect, it } from '@jest/globals';
import { DomainError, type FieldProblem } from '@huipin/kernel';
import { showValue, toRefusal } from './refusal.ts';

const text = { zh: '错', en: 'wrong' };
const problem = (pointer: string, code: string): FieldProblem => ({ pointer, code, detail: text });

describe('the refusal of a line', () => {
  it('turns pointers into columns, by name or as the kind says, with what stood there', () => {
    const error = new DomainError('VALIDATION_FAILED', { kind: 'invalid', ...text }, {}, { fields: [problem('/enterprise/code', 'A'), problem('/industry/code', 'B')] });
    expect(toRefusal(7, error, { 'enterprise.code': '91', industryCode: 'C13' }, { 'industry.code': 'industryCode' })).toEqual({
      line: 7,
      field: 'enterprise.code',
      code: 'A',
      detail: text,
      value: '91',
      others: [{ field: 'industryCode', code: 'B', detail: text, value: 'C13' }],
    });
  });

  it('has no field where the rule is about the line', () => {
    expect(toRefusal(2, new DomainError('CLOSED', { kind: 'conflict', ...text }), { name: 'x' })).toEqual({ line: 2, field: null, code: 'CLOSED', detail: text, value: null, others: [] });
  });

  it('shows neither endless nor invisible text', () => {
    expect(showValue('x'.repeat(300))).toBe(`${'x'.repeat(200)}…`);
    expect(showValue('a\nb\u0000')).toBe('a\\u000ab\\u0000');
  });
});
