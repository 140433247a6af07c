import { describe, expect, it } from '@jest/globals';
import type { KnownListing } from '../known-listings/known-listing.ts';
import type { Honour } from './honour.ts';
import { followListings } from './suspension.ts';
import { blackListing, day, honourOf, honourType, now, span, today } from './testing/givens.ts';

const type = honourType();
const follow = (honour: Honour, ...listings: KnownListing[]) => followListings(honour, type, listings, today, now);
/** What is published, step by step, when the listings become known in this order. */
function story(honour: Honour, ...steps: KnownListing[][]): string[] {
  const told: string[] = [];
  for (const listings of steps) {
    const followed = follow(honour, ...listings);
    told.push(...(followed?.suspended ?? []).map(({ from }) => `suspended ${from}`), ...(followed?.reinstated ?? []).map(({ on }) => `reinstated ${on}`));
    honour = followed?.honour ?? honour;
  }
  return told;
}
const open = blackListing('a', '2026-01-10', '2029-01-09');
const removed = blackListing('a', '2026-01-10', '2029-01-09', '2026-03-01');

describe('what a listing does to an honour', () => {
  it('lasts from its decision to its last day, or from the grant where that came later', () => {
    expect(follow(honourOf(type, '2023-01-01'), open)?.honour.suspensions).toEqual([{ listingId: 'a', from: '2026-01-10', to: '2029-01-09', reinstatedOn: null }]);
    expect(follow(honourOf(type, span('2026-01-01', '2026-11-23', 'year')), open)?.honour.suspensions).toMatchObject([{ from: '2026-11-23' }]);
    expect(follow(honourOf(type, '2023-01-01'), removed)?.honour.suspensions).toMatchObject([{ to: '2026-02-28', reinstatedOn: '2026-03-01' }]);
  });

  it('is nothing where one had ended before the other began, or the type is not blocked, or the list is red', () => {
    const termed = honourType('anhui-contract-credit-a');
    expect(followListings(honourOf(termed, '2024-01-10'), termed, [open], today, now)).toBeUndefined();
    expect(followListings(honourOf(termed, '2024-01-11'), termed, [open], today, now)).toBeDefined();
    expect(follow(honourOf(type, '2026-03-01'), removed)).toBeUndefined();
    expect(follow(honourOf(type, '2026-02-28'), removed)?.honour.suspensions).toMatchObject([{ from: '2026-02-28', to: '2026-02-28' }]);
    expect(follow(honourOf(type, '2023-01-01'), { ...open, list: 'red' })).toBeUndefined();
    const mark = honourType('geographical-indication-product');
    expect(followListings(honourOf(mark, '2023-01-01'), mark, [open], today, now)).toBeUndefined();
    const revocation = { revokedOn: day('2026-01-10'), reason: '', policyRef: '', documentNo: '' };
    expect(follow(honourOf(type, '2023-01-01', { revocation }), open)).toBeUndefined();
  });

  it('is told once, however often it is heard', () => {
    expect(story(honourOf(type, '2023-01-01'), [open], [open], [removed], [removed])).toEqual(['suspended 2026-01-10', 'reinstated 2026-03-01']);
    expect(story(honourOf(type, '2023-01-01'), [removed], [removed])).toEqual(['suspended 2026-01-10', 'reinstated 2026-03-01']);
  });

  it('of several listings ends with the last one', () => {
    const other = blackListing('b', '2026-02-01', null);
    const otherEnded = blackListing('b', '2026-02-01', null, '2026-05-01');
    expect(story(honourOf(type, '2023-01-01'), [open, other], [removed, other], [removed, otherEnded])).toEqual(['suspended 2026-01-10', 'suspended 2026-02-01', 'reinstated 2026-05-01']);
  });

  it('that should never have been is taken back: at once, or on the day on which the listing was', () => {
    expect(story(honourOf(type, '2023-01-01'), [open], [])).toEqual(['suspended 2026-01-10', `reinstated ${today}`]);
    const annulled = blackListing('a', '2026-01-10', '2029-01-09', '2026-01-10');
    expect(story(honourOf(type, '2023-01-01'), [open], [annulled])).toEqual(['suspended 2026-01-10', 'reinstated 2026-01-10']);
  });

  it('never reinstates what is revoked', () => {
    const revocation = { revokedOn: day('2026-02-01'), reason: '', policyRef: '', documentNo: '' };
    expect(story(honourOf(type, '2023-01-01', { revocation }), [open], [removed])).toEqual(['suspended 2026-01-10']);
  });
});
