import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ApiList, asOf, asOfFields, decodeCursor, idField, pageFields, resource, toPage, type Answer, type Page } from '@huipin/service-defaults';
import { z } from 'zod';
import { explainFinding, type Explanation } from './finding-explanation.ts';
import { FindingsService } from './findings.service.ts';
import { explanationView, findingView, toView, type FindingView } from './finding.view.ts';

const listQuery = z.strictObject({ ...pageFields, ...asOfFields, enterpriseId: idField.optional() });
const oneQuery = z.strictObject(asOfFields);

/** Whether what was promised holds. */
@Controller('findings')
export class FindingsController {
  private readonly findings: FindingsService;

  constructor(findings: FindingsService) {
    this.findings = findings;
  }

  @Get()
  @ApiOperation({ summary: 'Findings opened on or before a day, each with its state on that day' })
  @ApiList(findingView)
  async listFindings(@Query({ schema: listQuery }) query: z.output<typeof listQuery>): Promise<Page<FindingView>> {
    const [after] = decodeCursor(query.cursor, ['id']) ?? [];
    const time = asOf(query);
    const found = await this.findings.list({ ...query, ...time, after });
    return toPage(found, query.limit, ({ id }) => [id], (finding) => toView(finding, time.on));
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: findingView })
  async getFinding(@Param('id') id: string, @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>): Promise<Answer> {
    const time = asOf(query);
    const finding = await this.findings.get(id, time);
    return resource(toView(finding, time.on), finding.version);
  }

  @Get(':id/explanation')
  @ApiOperation({ summary: 'Why a finding stands or stood; with knownOn, as it was explained then' })
  @ApiOkResponse({ standardSchema: explanationView })
  async explainFinding(@Param('id') id: string, @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>): Promise<Explanation> {
    return explainFinding(await this.findings.get(id, asOf(query)));
  }
}
