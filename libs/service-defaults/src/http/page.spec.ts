import { describe, expect, it } from '@jest/globals';
import { newId } from '@huipin/kernel';
import { decodeCursor, encodeCursor } from './page.ts';

describe('a cursor', () => {
  it('comes back as the position that it was made from', () => {
    const id = newId();
    expect(decodeCursor(encodeCursor(['2026-11-23', id]), ['date', 'id'])).toEqual(['2026-11-23', id]);
    expect(decodeCursor(encodeCursor(['a', 1]), ['string', 'number'])).toEqual(['a', 1]);
    expect(decodeCursor(undefined, ['id'])).toBeUndefined();
  });

  it.each([
    ['no JSON', 'nonsense', ['string']],
    ['another length', encodeCursor(['a', 'b']), ['string']],
    ['another type', encodeCursor([1]), ['string']],
    ['a number that is not whole', encodeCursor([1.5]), ['number']],
    ['a number without end', Buffer.from('[1e999]').toString('base64url'), ['number']],
    ['a number that no integer column has', encodeCursor([2 ** 31]), ['integer']],
    ['a text that is no id', encodeCursor(['a']), ['id']],
    ['a text that is no date', encodeCursor(['2026-02-30']), ['date']],
  ] as const)('of %s is refused', (_, cursor, shape) => {
    expect(() => decodeCursor(cursor, shape)).toThrow('CURSOR_INVALID');
  });
});
