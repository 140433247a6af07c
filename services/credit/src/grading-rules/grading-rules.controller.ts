import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { ApiList, asOf, asOfFields, WriteOf, type Answer, type Page, type Write } from '@huipin/service-defaults';
import { z } from 'zod';
import { gradingRuleFields, gradingRuleView, toView, type GradingRuleView } from './grading-rule.view.ts';
import { GradingRulesService } from './grading-rules.service.ts';

const listQuery = z.strictObject({ knownOn: asOfFields.knownOn });

/** By which rules enterprises are graded, and since when. */
@Controller('grading-rules')
export class GradingRulesController {
  private readonly rules: GradingRulesService;

  constructor(rules: GradingRulesService) {
    this.rules = rules;
  }

  @Post()
  @ApiOperation({ summary: 'Publishes an edition of the grading rules; the one in force on its first day ends on the day before' })
  @ApiCreatedResponse({ standardSchema: gradingRuleView })
  publishGradingRule(@Body({ schema: gradingRuleFields }) body: z.output<typeof gradingRuleFields>, @WriteOf() write: Write): Promise<Answer> {
    return this.rules.publish(body, write);
  }

  @Get()
  @ApiList(gradingRuleView)
  async listGradingRules(@Query({ schema: listQuery }) query: z.output<typeof listQuery>): Promise<Page<GradingRuleView>> {
    return { items: (await this.rules.list(asOf(query).knownAt)).map(toView), nextCursor: null };
  }
}
