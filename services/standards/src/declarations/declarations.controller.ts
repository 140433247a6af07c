import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import {
  ApiList,
  asOf,
  asOfFields,
  Caller,
  decodeCursor,
  idField,
  pageFields,
  pastDate,
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
import { DeclarationsService } from './declarations.service.ts';
import { declarationView, type DeclarationView } from './declaration.view.ts';

const blankOr = (max: number) => z.string().trim().pipe(z.literal('').or(textField(max))).optional();
const indicator = z.strictObject({ name: textField(100), unit: blankOr(30), value: textField(100), method: blankOr(200) });
const fields = {
  product: z.strictObject({ name: textField(200), model: textField(100).optional() }),
  standard: z.strictObject({ number: z.string().min(1).max(100).meta({ examples: ['Q/HL 001-2020'] }), name: textField(200) }),
  indicators: z.array(indicator).max(100),
  declaredOn: pastDate,
};
const declaration = z.strictObject({ enterpriseId: idField, ...fields, sourceRef: sourceRefField }).meta({
  example: {
    enterpriseId: '0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01',
    product: { name: '黄山毛峰', model: '特级' },
    standard: { number: 'Q/HL 001-2020', name: '黄山毛峰茶' },
    indicators: [{ name: '水分', unit: '%', value: '≤6.5', method: 'GB 5009.3' }],
    declaredOn: '2025-02-01',
    sourceRef: 'declaration-17',
  },
});
const correction = z
  .strictObject({
    product: fields.product.optional(),
    standard: fields.standard.optional(),
    indicators: fields.indicators.optional(),
    declaredOn: fields.declaredOn.optional(),
    withdrawnOn: pastDate.nullable().optional().meta({ description: 'of one that was withdrawn; null where it never should have been' }),
    reason: textField(500),
  })
  .meta({ example: { standard: { number: 'Q/HL 001-2025', name: '黄山毛峰茶' }, reason: '标准号录入有误' } });
const withdrawal = z
  .strictObject({ withdrawnOn: pastDate.meta({ description: 'first day out of force' }), reason: textField(500) })
  .meta({ example: { withdrawnOn: '2025-07-01', reason: '产品停产' } });
const oneQuery = z.strictObject(asOfFields);
const listQuery = z.strictObject({
  ...pageFields,
  ...asOfFields,
  enterpriseId: idField.optional(),
  product: textField(200).optional().meta({ description: 'part of its name' }),
  standard: textField(100).optional().meta({ description: 'a number, or how it begins' }),
});

/** What was promised: which standard a product meets, with its indicators (自我声明公开). */
@Controller('declarations')
export class DeclarationsController {
  private readonly declarations: DeclarationsService;

  constructor(declarations: DeclarationsService) {
    this.declarations = declarations;
  }

  @Post()
  @ApiOperation({ summary: 'Declares the standard of a product; takes the place of the one before. Pending until its enterprise is known here' })
  @ApiCreatedResponse({ standardSchema: declarationView })
  declareProductStandard(@Body({ schema: declaration }) body: z.output<typeof declaration>, @WriteOf() write: Write): Promise<Answer> {
    return this.declarations.declare(body, write);
  }

  @Get()
  @ApiOperation({ summary: 'Declarations made on or before a day, each with its state on that day' })
  @ApiList(declarationView)
  async listDeclarations(
    @Query({ schema: listQuery }) query: z.output<typeof listQuery>,
    @Caller() caller: Principal | undefined,
  ): Promise<Page<DeclarationView>> {
    const [after] = decodeCursor(query.cursor, ['id']) ?? [];
    const found = await this.declarations.list({ ...query, ...asOf(query), after }, caller);
    return toPage(found, query.limit, ({ id }) => [id], (view) => view);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: declarationView })
  async getDeclaration(
    @Param('id') id: string,
    @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>,
    @Caller() caller: Principal | undefined,
  ): Promise<Answer> {
    const { view, version } = await this.declarations.get(id, asOf(query), caller);
    return resource(view, version);
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: declarationView })
  correctDeclaration(@Param('id') id: string, @Body({ schema: correction }) body: z.output<typeof correction>, @WriteOf() write: Write): Promise<Answer> {
    return this.declarations.correct(id, body, write);
  }

  @Post(':id/withdrawals')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: declarationView })
  withdrawDeclaration(@Param('id') id: string, @Body({ schema: withdrawal }) body: z.output<typeof withdrawal>, @WriteOf() write: Write): Promise<Answer> {
    return this.declarations.withdraw(id, body, write);
  }
}
