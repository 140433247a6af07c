import { Module } from '@nestjs/common';
import { EntitlementsModule } from '../entitlements/entitlements.module.ts';
import { CompleteWhenPlaceKnown } from './complete-when-place-known.reaction.ts';
import { DecideWhenHonourGranted } from './decide-when-honour-granted.reaction.ts';
import { ExplanationsController } from './explanations.controller.ts';
import { ExplanationsService } from './explanations.service.ts';
import { FreezeWhenListed } from './freeze-when-listed.reaction.ts';

@Module({
  imports: [EntitlementsModule],
  controllers: [DecideWhenHonourGranted, CompleteWhenPlaceKnown, FreezeWhenListed, ExplanationsController],
  providers: [ExplanationsService],
})
export class ClaimsModule {}
