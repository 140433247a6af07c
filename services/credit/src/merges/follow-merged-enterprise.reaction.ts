import { Controller } from '@nestjs/common';
import { EnterpriseChangedSchema, EnterpriseMergedSchema, EnterpriseRegisteredSchema, type EnterpriseChanged, type EnterpriseMerged, type EnterpriseRegistered } from '@huipin/contracts';
import { OnEvent, rows, type EventContext, type Received, type Transaction } from '@huipin/messaging';
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

  @OnEvent(EnterpriseRegisteredSchema)
  async registered({ subjectId }: Received<EnterpriseRegistered>, { tx }: EventContext): Promise<void> {
    await this.arrived(tx, subjectId);
  }

  @OnEvent(EnterpriseChangedSchema)
  async changed({ subjectId }: Received<EnterpriseChanged>, { tx }: EventContext): Promise<void> {
    await this.arrived(tx, subjectId);
  }

  @OnEvent(EnterpriseMergedSchema)
  async merged({ subjectId }: Received<EnterpriseMerged>, { tx }: EventContext): Promise<void> {
    await this.follow(tx, subjectId);
  }

  private async arrived(tx: Transaction, enterpriseId: string): Promise<void> {
    await this.honours.attach(tx, enterpriseId);
    const merged = await rows<{ id: string }>(tx, 'select id from known_enterprise where merged_into = $1 order by id', [enterpriseId]);
    for (const { id } of merged) await this.follow(tx, id);
  }

  private async follow(tx: Transaction, from: string): Promise<void> {
    const into = await findSurvivor(tx, from);
    if (into === undefined || into.id === from) return;
    for (const follower of this.followers) await follower.follow(tx, from, into.id);
  }
}
