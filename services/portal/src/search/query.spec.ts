import { describe, expect, it } from '@jest/globals';
import { readQuery } from './query.ts';

describe('what is typed into the search box', () => {
  it.each([
    ['91340000711771143J'],
    [' 9134 0000 7117 7114 3j '],
    ['９１３４００００７１１７７１１４３Ｊ'],
  ])('is a credit code however it is written: %s', (typed) => {
    expect(readQuery(typed)).toEqual({ code: typed.includes('７') || typed.includes(' ') ? '91340000711771143J' : typed });
  });
  it('is an old code of 15 or 9 characters', () => {
    expect(readQuery('340000000016368')).toEqual({ code: '340000000016368' });
    expect(readQuery('71177114-3')).toEqual({ code: '711771143' });
  });
  it('is a name otherwise, also in Latin letters', () => {
    expect(readQuery('科大讯飞')).toEqual({ name: '科大讯飞' });
    expect(readQuery('ANHUI HELI')).toEqual({ name: 'ANHUI HELI' });
    expect(readQuery('  合力 ')).toEqual({ name: '合力' });
  });
  it('is nothing when it is blank', () => {
    expect(readQuery(' 　 ')).toBeUndefined();
  });
});
