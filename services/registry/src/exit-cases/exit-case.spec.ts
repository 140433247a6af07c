import { describe, expect, it } from '@jest/globals';
import { localDate } from '@huipin/kernel';
import type { KnownListing } from '../known-listings/known-listing.ts';
import { extendExitCase, followListing, openExitCase } from './exit-case.ts';

const listing: KnownListing = { id: 'l', enterpriseId: 'e', list: 'black', decidedOn: localDate('2026-01-10'), endsOn: localDate('2029-01-09'), endedOn: null, endCause: null };
const ended: KnownListing = { ...listing, endedOn: localDate('2026-03-01'), endCause: 'removal' };
const touched = [{ id: 'h2', from: localDate('2026-05-01') }, { id: 'h1', from: localDate('2026-01-10') }];
const opened = openExitCase(listing, 'e', touched, () => 'c')!;

describe('an exit case', () => {
  it('is opened on the first day on which the listing touches an honour', () => {
    expect(opened).toMatchObject({ listingId: 'l', subjectId: 'e', honourIds: ['h1', 'h2'], openedOn: '2026-01-10', closedOn: null, policyRef: '3.1.2' });
  });

  it('is not opened over nothing, nor over a listing that has ended', () => {
    expect(openExitCase(listing, 'e', [], () => 'c')).toBeUndefined();
    expect(openExitCase(ended, 'e', touched, () => 'c')).toBeUndefined();
  });

  it('takes up what becomes known later, while it is open', () => {
    expect(extendExitCase(opened, touched)).toBeUndefined();
    expect(extendExitCase(opened, [{ id: 'h3', from: localDate('2026-06-01') }])).toMatchObject({ honourIds: ['h1', 'h2', 'h3'], version: 2 });
    expect(extendExitCase({ ...opened, closedOn: localDate('2026-03-01') }, [{ id: 'h3', from: localDate('2026-06-01') }])).toBeUndefined();
  });

  it('is closed once when the listing has ended, and opened again when that is taken back', () => {
    expect(followListing(opened, listing)).toBeUndefined();
    const closed = followListing(opened, ended)!;
    expect(closed).toMatchObject({ closedOn: '2026-03-01', closeReason: 'listing-removed', version: 2 });
    expect(followListing(closed, ended)).toBeUndefined();
    expect(followListing(opened, { ...ended, endCause: 'term' })).toMatchObject({ closeReason: 'listing-term-over' });
    expect(followListing(closed, listing)).toMatchObject({ closedOn: null, closeReason: null, version: 3 });
  });
});
