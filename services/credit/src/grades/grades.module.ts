import { Module } from '@nestjs/common';
import { GradingRulesModule } from '../grading-rules/grading-rules.module.ts';
import { GradesBatch } from './grades.batch.ts';
import { GradesController } from './grades.controller.ts';
import { GradesService } from './grades.service.ts';

@Module({
  imports: [GradingRulesModule],
  controllers: [GradesController],
  providers: [GradesService, GradesBatch],
  exports: [GradesService, GradesBatch],
})
export class GradesModule {}
