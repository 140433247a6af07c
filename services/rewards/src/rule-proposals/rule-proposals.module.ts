import { Module } from '@nestjs/common';
import { RuleProposalsController } from './rule-proposals.controller.ts';
import { RuleProposalsService } from './rule-proposals.service.ts';

@Module({ controllers: [RuleProposalsController], providers: [RuleProposalsService] })
export class RuleProposalsModule {}
