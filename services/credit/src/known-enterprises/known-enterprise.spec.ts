import { describe, expect, it } from '@jest/globals';
import { printedCode, searchableCodes, seatOf } from './known-enterprise.ts';

describe('an enterprise as credit knows it', () => {
  it('is found by its code and by the organisation code inside it', () => {
    expect(searchableCodes('91340000711771143J')).toEqual([
      { scheme: 'uscc', value: '91340000711771143J' },
      { scheme: 'organisation-code', value: '711771143' },
    ]);
    expect(searchableCodes('711771143')).toEqual([{ scheme: 'organisation-code', value: '711771143' }]);
  });
  it('prints a verified code before a suspect one and the unified one before the old ones', () => {
    const old = { scheme: 'registration-number', value: '340000000016368', state: 'valid' };
    const unified = { scheme: 'uscc', value: '91340000711771143J', state: 'valid' };
    expect(printedCode([old, unified])).toBe(unified.value);
    expect(printedCode([{ ...unified, state: 'suspect' }, old])).toBe(old.value);
    expect(printedCode([])).toBeNull();
  });
  it('is decided on for the whole province while nobody knows where it sits', () => {
    expect([seatOf({ division: '340104' }), seatOf({ division: null })]).toEqual(['340104', '340000']);
  });
});
