import { addDays, isWithin, type LocalDate } from '@huipin/kernel';

/** A listing as the credit service has published it. */
export interface KnownListing {
  readonly id: string;
  readonly enterpriseId: string;
  readonly list: 'red' | 'black';
  readonly decidedOn: LocalDate;
  /** Last day of its term; null = no end. */
  readonly endsOn: LocalDate | null;
  /** First day out of force, once its end is published. */
  readonly endedOn: LocalDate | null;
  readonly endCause: 'term' | 'removal' | null;
}

/** Last day in force, as far as it is known now. */
export function lastDayListed({ endsOn, endedOn }: KnownListing): LocalDate | null {
  return endedOn === null ? endsOn : addDays(endedOn, -1);
}

export function isListedOn(listing: KnownListing, on: LocalDate): boolean {
  return isWithin({ from: listing.decidedOn, to: lastDayListed(listing) }, on);
}
