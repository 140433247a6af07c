import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { parseStandardNumber, type StandardNumber } from '@huipin/codes';
import { z } from 'zod';
import { errors } from '../errors.ts';

const parseQuery = z.strictObject({ number: z.string().min(1).max(100).meta({ examples: ['GB/T 4754—2017'] }) });

const standardNumberView = z
  .object({
    kind: z.enum(['national', 'industry', 'local', 'group', 'enterprise', 'international']),
    typed: z.string(),
    normal: z.string(),
    prefix: z.string(),
    number: z.string(),
    year: z.number().int(),
    mandatory: z.boolean().nullable(),
    division: z.string().optional().meta({ description: 'of a local standard: whose government issued it' }),
  })
  .meta({ id: 'StandardNumber' });

/** How the number of a standard is read; not whether such a standard exists. */
@Controller('standards')
export class StandardNumbersController {
  @Get('parse')
  @Header('cache-control', 'public, max-age=3600')
  @ApiOperation({ summary: "Takes a standard's number apart: its kind and its normal form" })
  @ApiOkResponse({ standardSchema: standardNumberView })
  parseStandardNumber(@Query({ schema: parseQuery }) { number }: z.output<typeof parseQuery>): StandardNumber {
    const parsed = parseStandardNumber(number);
    if (parsed === undefined) throw errors.STANDARD_NUMBER_MALFORMED({ number }, { pointer: '/number' });
    return parsed;
  }
}
