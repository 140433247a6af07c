import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import {
  ApiList,
  answer,
  asOf,
  asOfFields,
  dateField,
  decodeCursor,
  divisionField,
  etagOf,
  idField,
  longText,
  pageFields,
  pastDate,
  sourceRefField,
  textField,
  toPage,
  WriteOf,
  type Answer,
  type Page,
  type Write,
} from '@huipin/service-defaults';
import { z } from 'zod';
import { protectionView } from '../protections/protection.view.ts';
import { honourView, toView, type HonourView } from './honour.view.ts';
import { HonoursService } from './honours.service.ts';

const document = textField(200);
const typeCode = textField(100).meta({ description: 'a code of /honour-types', examples: ['wanmei-brand-demonstration-enterprise'] });
const fields = {
  subjectId: idField,
  honourTypeCode: typeCode,
  grantedOn: pastDate,
  validTo: dateField,
  documentNo: document,
  grantingBody: textField(200),
  product: textField(200),
};
const grantExample = {
  subjectId: '0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01',
  honourTypeCode: 'wanmei-brand-demonstration-enterprise',
  grantedOn: '2025-01-15',
  validTo: '2028-01-14',
  documentNo: '皖市监质〔2025〕3号',
  grantingBody: '安徽省市场监督管理局',
  sourceRef: 'honour-2025-17',
};
const grant = z
  .strictObject({ ...fields, validTo: fields.validTo.optional(), product: fields.product.optional(), sourceRef: sourceRefField })
  .meta({ example: grantExample });
const revocation = z
  .strictObject({ revokedOn: pastDate, reason: longText, policyRef: textField(100), documentNo: document })
  .meta({ example: { revokedOn: '2025-08-01', reason: '提供虚假申报材料', policyRef: '3.1.2', documentNo: '皖市监撤〔2025〕2号' } });
const renewal = z.strictObject({ renewedOn: pastDate, validTo: dateField.optional(), documentNo: document }).meta({ example: { renewedOn: '2025-07-01', validTo: '2031-01-14', documentNo: '皖市监续〔2025〕1号' } });
const correction = z
  .strictObject({
    ...z.object({ ...fields, validTo: fields.validTo.nullable(), product: fields.product.nullable() }).partial().shape,
    reason: textField(500),
  })
  .meta({ example: { documentNo: '皖市监质〔2025〕4号', reason: '文号录入有误' } });
const oneQuery = z.strictObject(asOfFields);
const listQuery = z.strictObject({ ...asOfFields, ...pageFields, subjectId: idField.optional(), type: typeCode.optional(), division: divisionField.optional() });

/** Which honours are in force: any day, as known on any other. */
@Controller('honours')
export class HonoursController {
  private readonly honours: HonoursService;

  constructor(honours: HonoursService) {
    this.honours = honours;
  }

  @Post()
  @ApiOperation({ summary: 'Grants an honour; a type of kind protection-record is recorded as a protection instead, never among honours' })
  @ApiCreatedResponse({ standardSchema: z.union([honourView, protectionView]) })
  grantHonour(@Body({ schema: grant }) body: z.output<typeof grant>, @WriteOf() write: Write): Promise<Answer> {
    return this.honours.grant(body, write);
  }

  @Get()
  @ApiOperation({ summary: 'What was granted by that day, each with its state on it; an imprecise day counts as its latest possible one' })
  @ApiList(honourView)
  async listHonours(@Query({ schema: listQuery }) { type, ...query }: z.output<typeof listQuery>): Promise<Page<HonourView>> {
    const [after] = decodeCursor(query.cursor, ['id']) ?? [];
    const found = await this.honours.list({ ...query, ...asOf(query), typeCode: type, after });
    return toPage(found, query.limit, ({ honour }) => [honour.id], toView);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: honourView })
  async getHonour(@Param('id') id: string, @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>): Promise<Answer> {
    const shown = await this.honours.get(id, asOf(query));
    // Its state changes with the days, without a new version: nobody may keep it by its ETag.
    return answer(200, toView(shown), { etag: etagOf(shown.honour.version), 'cache-control': 'no-store' });
  }

  @Post(':id/revocations')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: honourView })
  revokeHonour(@Param('id') id: string, @Body({ schema: revocation }) body: z.output<typeof revocation>, @WriteOf() write: Write): Promise<Answer> {
    return this.honours.revoke(id, body, write);
  }

  @Post(':id/renewals')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: honourView })
  renewHonour(@Param('id') id: string, @Body({ schema: renewal }) body: z.output<typeof renewal>, @WriteOf() write: Write): Promise<Answer> {
    return this.honours.renew(id, body, write);
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @ApiOperation({ summary: 'Puts the record right, back-dated where needed; what was known before stays readable with knownOn' })
  @ApiOkResponse({ standardSchema: honourView })
  correctHonour(@Param('id') id: string, @Body({ schema: correction }) body: z.output<typeof correction>, @WriteOf() write: Write): Promise<Answer> {
    return this.honours.correct(id, body, write);
  }
}
