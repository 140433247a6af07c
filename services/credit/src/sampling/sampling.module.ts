import { Module } from '@nestjs/common';
import { GradesModule } from '../grades/grades.module.ts';
import { AttachResultsWhenEnterpriseKnown } from './attach-results-when-enterprise-known.reaction.ts';
import { SamplingController } from './sampling.controller.ts';
import { SamplingLookupService } from './sampling-lookup.service.ts';
import { SamplingService } from './sampling.service.ts';

@Module({
  imports: [GradesModule],
  controllers: [SamplingController, AttachResultsWhenEnterpriseKnown],
  providers: [SamplingService, SamplingLookupService],
  exports: [SamplingService],
})
export class SamplingModule {}
