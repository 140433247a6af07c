import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { findDivision, listDivisions, type Division } from '@huipin/codes';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiList, asOf, asOfFields, dateField, decodeCursor, httpErrors, pageFields, toPage, type Page } from '@huipin/service-defaults';
import { z } from 'zod';

const oneQuery = z.strictObject({ on: asOfFields.on });
const listQuery = z.strictObject({
  cursor: pageFields.cursor,
  // All there are fit on one page.
  limit: pageFields.limit.default(500),
  on: dateField.optional(),
  parent: z.string().optional(),
  level: z.enum(['province', 'city', 'county']).optional(),
});

const ref = z.object({ code: z.string(), name: z.string().nullable() });
const divisionView = z
  .object({
    ...ref.shape,
    level: z.enum(['province', 'city', 'county', 'local']),
    parent: ref.nullable(),
    inForce: z.boolean(),
    inProvince: z.boolean(),
    successors: z.array(ref),
    datePrecision: z.enum(['day', 'year']),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
  })
  .meta({ id: 'Division' });

/** GB/T 2260 with history: what a code was called, where it lay and what became of it. */
@Controller('divisions')
export class DivisionsController {
  @Get()
  @ApiList(divisionView)
  @Header('cache-control', 'public, max-age=3600')
  listDivisions(@Query({ schema: listQuery }) query: z.output<typeof listQuery>): Page<Division> {
    const [after = ''] = decodeCursor(query.cursor, ['string']) ?? [];
    const found = listDivisions({ on: asOf(query).on, parent: query.parent, level: query.level }).filter(({ code }) => code > after);
    return toPage(found, query.limit, ({ code }) => [code], (division) => division);
  }

  @Get(':code')
  @ApiOkResponse({ standardSchema: divisionView })
  @Header('cache-control', 'public, max-age=3600')
  getDivision(@Param('code') code: string, @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>): Division {
    const division = findDivision(code, asOf(query).on);
    if (division === undefined) throw httpErrors.NOT_FOUND();
    return division;
  }
}
