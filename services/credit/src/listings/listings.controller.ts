import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ApiList, asOfFields, Caller, idField, pageFields, pastDate, textField, WriteOf, type Answer, type Page, type Principal, type Write } from '@huipin/service-defaults';
import { z } from 'zod';
import { listKinds, severities } from '../listing-rules/listing-rule.ts';
import { lastDay } from '../records/last-day.view.ts';
import { listingView, type ListingView } from './listing.view.ts';
import { ListingsLookupService } from './listings-lookup.service.ts';
import { ListingsService } from './listings.service.ts';

const removal = z
  .strictObject({
    removedOn: pastDate,
    documentNo: textField(100),
    organ: textField(200),
    reason: textField(2_000),
    basis: textField(500),
    kind: z.enum(['repair', 'cancellation']).nullable().default(null).meta({ description: 'repair must wait for the least time of the law; cancellation: the act it rests on is gone' }),
  })
  .meta({ example: { removedOn: '2025-09-01', documentNo: '皖市监信〔2025〕31号', organ: '安徽省市场监督管理局', reason: '已整改并经复查合格', basis: '市场监督管理严重违法失信名单管理办法 第18条', kind: 'repair' } });
const correction = z
  .strictObject({
    cause: textField(500).optional(),
    basis: textField(500).optional(),
    severity: z.enum(severities).optional(),
    decidedOn: pastDate.optional(),
    endsOn: lastDay.optional(),
    documentNo: textField(100).optional(),
    organ: textField(200).optional(),
    listingReason: textField(2_000).optional(),
    remedies: textField(2_000).optional(),
    reason: textField(500),
  })
  .meta({ example: { documentNo: '皖市监信〔2025〕8号', reason: '文号录入有误' } });
const listQuery = z.strictObject({ ...pageFields, ...asOfFields, list: z.enum(listKinds).optional(), subjectId: idField.optional() });
const oneQuery = z.strictObject(asOfFields);

/** The red and the black list. */
@Controller('listings')
export class ListingsController {
  private readonly listings: ListingsService;
  private readonly lookup: ListingsLookupService;

  constructor(listings: ListingsService, lookup: ListingsLookupService) {
    this.listings = listings;
    this.lookup = lookup;
  }

  @Get()
  @ApiOperation({ summary: 'Entries in force on a day, as known on another' })
  @ApiList(listingView)
  listListings(@Query({ schema: listQuery }) query: z.output<typeof listQuery>): Promise<Page<ListingView>> {
    const { knownOn, ...rest } = query;
    return this.lookup.list({ ...rest, knownAt: knownOn });
  }

  @Get(':id')
  @ApiOperation({ summary: 'One entry; for everybody while it is in force' })
  @ApiOkResponse({ standardSchema: listingView })
  getListing(@Param('id') id: string, @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>, @Caller() caller: Principal | undefined): Promise<Answer> {
    return this.lookup.get(id, { on: query.on, knownAt: query.knownOn }, caller);
  }

  @Post(':id/removals')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ends a listing before its term; removedOn is the first day out of force' })
  @ApiOkResponse({ standardSchema: listingView })
  removeListing(@Param('id') id: string, @Body({ schema: removal }) body: z.output<typeof removal>, @WriteOf() write: Write): Promise<Answer> {
    return this.listings.remove(id, body, write);
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @ApiOperation({ summary: 'Puts right what was recorded wrongly; what was known before stays known as of then' })
  @ApiOkResponse({ standardSchema: listingView })
  correctListing(@Param('id') id: string, @Body({ schema: correction }) body: z.output<typeof correction>, @WriteOf() write: Write): Promise<Answer> {
    return this.listings.correct(id, body, write);
  }
}
