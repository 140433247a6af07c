import { Controller } from '@nestjs/common';
import {
  EnterpriseListedSchema,
  ListingCorrectedSchema,
  ListingEndedSchema,
  ListKind,
  type EnterpriseListed,
  type ListingCorrected,
  type ListingEnded,
} from '@huipin/contracts';
import { OnEvent, type EventContext, type Received } from '@huipin/messaging';
import { redecideEnterprises } from './claims.service.ts';

/**
 * A black listing freezes what is unpaid and asks back what was paid for barred honours; its end undoes both. Stands
 * behind the projection that keeps the listing (app.module.ts).
 */
@Controller()
export class FreezeWhenListed {
  @OnEvent(EnterpriseListedSchema)
  async enterpriseListed({ subjectId, data }: Received<EnterpriseListed>, { tx }: EventContext): Promise<void> {
    if (data.listing?.list === ListKind.BLACK) await redecideEnterprises(tx, [subjectId], 'listed');
  }

  @OnEvent(ListingCorrectedSchema)
  async listingCorrected({ subjectId, data }: Received<ListingCorrected>, { tx }: EventContext): Promise<void> {
    if (data.listing?.list === ListKind.BLACK) await redecideEnterprises(tx, [subjectId], 'listed');
  }

  @OnEvent(ListingEndedSchema)
  async listingEnded({ subjectId, data }: Received<ListingEnded>, { tx }: EventContext): Promise<void> {
    if (data.listing?.list === ListKind.BLACK) await redecideEnterprises(tx, [subjectId], 'listing-ended');
  }
}
