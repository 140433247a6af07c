import { Module } from '@nestjs/common';
import { AuditModule } from '@huipin/audit';
import { MessagingModule } from '@huipin/messaging';
import { actorOf, ApiList, CONFIG, LOGGER } from '@huipin/service-defaults';
import { DeclarationsModule } from './declarations/declarations.module.ts';
import { FindingsModule } from './findings/findings.module.ts';
import { KnownEnterprisesProjection } from './known-enterprises/known-enterprises.projection.ts';
import { KnownSamplingProjection } from './known-sampling/known-sampling.projection.ts';
import { StandardNumbersController } from './standard-numbers/standard-numbers.controller.ts';

/** Handlers of one fact run in the order of this list: what is known is kept before anybody decides on it. */
@Module({ controllers: [KnownEnterprisesProjection, KnownSamplingProjection] })
class ProjectionsModule {}

@Module({
  imports: [
    MessagingModule.forRoot({ config: CONFIG, logger: LOGGER, actorOf, markList: ApiList }),
    AuditModule.forRoot(),
    ProjectionsModule,
    DeclarationsModule,
    FindingsModule,
  ],
  controllers: [StandardNumbersController],
})
export class AppModule {}
