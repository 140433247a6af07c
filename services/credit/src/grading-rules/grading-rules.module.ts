import { Module } from '@nestjs/common';
import { GradingRulesController } from './grading-rules.controller.ts';
import { GradingRulesService } from './grading-rules.service.ts';

@Module({ controllers: [GradingRulesController], providers: [GradingRulesService], exports: [GradingRulesService] })
export class GradingRulesModule {}
