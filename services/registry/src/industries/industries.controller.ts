import { Controller, Get, Header, Param } from '@nestjs/common';
import { crosswalkTo2011, crosswalkTo2017, findIndustry, type Industry, type IndustryEdition } from '@huipin/codes';
import { httpErrors } from '@huipin/service-defaults';
import { z } from 'zod';

const path = z.object({ edition: z.enum(['2011', '2017']), code: z.string() });

/** GB/T 4754 by edition, with what the other edition calls the same class: one to many is shown, never picked. */
@Controller('industries')
export class IndustriesController {
  @Get(':edition/:code')
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
