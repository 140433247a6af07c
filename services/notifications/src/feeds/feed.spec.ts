import { describe, expect, it } from '@jest/globals';
import { localDate } from '@huipin/kernel';
import { everything, feedsFor, isWanted, parseSequence, sequenceText, type FeedEvent } from './feed.ts';
import { territoriesOf } from './territories.ts';

describe('the feeds of an audience', () => {
  it('are both for public, one for departments, none for internal topics', () => {
    expect(feedsFor('public')).toEqual(['public', 'department']);
    expect(feedsFor('department')).toEqual(['department']);
    expect(feedsFor('internal')).toEqual([]);
  });
});

describe('a sequence', () => {
  it('has 20 digits and is read with or without leading zeros', () => {
    expect(sequenceText(42)).toBe('00000000000000000042');
    expect(['42', '00000000000000000042', '0'].map(parseSequence)).toEqual([42, 42, 0]);
  });

  it.each(['', 'x', '-1', '1.5', '1e3', ' 1', '0x1', '９', '000000000000000000042', '9007199254740992'])('is not %j', (text) => {
    expect(parseSequence(text)).toBeUndefined();
  });
});

describe('an event', () => {
  const event: FeedEvent = { sequence: 1, eventId: 'e', type: 'T', subject: 'S', territories: ['340104', '340100', '340000'], body: '{}' };

  it('is wanted where every bound that is set holds', () => {
    expect(isWanted(event, everything)).toBe(true);
    expect(isWanted(event, { types: ['X', 'T'], subjects: ['S'], divisions: ['340100'] })).toBe(true);
  });

  it.each([{ types: ['X'] }, { subjects: ['X'] }, { divisions: ['340200'] }, { types: ['T'], subjects: ['X'] }])('is not wanted under %j', (part) => {
    expect(isWanted(event, { ...everything, ...part })).toBe(false);
  });
});

describe('the territories of a division', () => {
  it('are itself and those above it', () => {
    expect([...territoriesOf('340104', localDate('2026-11-23'))].sort()).toEqual(['340000', '340100', '340104']);
  });

  it('move with the map: an abolished county lies in what it became', () => {
    // 弋江区 340203 became 340209 in 2020 (facts.md section 0).
    expect(territoriesOf('340203', localDate('2026-11-23'))).toEqual(expect.arrayContaining(['340203', '340209', '340200', '340000']));
    expect(territoriesOf('340203', localDate('2015-01-01'))).not.toContain('340209');
  });

  it('of another province are itself alone', () => {
    expect(territoriesOf('320100', localDate('2026-11-23'))).toEqual(['320100']);
  });
});
