import { Controller } from '@nestjs/common';
import { EnterpriseChangedSchema, EnterpriseMergedSchema, EnterpriseRegisteredSchema } from '@huipin/contracts';
import { OnEvents, rows, type EventContext, type Received, type Transaction } from '@huipin/messaging';
import { KnownDeclarationsService } from '../known-declarations/known-declarations.service.ts';
import { findSurvivor } from '../known-enterprises/known-enterprises.service.ts';
import { KnownHonoursService } from '../known-honours/known-honours.service.ts';
import { ListingsService } from '../listings/listings.service.ts';
import { SamplingService } from '../sampling/sampling.service.ts';

/**
 * Whatever is recorded of a merged enterprise continues under the one it became: its results, listings, honours and
 * declarations. The merger may be heard of before the other enterprise is; then all waits for it.
 */
@Controller()
export class FollowMergedEnterprise {
  private readonly followers: readonly { follow(tx: Transaction, from: string, into: string): Promise<void> }[];
  private readonly honours: KnownHonoursService;

  constructor(sampling: SamplingService, listings: ListingsService, honours: KnownHonoursService, declarations: KnownDeclarationsService) {
    this.followers = [sampling, listings, honours, declarations];
    this.honours = honours;
  }

  @OnEvents([EnterpriseRegisteredSchema, EnterpriseChangedSchema, EnterpriseMergedSchema])
  async follow(events: readonly Received[], { tx }: EventContext): Promise<void> {
    const heardOf = events.map(({ subjectId }) => subjectId);
    await this.honours.attach(tx, heardOf);
    const merged = await rows<{ id: string }>(
      tx,
      'select id from known_enterprise where merged_into is not null and (id = any($1) or merged_into = any($1)) order by merged_at, id',
      [heardOf],
    );
    for (const { id } of merged) {
      const into = await findSurvivor(tx, id);
      if (into === undefined || into.id === id) continue;
      for (const follower of this.followers) await follower.follow(tx, id, into.id);
    }
  }
}
