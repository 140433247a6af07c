import { Controller } from '@nestjs/common';
import {
  EnterpriseListedSchema,
  ListingCorrectedSchema,
  ListingEndedSchema,
  type EnterpriseListed,
  type ListingCorrected,
  type ListingEnded,
} from '@huipin/contracts';
import { OnEvent, type EventContext, type Received } from '@huipin/messaging';
import { keepEnded, keepListed } from '../known-listings/known-listings.projection.ts';
import { followListingsOf } from './honour-suspensions.service.ts';

/** Clause 3.1.2, 条例 art. 18: who is on the black list keeps no honour in force, for as long as the listing lasts. */
@Controller()
export class FollowListingsReaction {
  @OnEvent(EnterpriseListedSchema)
  async onListed(event: Received<EnterpriseListed>, { tx }: EventContext): Promise<void> {
    await keepListed(tx, event);
    await followListingsOf(tx, event.subjectId);
  }

  @OnEvent(ListingEndedSchema)
  async onEnded(event: Received<ListingEnded>, { tx }: EventContext): Promise<void> {
    await keepEnded(tx, event);
    await followListingsOf(tx, event.subjectId);
  }

  @OnEvent(ListingCorrectedSchema)
  async onCorrected(event: Received<ListingCorrected>, { tx }: EventContext): Promise<void> {
    await keepListed(tx, event);
    await followListingsOf(tx, event.subjectId);
  }
}
