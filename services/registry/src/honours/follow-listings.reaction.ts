import { Controller } from '@nestjs/common';
import { EnterpriseListedSchema, ListingCorrectedSchema, ListingEndedSchema } from '@huipin/contracts';
import { OnEvent, type EventContext, type Received } from '@huipin/messaging';
import { followListingsOf } from './honour-suspensions.service.ts';

/**
 * Clause 3.1.2, 条例 art. 18: who is on the black list keeps no honour in force, for as long as the listing lasts. Stands
 * behind the projection that keeps the listing (honours.module.ts).
 */
@Controller()
export class FollowListingsReaction {
  @OnEvent(EnterpriseListedSchema, ListingCorrectedSchema, ListingEndedSchema)
  async follow({ subjectId }: Received, { tx }: EventContext): Promise<void> {
    await followListingsOf(tx, subjectId);
  }
}
