import { Module } from '@nestjs/common';
import { GradingRulesModule } from '../grading-rules/grading-rules.module.ts';
import { RuleProposalsController } from './rule-proposals.controller.ts';
import { RuleProposalsService } from './rule-proposals.service.ts';

@Module({ imports: [GradingRulesModule], controllers: [RuleProposalsController], providers: [RuleProposalsService] })
export class RuleProposalsModule {}
