import { Module } from '@nestjs/common';
import { FollowListingsReaction } from './follow-listings.reaction.ts';
import { HonoursController } from './honours.controller.ts';
import { HonoursService } from './honours.service.ts';
import { ImportedHonoursService } from './imported-honours.service.ts';

@Module({
  controllers: [HonoursController, FollowListingsReaction],
  providers: [HonoursService, ImportedHonoursService],
  exports: [HonoursService, ImportedHonoursService],
})
export class HonoursModule {}
