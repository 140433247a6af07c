import { Controller, Get, Query } from '@nestjs/common';
import { ApiList, decodeCursor, idField, pageFields, toPage, type Page } from '@huipin/service-defaults';
import { z } from 'zod';
import { exitCaseView, toView, type ExitCaseView } from './exit-case.view.ts';
import { ExitCasesService } from './exit-cases.service.ts';

const listQuery = z.strictObject({ ...pageFields, subjectId: idField.optional() });

/** Brands that must perhaps leave (clause 3.1.2): one case per listing that suspends an honour. */
@Controller('exit-cases')
export class ExitCasesController {
  private readonly exitCases: ExitCasesService;

  constructor(exitCases: ExitCasesService) {
    this.exitCases = exitCases;
  }

  @Get()
  @ApiList(exitCaseView)
  async listExitCases(@Query({ schema: listQuery }) query: z.output<typeof listQuery>): Promise<Page<ExitCaseView>> {
    const [after] = decodeCursor(query.cursor, ['id']) ?? [];
    return toPage(await this.exitCases.list({ ...query, after }), query.limit, ({ id }) => [id], toView);
  }
}
