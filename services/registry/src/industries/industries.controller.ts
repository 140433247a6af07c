import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { crosswalkTo2011, crosswalkTo2017, findIndustry, type Industry, type IndustryEdition } from '@huipin/codes';
import { httpErrors } from '@huipin/service-defaults';
import { z } from 'zod';

const ref = { code: z.string(), name: z.string() };
const industryView = z
  .object({
    ...ref,
    edition: z.enum(['2011', '2017']),
    level: z.int().min(1).max(4),
    section: z.string().meta({ description: 'the letter of the section' }),
    ancestors: z.array(z.object(ref)).meta({ description: 'all that contain it, the section first' }),
    correspondsTo: z.object({ edition: z.enum(['2011', '2017']), codes: z.array(z.string()) }),
  })
  .meta({ id: 'Industry' });
const path = z.object({ edition: z.enum(['2011', '2017']), code: z.string() });

/** GB/T 4754 by edition, with what the other edition calls the same class: one to many is shown, never picked. */
@Controller('industries')
export class IndustriesController {
  @Get(':edition/:code')
  @ApiOperation({ summary: 'A class of GB/T 4754 in one edition, and what the other edition calls it' })
  @ApiOkResponse({ standardSchema: industryView })
  @Header('cache-control', 'public, max-age=3600')
  getIndustry(@Param({ schema: path }) { edition, code }: z.output<typeof path>): Industry & { correspondsTo: { edition: IndustryEdition; codes: string[] } } {
    const industry = findIndustry(edition, code);
    if (industry === undefined) throw httpErrors.NOT_FOUND();
    const correspondsTo =
      edition === '2011'
        ? { edition: '2017' as const, codes: crosswalkTo2017(industry.code) }
        : { edition: '2011' as const, codes: crosswalkTo2011(industry.code) };
    return { ...industry, correspondsTo };
  }
}
