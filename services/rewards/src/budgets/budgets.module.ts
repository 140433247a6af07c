import { Module } from '@nestjs/common';
import { BudgetsController } from './budgets.controller.ts';
import { BudgetsService } from './budgets.service.ts';

@Module({ controllers: [BudgetsController], providers: [BudgetsService] })
export class BudgetsModule {}
