import {
  EnterpriseListedSchema,
  ListingCorrectedSchema,
  ListingEndCause,
  ListingEndedSchema,
  ListKind,
  type EnterpriseListed,
  type Listing,
  type ListingCorrected,
  type ListingEnded,
} from '@huipin/contracts';
import { localDate } from '@huipin/kernel';
import { OnEvent, Projection, rows, type EventContext, type Received, type Transaction } from '@huipin/messaging';
import { In, type EntityManager } from 'typeorm';
import type { KnownListing } from './known-listing.ts';
import { knownListingTable, toKnownListing } from './known-listing.table.ts';

/** Keeps what the credit service says of a listing; the order of a listing's own facts holds. */
@Projection('known_listing')
export class KnownListingsProjection {
  @OnEvent(EnterpriseListedSchema, ListingCorrectedSchema)
  async listed({ subjectId, data }: Received<EnterpriseListed | ListingCorrected>, { tx }: EventContext): Promise<void> {
    if (data.listing) await keep(tx, subjectId, data.listing);
  }

  @OnEvent(ListingEndedSchema)
  async ended({ subjectId, data }: Received<ListingEnded>, { tx }: EventContext): Promise<void> {
    if (!data.listing) return;
    await keep(tx, subjectId, data.listing);
    const endCause = data.cause === ListingEndCause.REMOVAL ? 'removal' : 'term';
    await tx.update(knownListingTable, { id: data.listing.id }, { ended_on: localDate(data.endedOn), end_cause: endCause });
  }
}

/** Black listings of any of these enterprises, those that are over too. */
export async function listBlackListings(manager: EntityManager, enterpriseIds: readonly string[]): Promise<KnownListing[]> {
  const found = await manager.find(knownListingTable, { where: { enterprise_id: In([...enterpriseIds]), list: 'black' }, order: { decided_on: 'asc', id: 'asc' } });
  return found.map(toKnownListing);
}

/** A correction that lets the listing go on takes back the end of its term. */
async function keep(tx: Transaction, enterpriseId: string, listing: Listing): Promise<void> {
  const { id, list, decidedOn, endsOn } = listing;
  await rows(
    tx,
    `insert into known_listing as k (id, enterprise_id, list, decided_on, ends_on) values ($1, $2, $3, $4, $5)
     on conflict (id) do update set enterprise_id = excluded.enterprise_id, list = excluded.list, decided_on = excluded.decided_on, ends_on = excluded.ends_on,
       ended_on = case when k.end_cause = 'term' and (excluded.ends_on is null or excluded.ends_on >= k.ended_on) then null else k.ended_on end,
       end_cause = case when k.end_cause = 'term' and (excluded.ends_on is null or excluded.ends_on >= k.ended_on) then null else k.end_cause end`,
    [id, enterpriseId, list === ListKind.BLACK ? 'black' : 'red', localDate(decidedOn), endsOn ? localDate(endsOn) : null],
  );
}
