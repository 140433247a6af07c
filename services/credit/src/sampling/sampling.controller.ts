import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import {
  ApiList,
  asOfFields,
  Caller,
  idField,
  pageFields,
  pastDate,
  textField,
  WriteOf,
  type Answer,
  type Page,
  type Principal,
  type Write,
} from '@huipin/service-defaults';
import { z } from 'zod';
import { samplingOutcomes, samplingStates } from './sampling-result.ts';
import { samplingReport, samplingReportFields, samplingResultView, type SamplingResultView } from './sampling-result.view.ts';
import { SamplingLookupService } from './sampling-lookup.service.ts';
import { SamplingService } from './sampling.service.ts';

const correction = z.strictObject({ ...z.strictObject(samplingReportFields).partial().shape, reason: textField(500) }).meta({ example: { laboratory: '国家茶叶质量检验检测中心', reason: '检验机构录入有误' } });
const objection = z.strictObject({ objectedOn: pastDate, reason: textField(2_000) }).meta({ example: { objectedOn: '2025-06-08', reason: '样品保存不当，申请复检' } });
const retest = z
  .strictObject({ retestedOn: pastDate, result: z.enum(['pass', 'fail']), failedItems: samplingReportFields.failedItems, laboratory: textField(200) })
  .meta({ example: { retestedOn: '2025-06-20', result: 'pass', laboratory: '国家茶叶质量检验检测中心' } });
const withdrawal = z.strictObject({ withdrawnOn: pastDate, reason: textField(500) }).meta({ example: { withdrawnOn: '2025-06-22', reason: '样品并非该企业生产' } });
const oneQuery = z.strictObject(asOfFields);
const listQuery = z.strictObject({
  ...pageFields,
  ...asOfFields,
  enterpriseId: idField.optional(),
  state: z.enum(samplingStates).optional(),
  result: z.enum(samplingOutcomes).optional(),
  matching: z.enum(['matched', 'pending']).optional(),
});

/** Supervisory sampling: what was found, and whether it stands. */
@Controller('sampling-results')
export class SamplingController {
  private readonly sampling: SamplingService;
  private readonly lookup: SamplingLookupService;

  constructor(sampling: SamplingService, lookup: SamplingLookupService) {
    this.sampling = sampling;
    this.lookup = lookup;
  }

  @Post()
  @ApiOperation({ summary: 'Reports a result; it is final from the day after the last day to object' })
  @ApiCreatedResponse({ standardSchema: samplingResultView })
  reportSamplingResult(@Body({ schema: samplingReport }) body: z.output<typeof samplingReport>, @WriteOf() write: Write): Promise<Answer> {
    return this.sampling.report(body, write);
  }

  @Get()
  @ApiOperation({ summary: 'Final results for everybody; all for departments and laboratories, its own for an enterprise' })
  @ApiList(samplingResultView)
  listSamplingResults(@Query({ schema: listQuery }) query: z.output<typeof listQuery>, @Caller() caller: Principal | undefined): Promise<Page<SamplingResultView>> {
    const { knownOn, ...rest } = query;
    return this.lookup.list({ ...rest, knownAt: knownOn }, caller);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: samplingResultView })
  getSamplingResult(@Param('id') id: string, @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>, @Caller() caller: Principal | undefined): Promise<Answer> {
    return this.lookup.get(id, { on: query.on, knownAt: query.knownOn }, caller);
  }

  @Post(':id/objections')
  @HttpCode(200)
  @ApiOperation({ summary: 'The enterprise objects within 15 days of the notice; the result waits for a re-test' })
  @ApiOkResponse({ standardSchema: samplingResultView })
  objectToSamplingResult(@Param('id') id: string, @Body({ schema: objection }) body: z.output<typeof objection>, @WriteOf() write: Write): Promise<Answer> {
    return this.sampling.object(id, body, write);
  }

  @Post(':id/retests')
  @HttpCode(200)
  @ApiOperation({ summary: 'What the re-test found stands' })
  @ApiOkResponse({ standardSchema: samplingResultView })
  retestSamplingResult(@Param('id') id: string, @Body({ schema: retest }) body: z.output<typeof retest>, @WriteOf() write: Write): Promise<Answer> {
    return this.sampling.retest(id, body, write);
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @ApiOperation({ summary: 'Puts right what was recorded wrongly; what was known before stays known as of then' })
  @ApiOkResponse({ standardSchema: samplingResultView })
  correctSamplingResult(@Param('id') id: string, @Body({ schema: correction }) body: z.output<typeof correction>, @WriteOf() write: Write): Promise<Answer> {
    return this.sampling.correct(id, body, write);
  }

  @Post(':id/withdrawals')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: samplingResultView })
  withdrawSamplingResult(@Param('id') id: string, @Body({ schema: withdrawal }) body: z.output<typeof withdrawal>, @WriteOf() write: Write): Promise<Answer> {
    return this.sampling.withdraw(id, body, write);
  }
}
