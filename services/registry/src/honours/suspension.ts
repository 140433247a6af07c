import type { Instant, LocalDate } from '@huipin/kernel';
import type { HonourType } from '../honour-types/honour-type.ts';
import { lastDayListed, type KnownListing } from '../known-listings/known-listing.ts';
import { lastDayInForce, revise, type Honour, type Suspension } from './honour.ts';

/** What the listings have changed in one honour. */
export interface Followed {
  readonly honour: Honour;
  readonly suspended: readonly Suspension[];
  readonly reinstated: readonly { readonly listingId: string; readonly on: LocalDate }[];
}

/**
 * Brings an honour's suspensions to what the black listings demand, whatever was known before: so listings and honours
 * may become known in any order, any number of times. Undefined where nothing changes. An honour is reinstated when the
 * last of several listings has ended, and never once it is revoked.
 */
export function followListings(known: Honour, type: HonourType, blackListings: readonly KnownListing[], today: LocalDate, now: Instant): Followed | undefined {
  const demanded = blackListings.flatMap((listing) => demandedBy(listing, known, type)).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  if (JSON.stringify(demanded) === JSON.stringify(known.suspensions)) return undefined;
  const before = new Map(known.suspensions.map((each) => [each.listingId, each]));
  const suspended = demanded.filter((each) => {
    const former = before.get(each.listingId);
    return former === undefined || former.from !== each.from || (former.reinstatedOn !== null && each.reinstatedOn === null);
  });
  const honour = revise(known, { suspensions: demanded, reason: known.reason }, type, now);
  return { honour, suspended, reinstated: reinstatements(honour, before, demanded, blackListings, today) };
}

function demandedBy(listing: KnownListing, honour: Honour, type: HonourType): Suspension[] {
  if (!type.blockedByListing || listing.list !== 'black') return [];
  const to = lastDayListed(listing);
  const lastInForce = lastDayInForce(honour, type);
  const from = listing.decidedOn > honour.countsFrom ? listing.decidedOn : honour.countsFrom;
  if ((to !== null && to < from) || (lastInForce !== null && lastInForce < from)) return [];
  return [{ listingId: listing.id, from, to, reinstatedOn: listing.endedOn }];
}

function reinstatements(
  honour: Honour,
  before: ReadonlyMap<string, Suspension>,
  demanded: readonly Suspension[],
  blackListings: readonly KnownListing[],
  today: LocalDate,
): Followed['reinstated'] {
  if (demanded.some(({ reinstatedOn }) => reinstatedOn === null)) return [];
  const over = demanded.flatMap(({ listingId, reinstatedOn }) =>
    reinstatedOn !== null && (before.get(listingId)?.reinstatedOn ?? null) === null ? [{ listingId, on: reinstatedOn }] : [],
  );
  // A suspension that should never have been: the honour, its owner or the listing was corrected.
  const endOf = (id: string) => blackListings.find((listing) => listing.id === id)?.endedOn ?? today;
  const dropped = [...before.values()]
    .filter(({ listingId, reinstatedOn }) => reinstatedOn === null && !demanded.some((each) => each.listingId === listingId))
    .map(({ listingId }) => ({ listingId, on: endOf(listingId) }));
  const last = [...over, ...dropped].sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  if (last === undefined || (honour.revocation !== null && honour.revocation.revokedOn <= last.on)) return [];
  return [last];
}
