import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiList, decodeCursor, pageFields, resource, toPage, type Answer, type Page } from '@huipin/service-defaults';
import { z } from 'zod';
import { honourTypeView, toView, type HonourTypeView } from './honour-type.view.ts';
import { HonourTypesService } from './honour-types.service.ts';

const listQuery = z.strictObject(pageFields);

/** Which honours there are: level, bodies with history, terms and what a listing does to them. */
@Controller('honour-types')
export class HonourTypesController {
  private readonly honourTypes: HonourTypesService;

  constructor(honourTypes: HonourTypesService) {
    this.honourTypes = honourTypes;
  }

  @Get()
  @ApiList(honourTypeView)
  async listHonourTypes(@Query({ schema: listQuery }) query: z.output<typeof listQuery>): Promise<Page<HonourTypeView>> {
    const [after] = decodeCursor(query.cursor, ['string']) ?? [];
    return toPage(await this.honourTypes.list({ limit: query.limit, after }), query.limit, ({ code }) => [code], toView);
  }

  @Get(':code')
  @ApiOkResponse({ standardSchema: honourTypeView })
  async getHonourType(@Param('code') code: string): Promise<Answer> {
    const type = await this.honourTypes.get(code);
    return resource(toView(type), type.version);
  }
}
