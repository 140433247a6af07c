import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { divisionField, idField, textField, WriteOf, type Answer, type Write } from '@huipin/service-defaults';
import { z } from 'zod';
import { enterpriseView } from '../enterprises/enterprise.view.ts';
import { subjectView } from '../subjects/subject.view.ts';
import { HoldersService } from './holders.service.ts';

const merge = z.strictObject({ into: idField, reason: textField(500) }).meta({ example: { into: '0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01', reason: '同一企业重复登记' } });
const correction = z
  .strictObject({ name: textField(200).optional(), ownerId: idField.optional(), division: divisionField.optional(), reason: textField(500) })
  .meta({ example: { name: '黄山毛峰茶', reason: '名称录入有误' } });

/** Acts that change who stands behind an honour. */
@Controller()
export class HoldersController {
  private readonly holders: HoldersService;

  constructor(holders: HoldersService) {
    this.holders = holders;
  }

  @Post('enterprises/:id/merges')
  @HttpCode(200)
  @ApiOperation({ summary: 'Two records are one enterprise: honours and brands of the first go on under the second' })
  @ApiOkResponse({ standardSchema: enterpriseView })
  mergeEnterprise(@Param('id') id: string, @Body({ schema: merge }) body: z.output<typeof merge>, @WriteOf() write: Write): Promise<Answer> {
    return this.holders.mergeEnterprise(id, body, write);
  }

  @Post('subjects/:id/corrections')
  @HttpCode(200)
  @ApiOperation({ summary: 'Corrects a brand or an association; for example its owner becomes known' })
  @ApiOkResponse({ standardSchema: subjectView })
  correctSubject(@Param('id') id: string, @Body({ schema: correction }) body: z.output<typeof correction>, @WriteOf() write: Write): Promise<Answer> {
    return this.holders.correctSubject(id, body, write);
  }
}
