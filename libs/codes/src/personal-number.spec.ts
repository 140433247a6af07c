import { describe, expect, it } from '@jest/globals';
import { holdsIdentityNumber, isIdentityNumber, isMobileNumber, maskIdentityNumber, maskMobileNumber } from './personal-number.ts';

// The example of GB 11643-1999, and one with X.
const [male, withX] = ['11010519491231002X', '34010419900101013X'];

describe('an identity number (GB 11643)', () => {
  it('has a day of birth that exists and the right check character', () => {
    expect(isIdentityNumber(male)).toBe(true);
    expect(isIdentityNumber('440524188001010014')).toBe(false);
    for (const wrong of ['110105194912310021', '110105194902310025', '91340000711771143J', '913401001492097421', '11010519491231002', '']) {
      expect(isIdentityNumber(wrong)).toBe(false);
    }
  });
  it('is found in a text however it is written, and a code of an enterprise is not', () => {
    for (const text of [`身份证号：${male}。`, `id ${male.toLowerCase()}`, '110105 19491231 002x', '１１０１０５１９４９１２３１００２Ｘ', `99${male}`, [...male].join('\ufe0f'), '𝟏𝟏𝟎𝟏𝟎𝟓𝟏𝟗𝟒𝟗𝟏𝟐𝟑𝟏𝟎𝟎𝟐X', '①①⓪①⓪⑤①⑨④⑨①②③①⓪⓪②X']) expect(holdsIdentityNumber(text)).toBe(true);
    for (const text of ['统一社会信用代码 913401001492097421', '皖市监列〔2026〕110105194912310021号', 'X']) expect(holdsIdentityNumber(text)).toBe(false);
  });
  it('is shown by its place and its last characters', () => expect(maskIdentityNumber(withX)).toBe('340104********013X'));
});

describe('a mobile number', () => {
  it('has eleven digits and begins with 13 to 19', () => {
    expect(isMobileNumber('13800000001')).toBe(true);
    for (const wrong of ['12800000001', '1380000000', '055112345678', '+8613800000001']) expect(isMobileNumber(wrong)).toBe(false);
  });
  it('is shown without its middle', () => expect(maskMobileNumber('13800000001')).toBe('138****0001'));
});
