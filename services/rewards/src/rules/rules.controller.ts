import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import {
  ApiList,
  asOfFields,
  decodeCursor,
  divisionField,
  idField,
  pageFields,
  resource,
  toPage,
  WriteOf,
  type Answer,
  type Page,
  type Write,
} from '@huipin/service-defaults';
import { z } from 'zod';
import { RulesService } from './rules.service.ts';
import { closure, publication, ruleView, toView, type RuleView } from './rule.view.ts';

const listQuery = z.strictObject({ ...pageFields, ...asOfFields, payer: divisionField.optional(), honourTypeCode: idField.optional() });
const oneQuery = z.strictObject({ knownOn: asOfFields.knownOn });

/** What each payer gives for which honour. */
@Controller('rules')
export class RulesController {
  private readonly rules: RulesService;

  constructor(rules: RulesService) {
    this.rules = rules;
  }

  @Post()
  @ApiOperation({ summary: 'Publishes a rule; entitlements without one that it covers become proposed' })
  @ApiCreatedResponse({ standardSchema: ruleView })
  publishRule(@Body({ schema: publication }) body: z.output<typeof publication>, @WriteOf() write: Write): Promise<Answer> {
    return this.rules.publish(body, write);
  }

  @Get()
  @ApiList(ruleView)
  async listRules(@Query({ schema: listQuery }) query: z.output<typeof listQuery>): Promise<Page<RuleView>> {
    const [after] = decodeCursor(query.cursor, ['id']) ?? [];
    return toPage(await this.rules.list({ ...query, after }), query.limit, ({ id }) => [id], toView);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: ruleView })
  async getRule(@Param('id') id: string, @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>): Promise<Answer> {
    const rule = await this.rules.get(id, query.knownOn);
    return resource(toView(rule), rule.version);
  }

  @Post(':id/closures')
  @HttpCode(200)
  @ApiOperation({ summary: 'Names the last day of a rule; nothing else of it ever changes' })
  @ApiOkResponse({ standardSchema: ruleView })
  closeRule(@Param('id') id: string, @Body({ schema: closure }) body: z.output<typeof closure>, @WriteOf() write: Write): Promise<Answer> {
    return this.rules.close(id, body.validTo, write);
  }
}
