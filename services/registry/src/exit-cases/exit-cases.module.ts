import { Module } from '@nestjs/common';
import { ExitCasesController } from './exit-cases.controller.ts';
import { ExitCasesService } from './exit-cases.service.ts';

@Module({ controllers: [ExitCasesController], providers: [ExitCasesService] })
export class ExitCasesModule {}
