import { Controller, Get, Headers, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ApiList, Caller, decodeCursor, idField, languageOf, pageFields, toPage, WriteOf, type Answer, type Page, type Principal, type Write } from '@huipin/service-defaults';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { importView, refusalView, toImportView, toRefusalView, type ImportView, type RefusalView } from './import.view.ts';
import { ImportsService } from './imports.service.ts';

const listQuery = z.strictObject({ ...pageFields, kind: idField.optional(), state: z.enum(['running', 'finished', 'failed']).optional() });
const refusalsQuery = z.strictObject(pageFields);

/** Bulk imports (front door, section 4.3): the same routes in every service that has kinds to import. */
@Controller('imports')
export class ImportsController {
  private readonly imports: ImportsService;

  constructor(imports: ImportsService) {
    this.imports = imports;
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Takes a file in; it is worked on after the answer, and carried on after a restart' })
  @ApiConsumes('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/octet-stream')
  @ApiBody({ description: 'CSV in UTF-8 or GB18030, or XLSX; told by its content', schema: { type: 'string', format: 'binary' } })
  @ApiAcceptedResponse({ standardSchema: importView })
  uploadImport(
    @Req() { body, url }: FastifyRequest,
    @Query() query: Record<string, unknown>,
    @WriteOf() write: Write,
    @Headers('accept-language') accepted: string | undefined,
  ): Promise<Answer> {
    const path = url.split('?', 1)[0]!;
    return this.imports.upload({ query, path, body: body instanceof Readable ? body : undefined, language: languageOf(accepted) }, write);
  }

  @Get()
  @ApiList(importView)
  async listImports(
    @Query({ schema: listQuery }) query: z.output<typeof listQuery>,
    @Caller() caller: Principal,
    @Headers('accept-language') accepted: string | undefined,
  ): Promise<Page<ImportView>> {
    const [before] = decodeCursor(query.cursor, ['id']) ?? [];
    const found = await this.imports.list({ ...query, ...(before !== undefined && { before }) }, caller);
    return toPage(found, query.limit, ({ id }) => [id], (job) => toImportView(job, languageOf(accepted)));
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: importView })
  async getImport(@Param('id') id: string, @Caller() caller: Principal, @Headers('accept-language') accepted: string | undefined): Promise<ImportView> {
    return toImportView(await this.imports.get(id, caller), languageOf(accepted));
  }

  @Get(':id/refusals')
  @ApiList(refusalView)
  async listImportRefusals(
    @Param('id') id: string,
    @Query({ schema: refusalsQuery }) query: z.output<typeof refusalsQuery>,
    @Caller() caller: Principal,
    @Headers('accept-language') accepted: string | undefined,
  ): Promise<Page<RefusalView>> {
    const [after = 0] = decodeCursor(query.cursor, ['number']) ?? [];
    const found = await this.imports.refusals(id, { after, limit: query.limit }, caller);
    return toPage(found, query.limit, ({ position }) => [Number(position)], (refusal) => toRefusalView(refusal, languageOf(accepted)));
  }
}
