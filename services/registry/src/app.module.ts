import { Module } from '@nestjs/common';
import { AuditModule } from '@huipin/audit';
import { MessagingModule } from '@huipin/messaging';
import { actorOf, ApiList, CONFIG, LOGGER } from '@huipin/service-defaults';
import { DivisionsController } from './divisions/divisions.controller.ts';
import { EnterprisesModule } from './enterprises/enterprises.module.ts';
import { ExitCasesModule } from './exit-cases/exit-cases.module.ts';
import { HoldersModule } from './holders/holders.module.ts';
import { HonourTypesModule } from './honour-types/honour-types.module.ts';
import { HonoursModule } from './honours/honours.module.ts';
import { registryImports } from './imports/imports.module.ts';
import { IndustriesController } from './industries/industries.controller.ts';
import { PersonsModule } from './persons/persons.module.ts';
import { ProtectionsModule } from './protections/protections.module.ts';
import { SubjectsModule } from './subjects/subjects.module.ts';

@Module({
  imports: [
    MessagingModule.forRoot({ config: CONFIG, logger: LOGGER, actorOf, markList: ApiList }),
    AuditModule.forRoot(),
    HonourTypesModule,
    EnterprisesModule,
    SubjectsModule,
    HonoursModule,
    ProtectionsModule,
    ExitCasesModule,
    HoldersModule,
    PersonsModule,
    registryImports,
  ],
  controllers: [DivisionsController, IndustriesController],
})
export class AppModule {}
