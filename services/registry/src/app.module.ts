import { Module } from '@nestjs/common';
import { MessagingModule } from '@huipin/messaging';
import { CONFIG, LOGGER } from '@huipin/service-defaults';
import { DivisionsController } from './divisions/divisions.controller.ts';
import { EnterprisesModule } from './enterprises/enterprises.module.ts';
import { registryImports } from './imports/imports.module.ts';
import { IndustriesController } from './industries/industries.controller.ts';

@Module({
  imports: [MessagingModule.forRoot({ config: CONFIG, logger: LOGGER }), EnterprisesModule, registryImports],
  controllers: [DivisionsController, IndustriesController],
})
export class AppModule {}
