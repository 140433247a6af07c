import {
  EnterpriseListedSchema,
  ListingCorrectedSchema,
  ListingEndedSchema,
  ListKind,
  type EnterpriseListed,
  type Listing,
  type ListingCorrected,
  type ListingEnded,
} from '@huipin/contracts';
import { parseLocalDate } from '@huipin/kernel';
import { OnEvent, Projection, type EventContext, type Received, type Transaction } from '@huipin/messaging';
import { lockSubjects } from '../known-subjects/subject-lock.service.ts';
import { knownListingTable } from './known-listing.table.ts';

/** Black listings with their dates. */
@Projection('known_listing')
export class KnownListingsProjection {
  @OnEvent(EnterpriseListedSchema)
  async enterpriseListed({ subjectId, data }: Received<EnterpriseListed>, { tx }: EventContext): Promise<void> {
    await keep(tx, subjectId, data.listing);
  }

  @OnEvent(ListingCorrectedSchema)
  async listingCorrected({ subjectId, data }: Received<ListingCorrected>, { tx }: EventContext): Promise<void> {
    await keep(tx, subjectId, data.listing);
  }

  @OnEvent(ListingEndedSchema)
  async listingEnded({ subjectId, data }: Received<ListingEnded>, { tx }: EventContext): Promise<void> {
    await keep(tx, subjectId, data.listing, data.endedOn);
  }
}

async function keep(tx: Transaction, enterpriseId: string, listing: Listing | undefined, endedOn?: string): Promise<void> {
  const decidedOn = parseLocalDate(listing?.decidedOn ?? '');
  if (listing?.list !== ListKind.BLACK || decidedOn === undefined) return;
  await lockSubjects(tx, [enterpriseId]);
  const row = { id: listing.id, enterprise_id: enterpriseId, decided_on: decidedOn, ends_on: parseLocalDate(listing.endsOn ?? '') ?? null };
  // A correction tells dates, not whether the listing is over; an end is one whatever its date.
  await tx.upsert(knownListingTable, endedOn === undefined ? row : { ...row, ended_on: parseLocalDate(endedOn) ?? decidedOn }, ['id']);
}
