import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import {
  ApiList,
  Caller,
  decodeCursor,
  divisionField,
  fenField,
  pageFields,
  resource,
  sourceRefField,
  textField,
  toPage,
  WriteOf,
  type Answer,
  type Page,
  type Principal,
  type Write,
} from '@huipin/service-defaults';
import { z } from 'zod';
import { budgetView, toView, type BudgetView } from './budget.view.ts';
import { BudgetsService } from './budgets.service.ts';

const yearField = z.number().int().min(2000).max(2100);
const opening = z
  .strictObject({
    payerDivision: divisionField,
    year: yearField,
    programme: textField(50).default('brand-honours'),
    amountFen: fenField,
    sourceRef: sourceRefField,
  })
  .meta({ example: { payerDivision: '340100', year: 2025, amountFen: 500_000_000, sourceRef: 'budget-2025-17' } });
const supplement = z.strictObject({ amountFen: fenField, documentNo: textField(100) }).meta({ example: { amountFen: 100_000_000, documentNo: '合财〔2025〕12号' } });
const listQuery = z.strictObject({ ...pageFields, payerDivision: divisionField.optional(), year: z.coerce.number().pipe(yearField).optional() });

/** What each payer has to give this year. */
@Controller('budgets')
export class BudgetsController {
  private readonly budgets: BudgetsService;

  constructor(budgets: BudgetsService) {
    this.budgets = budgets;
  }

  @Post()
  @ApiOperation({ summary: 'Opens the budget of a payer for one year and programme; there is one' })
  @ApiCreatedResponse({ standardSchema: budgetView })
  openBudget(@Body({ schema: opening }) body: z.output<typeof opening>, @WriteOf() write: Write): Promise<Answer> {
    return this.budgets.open(body, write);
  }

  @Get()
  @ApiList(budgetView)
  async listBudgets(@Query({ schema: listQuery }) query: z.output<typeof listQuery>, @Caller() caller: Principal): Promise<Page<BudgetView>> {
    const [after] = decodeCursor(query.cursor, ['id']) ?? [];
    return toPage(await this.budgets.list({ ...query, after }, caller), query.limit, ({ id }) => [id], toView);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: budgetView })
  async getBudget(@Param('id') id: string, @Caller() caller: Principal): Promise<Answer> {
    const budget = await this.budgets.get(id, caller);
    return resource(toView(budget), budget.version);
  }

  @Post(':id/supplements')
  @HttpCode(200)
  @ApiOperation({ summary: 'Adds money to a budget by a document' })
  @ApiOkResponse({ standardSchema: budgetView })
  supplementBudget(@Param('id') id: string, @Body({ schema: supplement }) body: z.output<typeof supplement>, @WriteOf() write: Write): Promise<Answer> {
    return this.budgets.supplement(id, body, write);
  }
}
