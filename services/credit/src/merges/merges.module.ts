import { Module } from '@nestjs/common';
import { KnownDeclarationsModule } from '../known-declarations/known-declarations.module.ts';
import { KnownHonoursModule } from '../known-honours/known-honours.module.ts';
import { ListingsModule } from '../listings/listings.module.ts';
import { SamplingModule } from '../sampling/sampling.module.ts';
import { FollowMergedEnterprise } from './follow-merged-enterprise.reaction.ts';

@Module({
  imports: [SamplingModule, ListingsModule, KnownHonoursModule, KnownDeclarationsModule],
  controllers: [FollowMergedEnterprise],
})
export class MergesModule {}
