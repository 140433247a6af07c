import { describe, expect, it } from '@jest/globals';
import { localDate } from '@huipin/kernel';
import { pickNamesake } from './namesake.ts';

const pick = (places: (string | null)[], division: string | null, on = '2020-01-01') =>
  pickNamesake(places.map((place, id) => ({ id, division: place })), { name: '某', division, on: localDate(on), today: localDate('2026-11-23') })?.id;

describe('which namesake a list means', () => {
  it.each([
    ['the only one, where the list says no place', ['340104'], null, 0],
    ['the one in that city', ['340200', '340104'], '340100', 1],
    ['the one in the city around that county', ['340100'], '340104', 0],
    ['the one whose place nobody knows, before a new one', [null], '340100', 0],
    ['the placed one before the other', [null, '340100'], '340104', 1],
    ['none, where all sit elsewhere', ['340200'], '340100', undefined],
    ['none, where there is none', [], '340100', undefined],
  ])('%s', (_, places, division, id) => {
    expect(pick(places, division)).toBe(id);
  });

  it('is read by the map of the day and by that of today', () => {
    expect([pick(['340722'], '340800', '2014-01-01'), pick(['340722'], '340700', '2014-01-01'), pick(['340722'], '340800', '2020-01-01')]).toEqual([0, 0, undefined]);
  });

  it.each([
    [['340104', '340200'], null],
    [['340104', '340111'], '340100'],
    [[null, null], '340100'],
  ])('is not guessed among %j for %s', (places, division) => {
    expect(() => pick(places, division)).toThrow('SUBJECT_AMBIGUOUS');
  });
});
