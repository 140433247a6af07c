import { describe, expect, it } from '@jest/globals';
import { isFormula } from './formula.ts';

describe('a formula', () => {
  it.each([
    '=1+1',
    '=A1',
    '=品牌',
    ' =SUM(A1:A9)',
    '\t=cmd',
    '＝1+1',
    '+SUM(A1)',
    '+A1',
    '-A1',
    '-2+3',
    "-2+3+cmd|' /C calc'!D2",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    '+"x"&A1',
    '-1-1',
    '+1*2',
    '@A1',
  ])('is %j', (cell) => {
    expect(isFormula(cell)).toBe(true);
  });

  it.each(['', '-', '—', '+', '-5', '-1,234.50', '-3.2%', '+5', '1.5e-3', '-1.5e-3', '+86 551 6299 9999', '+86-551-62999999', '+86 (0551) 62999999', '-无-', '- 无', '@徽品', '+A智能', 'a=b', '3-4', 'C+D有限公司', '-40℃冷链'])(
    'is not %j',
    (cell) => {
      expect(isFormula(cell)).toBe(false);
    },
  );
});
