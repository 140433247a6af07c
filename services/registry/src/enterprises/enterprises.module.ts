import { Module } from '@nestjs/common';
import { EnterprisesController } from './enterprises.controller.ts';
import { EnterprisesService } from './enterprises.service.ts';

@Module({ controllers: [EnterprisesController], providers: [EnterprisesService], exports: [EnterprisesService] })
export class EnterprisesModule {}
