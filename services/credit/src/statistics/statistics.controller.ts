import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { asOfFields, dateField, divisionField, textField } from '@huipin/service-defaults';
import { z } from 'zod';
import type { SamplingStatistics } from './sampling-rate.ts';
import { StatisticsService } from './statistics.service.ts';

const query = z.strictObject({
  ...asOfFields,
  from: dateField.optional(),
  to: dateField.optional(),
  division: divisionField.optional(),
  product: textField(100).optional(),
  stage: z.enum(['production', 'circulation']).optional(),
  decimals: z.coerce.number().int().min(0).max(4).default(2),
});
const count = z.number().int();
const rate = z.string().nullable().meta({ description: 'percent, half up; null where nothing was tested' });
const statistics = z
  .object({ batches: count, tested: count, passed: count, failed: count, refused: count, unlicensed: count, passRate: rate, failRate: rate })
  .meta({ id: 'SamplingStatistics' });

/** How good the products of the province are (clause 2.2). */
@Controller('sampling-statistics')
export class StatisticsController {
  private readonly statistics: StatisticsService;

  constructor(statistics: StatisticsService) {
    this.statistics = statistics;
  }

  @Get()
  @ApiOperation({ summary: 'Counts and rates of final results by the day of sampling; tested = passed + failed' })
  @ApiOkResponse({ standardSchema: statistics })
  getSamplingStatistics(@Query({ schema: query }) asked: z.output<typeof query>): Promise<SamplingStatistics> {
    const { knownOn, ...rest } = asked;
    return this.statistics.count({ ...rest, knownAt: knownOn });
  }
}
