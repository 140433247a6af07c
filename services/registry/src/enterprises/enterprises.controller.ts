import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import {
  ApiList,
  asOfFields,
  decodeCursor,
  divisionField,
  pageFields,
  pastDate,
  resource,
  sourceRefField,
  textField,
  toPage,
  WriteOf,
  type Answer,
  type Page,
  type Write,
} from '@huipin/service-defaults';
import { z } from 'zod';
import { EnterprisesService } from './enterprises.service.ts';
import { enterpriseView, toView, type EnterpriseView } from './enterprise.view.ts';

const industry = z.strictObject({ edition: z.enum(['2011', '2017']), code: z.string().min(1).max(6) });
const fields = {
  name: textField(200),
  // Whatever is wrong with a code, its length too, the standard says.
  code: z.string().optional(),
  codeScheme: z.enum(['uscc', 'registration-number', 'organisation-code']).optional(),
  division: divisionField,
  industry: industry.optional(),
  size: z.enum(['large', 'medium', 'small', 'micro']).optional(),
  establishedOn: pastDate.optional(),
};
const registration = z
  .strictObject({ ...fields, sourceRef: sourceRefField })
  .meta({ example: { name: '徽品样例茶业有限公司', division: '340104', industry: { edition: '2017', code: '1530' }, size: 'small', sourceRef: 'enterprise-17' } });
const correction = z
  .strictObject({ ...fields, name: fields.name.optional(), division: fields.division.optional(), reason: textField(500) })
  .meta({ example: { size: 'medium', reason: '更正规模' } });
const listQuery = z.strictObject({
  ...pageFields,
  code: z.string().optional(),
  name: textField(200).optional(),
  division: divisionField.optional(),
});
const oneQuery = z.strictObject({ knownOn: asOfFields.knownOn });

/** Who is who. */
@Controller('enterprises')
export class EnterprisesController {
  private readonly enterprises: EnterprisesService;

  constructor(enterprises: EnterprisesService) {
    this.enterprises = enterprises;
  }

  @Post()
  @ApiOperation({ summary: 'Registers an enterprise; completes the one name-only record of its name (200)' })
  @ApiCreatedResponse({ standardSchema: enterpriseView })
  registerEnterprise(@Body({ schema: registration }) body: z.output<typeof registration>, @WriteOf() write: Write): Promise<Answer> {
    return this.enterprises.register(body, write);
  }

  @Get()
  @ApiList(enterpriseView)
  async listEnterprises(@Query({ schema: listQuery }) query: z.output<typeof listQuery>): Promise<Page<EnterpriseView>> {
    const [after] = decodeCursor(query.cursor, ['id']) ?? [];
    const found = await this.enterprises.list({ ...query, after });
    return toPage(found, query.limit, ({ id }) => [id], toView);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: enterpriseView })
  async getEnterprise(@Param('id') id: string, @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>): Promise<Answer> {
    const enterprise = await this.enterprises.get(id, query.knownOn);
    return resource(toView(enterprise), enterprise.version);
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: enterpriseView })
  correctEnterprise(@Param('id') id: string, @Body({ schema: correction }) body: z.output<typeof correction>, @WriteOf() write: Write): Promise<Answer> {
    return this.enterprises.correct(id, body, write);
  }
}
