import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { findDivision, listDivisions, type Division } from '@huipin/codes';
import { asOf, asOfFields, dateField, httpErrors, type Page } from '@huipin/service-defaults';
import { z } from 'zod';

const oneQuery = z.strictObject({ on: asOfFields.on });
const listQuery = z.strictObject({ on: dateField.optional(), parent: z.string().optional(), level: z.enum(['province', 'city', 'county']).optional() });

/** GB/T 2260 with history: what a code was called, where it lay and what became of it. */
@Controller('divisions')
export class DivisionsController {
  @Get()
  @Header('cache-control', 'public, max-age=3600')
  listDivisions(@Query({ schema: listQuery }) query: z.output<typeof listQuery>): Page<Division> {
    return { items: listDivisions({ on: asOf(query).on, parent: query.parent, level: query.level }), nextCursor: null };
  }

  @Get(':code')
  @Header('cache-control', 'public, max-age=3600')
  getDivision(@Param('code') code: string, @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>): Division {
    const division = findDivision(code, asOf(query).on);
    if (division === undefined) throw httpErrors.NOT_FOUND();
    return division;
  }
}
