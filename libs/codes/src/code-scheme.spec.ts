import { describe, expect, it } from '@jest/globals';
import { checkCode, guessScheme, normaliseCode } from './code-scheme.ts';
import { readRows } from './data-file.ts';
import { checkOrganisationCode } from './organisation-code.ts';
import { checkUscc, usccCheckCharacter } from './uscc.ts';

type VectorColumn = 'code' | 'name' | 'valid' | 'check_ok' | 'org_check_ok' | 'expected_check';
const vectors = readRows<VectorColumn>('uscc-test-vectors.csv');
const yes = (ok: boolean): string => (ok ? 'yes' : 'no');

describe('unified social credit codes', () => {
  it('are tried on fifteen published ones', () => expect(vectors).toHaveLength(15));

  it.each(vectors)('of $name, $code: both check characters come out as recomputed', (vector) => {
    const expected = usccCheckCharacter(vector.code.slice(0, 17));
    expect(expected).toBe(vector.expected_check);
    expect(yes(vector.code[17] === expected)).toBe(vector.check_ok);
    expect(yes(checkOrganisationCode(vector.code.slice(8, 17)).ok)).toBe(vector.org_check_ok);
    expect(yes(checkUscc(vector.code).ok)).toBe(vector.valid);
  });

  it('are refused at the eighteenth character with the one that belongs there', () => {
    expect(checkUscc('91340000149490386T')).toEqual({ ok: false, problem: 'check-failed', at: 18, expected: 'F' });
  });
  it('are refused at the seventeenth first where the organisation code is wrong', () => {
    expect(checkUscc('913400007094809498')).toEqual({ ok: false, problem: 'check-failed', at: 17, expected: '5' });
  });
  it('are refused at the seventeenth even where the eighteenth was made to fit', () => {
    const body = '91340000711771144';
    expect(checkUscc(body + usccCheckCharacter(body))).toMatchObject({ at: 17, expected: '3' });
  });
  it('are refused at the seventeenth where a letter stands there that no organisation code ends in', () => {
    expect(checkUscc('9134000071177114AJ')).toEqual({ ok: false, problem: 'check-failed', at: 17, expected: '3' });
  });
  it('pass both worked examples of the domain facts', () => {
    expect(checkUscc('91350100M000100Y43')).toEqual({ ok: true });
    expect(checkUscc('91350100M000100Y4Z')).toEqual({ ok: false, problem: 'malformed' });
    expect(checkUscc('91512081MA62K0260E')).toEqual({ ok: true });
  });
  it('take 0 where the sum leaves nothing over', () => {
    expect(checkUscc('913400007117714180')).toEqual({ ok: true });
  });
  it.each(['', '9134000071177114', '91340000711771143JJ', '9134000O711771143J', '91340000711771143I', '91A40000711771143J'])(
    'cannot be %p',
    (code) => expect(checkUscc(code)).toEqual({ ok: false, problem: 'malformed' }),
  );
});

describe('organisation codes', () => {
  it.each(['711771143', '75683227X', 'MA2U89AL1'])('%s has the check character of a real one', (code) => {
    expect(checkOrganisationCode(code)).toEqual({ ok: true });
  });
  it('are refused with the character that belongs at the end', () => {
    expect(checkOrganisationCode('711771144')).toEqual({ ok: false, problem: 'check-failed', at: 9, expected: '3' });
  });
  it('take 0 where the sum leaves nothing over', () => expect(checkOrganisationCode('000000000')).toEqual({ ok: true }));
  it.each(['71177114', '71177114Y', '7117711433'])('cannot be %p', (code) => {
    expect(checkOrganisationCode(code)).toEqual({ ok: false, problem: 'malformed' });
  });
});

describe('registration numbers', () => {
  it('pass with the check digit of a real one', () => {
    expect(checkCode('340000000016368', 'registration-number')).toEqual({ ok: true });
  });
  it('are refused when two neighbouring digits are swapped', () => {
    expect(checkCode('340000000061368', 'registration-number')).toMatchObject({ problem: 'check-failed', at: 15 });
  });
  it.each(['34000000001636', '34000000001636X'])('cannot be %p', (code) => {
    expect(checkCode(code, 'registration-number')).toEqual({ ok: false, problem: 'malformed' });
  });
});

describe('a code as typed', () => {
  it.each([
    ['９１３４００００７１１７７１１４３ｊ', '91340000711771143J'],
    [' 91340000 711771143j\u200B\n', '91340000711771143J'],
    ['71177114-3', '711771143'],
    ['75683227－ｘ', '75683227X'],
  ])('%p is %p in normal form', (text, code) => expect(normaliseCode(text)).toBe(code));

  it('keeps a hyphen that no organisation code has there', () => expect(normaliseCode('7117-71143')).toBe('7117-71143'));

  it.each([
    ['91340000711771143J', 'uscc'],
    ['913400007117711430', 'uscc'],
    ['340000000016368', 'registration-number'],
    ['711771143', 'organisation-code'],
    ['34010475683227X', undefined],
    ['34000000001', undefined],
  ] as const)('%s has the form of %p', (code, scheme) => expect(guessScheme(code)).toBe(scheme));

  it('is checked by the scheme it is said to be of, not by the one it looks like', () => {
    expect(checkCode('711771143', 'uscc')).toEqual({ ok: false, problem: 'malformed' });
    expect(checkCode('711771143', 'organisation-code')).toEqual({ ok: true });
    expect(checkCode('91340000711771143J', 'uscc')).toEqual({ ok: true });
  });
});
