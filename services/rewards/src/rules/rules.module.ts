import { Module } from '@nestjs/common';
import { RulesController } from './rules.controller.ts';
import { RulesService } from './rules.service.ts';

@Module({ controllers: [RulesController], providers: [RulesService] })
export class RulesModule {}
