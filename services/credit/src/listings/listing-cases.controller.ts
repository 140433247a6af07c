import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ApiList, Caller, idField, longText, pageFields, pastDate, sourceRefField, textField, WriteOf, type Answer, type Page, type Principal, type Write } from '@huipin/service-defaults';
import { z } from 'zod';
import { listKinds, severities } from '../listing-rules/listing-rule.ts';
import { lastDay } from '../records/last-day.view.ts';
import { caseStates } from './listing-case.ts';
import { listingCaseView, type ListingCaseView } from './listing-case.view.ts';
import { ListingCasesService } from './listing-cases.service.ts';
import { ListingsLookupService } from './listings-lookup.service.ts';

const documentNo = textField(100);
const opening = z
  .strictObject({
    enterpriseId: idField,
    list: z.enum(listKinds),
    cause: textField(500),
    basis: textField(500),
    severity: z.enum(severities).optional(),
    sourceRef: sourceRefField,
  })
  .meta({ example: { enterpriseId: '0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01', list: 'black', cause: '连续三次监督抽查不合格', basis: '3.2.2', severity: 'serious', sourceRef: 'AJ-2025-17' } });
const notice = z.strictObject({ notifiedOn: pastDate, documentNo, text: longText }).meta({ example: { notifiedOn: '2025-03-16', documentNo: '皖市监告〔2025〕6号', text: '拟列入质量信用黑名单，你单位可于5个工作日内陈述申辩。' } });
const statement = z.strictObject({ receivedOn: pastDate, text: longText }).meta({ example: { receivedOn: '2025-03-18', text: '已召回不合格批次，请求从轻处理。' } });
const consent = z.strictObject({ consentedOn: pastDate, documentNo }).meta({ example: { consentedOn: '2025-03-27', documentNo: '皖市监同〔2025〕3号' } });
const decisionExample = {
  outcome: 'list',
  decidedOn: '2025-04-01',
  documentNo: '皖市监信〔2025〕8号',
  organ: '安徽省市场监督管理局',
  reason: '连续三次监督抽查不合格，且未整改',
  basis: '3.2.2',
  remedies: '自收到决定之日起60日内可申请行政复议，6个月内可提起行政诉讼',
};
const decision = z
  .strictObject({
    outcome: z.enum(['list', 'dismiss']),
    decidedOn: pastDate,
    documentNo,
    organ: textField(200),
    reason: textField(2_000),
    basis: textField(500),
    remedies: textField(2_000),
    endsOn: lastDay.optional().meta({ description: 'last day of a red listing; without it there is no end' }),
  })
  .meta({ example: decisionExample });
const listQuery = z.strictObject({ ...pageFields, enterpriseId: idField.optional(), list: z.enum(listKinds).optional(), state: z.enum(caseStates).optional() });

/** The procedure before a listing: notice, statements, consent, decision. Acts may be older than their record. */
@Controller('listing-cases')
export class ListingCasesController {
  private readonly cases: ListingCasesService;
  private readonly lookup: ListingsLookupService;

  constructor(cases: ListingCasesService, lookup: ListingsLookupService) {
    this.cases = cases;
    this.lookup = lookup;
  }

  @Post()
  @ApiCreatedResponse({ standardSchema: listingCaseView })
  openListingCase(@Body({ schema: opening }) body: z.output<typeof opening>, @WriteOf() write: Write): Promise<Answer> {
    return this.cases.open(body, write);
  }

  @Get()
  @ApiList(listingCaseView)
  listListingCases(@Query({ schema: listQuery }) query: z.output<typeof listQuery>, @Caller() caller: Principal | undefined): Promise<Page<ListingCaseView>> {
    return this.lookup.listCases(query, caller);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: listingCaseView })
  getListingCase(@Param('id') id: string, @Caller() caller: Principal | undefined): Promise<Answer> {
    return this.lookup.getCase(id, caller);
  }

  @Post(':id/notice')
  @HttpCode(200)
  @ApiOperation({ summary: 'Tells the party cause, basis and rights; answers until when it may make a statement' })
  @ApiOkResponse({ standardSchema: listingCaseView })
  serveNotice(@Param('id') id: string, @Body({ schema: notice }) body: z.output<typeof notice>, @WriteOf() write: Write): Promise<Answer> {
    return this.cases.notify(id, body, write);
  }

  @Post(':id/statements')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: listingCaseView })
  receiveStatement(@Param('id') id: string, @Body({ schema: statement }) body: z.output<typeof statement>, @WriteOf() write: Write): Promise<Answer> {
    return this.cases.state(id, body, write);
  }

  @Post(':id/consents')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: listingCaseView })
  giveConsent(@Param('id') id: string, @Body({ schema: consent }) body: z.output<typeof consent>, @WriteOf() write: Write): Promise<Answer> {
    return this.cases.consent(id, body, write);
  }

  @Post(':id/decision')
  @HttpCode(200)
  @ApiOperation({ summary: 'Lists or dismisses; a black listing lasts three years from the decision' })
  @ApiOkResponse({ standardSchema: listingCaseView })
  decideListingCase(@Param('id') id: string, @Body({ schema: decision }) body: z.output<typeof decision>, @WriteOf() write: Write): Promise<Answer> {
    return this.cases.decide(id, body, write);
  }
}
