import type { LocalDate } from '@huipin/kernel';
import type { KnownListing } from '../known-listings/known-listing.ts';

/** Whether a brand must leave, asked by one listing (clause 3.1.2). Open as long as the listing is in force. */
export interface ExitCase {
  readonly id: string;
  readonly version: number;
  readonly listingId: string;
  /** The listed enterprise. */
  readonly subjectId: string;
  readonly honourIds: readonly string[];
  readonly policyRef: string;
  readonly openedOn: LocalDate;
  readonly closedOn: LocalDate | null;
  readonly closeReason: 'listing-term-over' | 'listing-removed' | null;
}

/** An honour that a listing suspends, and since when. */
export interface TouchedHonour {
  readonly id: string;
  readonly from: LocalDate;
}

/** Opened on the first day on which the listing touches an honour; undefined where it touches none, or is over already. */
export function openExitCase(listing: KnownListing, subjectId: string, touched: readonly TouchedHonour[], newId: () => string): ExitCase | undefined {
  const [first] = touched.map(({ from }) => from).sort();
  if (first === undefined || listing.endedOn !== null) return undefined;
  const honourIds = touched.map(({ id }) => id).sort();
  return { id: newId(), version: 1, listingId: listing.id, subjectId, honourIds, policyRef: '3.1.2', openedOn: first, closedOn: null, closeReason: null };
}

/** An open case takes up honours that become known later; undefined where there are none. */
export function extendExitCase(known: ExitCase, touched: readonly TouchedHonour[]): ExitCase | undefined {
  const honourIds = [...new Set([...known.honourIds, ...touched.map(({ id }) => id)])].sort();
  if (known.closedOn !== null || honourIds.length === known.honourIds.length) return undefined;
  return { ...known, honourIds, version: known.version + 1 };
}

/** Closed when the listing has ended, opened again when a correction lets it go on; undefined where nothing changes. */
export function followListing(known: ExitCase, listing: KnownListing): ExitCase | undefined {
  const closedOn = listing.endedOn;
  if (closedOn === known.closedOn) return undefined;
  const closeReason = closedOn === null ? null : listing.endCause === 'removal' ? 'listing-removed' : 'listing-term-over';
  return { ...known, closedOn, closeReason, version: known.version + 1 };
}
