import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiList, decodeCursor, idField, pageFields, toPage, type Page } from '@huipin/service-defaults';
import { z } from 'zod';
import { protectionView, toView, type ProtectionView } from './protection.view.ts';
import { ProtectionsService } from './protections.service.ts';

const listQuery = z.strictObject({ ...pageFields, subjectId: idField.optional() });

/** 驰名商标, case by case: for departments, never among honours. Recorded through `POST /honours`. */
@Controller('protections')
export class ProtectionsController {
  private readonly protections: ProtectionsService;

  constructor(protections: ProtectionsService) {
    this.protections = protections;
  }

  @Get()
  @ApiList(protectionView)
  async listProtections(@Query({ schema: listQuery }) query: z.output<typeof listQuery>): Promise<Page<ProtectionView>> {
    const [after] = decodeCursor(query.cursor, ['id']) ?? [];
    return toPage(await this.protections.list({ ...query, after }), query.limit, ({ id }) => [id], toView);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: protectionView })
  async getProtection(@Param('id') id: string): Promise<ProtectionView> {
    return toView(await this.protections.get(id));
  }
}
