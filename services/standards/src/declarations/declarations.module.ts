import { Module } from '@nestjs/common';
import { FindingsModule } from '../findings/findings.module.ts';
import { AcceptPendingDeclarationsReaction } from './accept-pending-declarations.reaction.ts';
import { DeclarationsController } from './declarations.controller.ts';
import { DeclarationsService } from './declarations.service.ts';

@Module({
  imports: [FindingsModule],
  controllers: [DeclarationsController, AcceptPendingDeclarationsReaction],
  providers: [DeclarationsService],
})
export class DeclarationsModule {}
