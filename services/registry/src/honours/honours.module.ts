import { Module } from '@nestjs/common';
import { KnownListingsProjection } from '../known-listings/known-listings.projection.ts';
import { FollowListingsReaction } from './follow-listings.reaction.ts';
import { HonoursController } from './honours.controller.ts';
import { HonoursService } from './honours.service.ts';
import { ImportedHonoursService } from './imported-honours.service.ts';

@Module({
  // What is known of a listing is kept before an honour follows it.
  controllers: [HonoursController, KnownListingsProjection, FollowListingsReaction],
  providers: [HonoursService, ImportedHonoursService],
  exports: [HonoursService, ImportedHonoursService],
})
export class HonoursModule {}
