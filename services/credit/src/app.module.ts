import { Module } from '@nestjs/common';
import { AuditModule } from '@huipin/audit';
import { MessagingModule } from '@huipin/messaging';
import { actorOf, ApiList, CONFIG, LOGGER } from '@huipin/service-defaults';
import { GradesModule } from './grades/grades.module.ts';
import { GradingRulesModule } from './grading-rules/grading-rules.module.ts';
import { creditImports } from './imports/imports.module.ts';
import { KnownDeclarationsModule } from './known-declarations/known-declarations.module.ts';
import { KnownEnterprisesModule } from './known-enterprises/known-enterprises.module.ts';
import { KnownHonoursModule } from './known-honours/known-honours.module.ts';
import { ListingRulesModule } from './listing-rules/listing-rules.module.ts';
import { ListingsModule } from './listings/listings.module.ts';
import { MergesModule } from './merges/merges.module.ts';
import { RuleProposalsModule } from './rule-proposals/rule-proposals.module.ts';
import { SamplingModule } from './sampling/sampling.module.ts';
import { StatisticsModule } from './statistics/statistics.module.ts';

@Module({
  imports: [
    MessagingModule.forRoot({ config: CONFIG, logger: LOGGER, actorOf, markList: ApiList }),
    AuditModule.forRoot(),
    // Handlers of one fact run in the order of the modules: who is who first, then what follows from it.
    KnownEnterprisesModule,
    GradingRulesModule,
    RuleProposalsModule,
    GradesModule,
    SamplingModule,
    StatisticsModule,
    ListingRulesModule,
    ListingsModule,
    KnownHonoursModule,
    KnownDeclarationsModule,
    MergesModule,
    creditImports,
  ],
})
export class AppModule {}
