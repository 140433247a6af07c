import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import {
  ApiList,
  asOfFields,
  Caller,
  decodeCursor,
  divisionField,
  idField,
  noBody,
  pageFields,
  pastDate,
  resource,
  textField,
  toPage,
  WriteOf,
  type Answer,
  type Page,
  type Principal,
  type Write,
} from '@huipin/service-defaults';
import { z } from 'zod';
import { entitlementStates, entitlementView, paymentView, toPaymentView, toView, type EntitlementView, type PaymentView } from './entitlement.view.ts';
import { EntitlementsService } from './entitlements.service.ts';

const cancellation = z.strictObject({ reason: textField(500).optional() }).optional().meta({ example: { reason: '企业申请撤回' } });
const resolution = z
  .strictObject({ outcome: z.enum(['confirm', 'dismiss']), decidedOn: pastDate, documentNo: textField(100) })
  .meta({ example: { outcome: 'confirm', decidedOn: '2025-03-02', documentNo: '皖市监奖〔2025〕5号' } });
const listQuery = z.strictObject({
  ...pageFields,
  subjectId: idField.optional(),
  honourId: idField.optional(),
  payer: divisionField.optional(),
  state: z.enum(entitlementStates).optional(),
  knownOn: asOfFields.knownOn,
});
const oneQuery = z.strictObject({ knownOn: asOfFields.knownOn });
const paymentsQuery = z.strictObject({ ...pageFields, subjectId: idField.optional(), payer: divisionField.optional() });

/** What honours give a right to, and its way to the money. */
@Controller()
export class EntitlementsController {
  private readonly entitlements: EntitlementsService;

  constructor(entitlements: EntitlementsService) {
    this.entitlements = entitlements;
  }

  @Get('entitlements')
  @ApiList(entitlementView)
  async listEntitlements(@Query({ schema: listQuery }) query: z.output<typeof listQuery>, @Caller() caller: Principal): Promise<Page<EntitlementView>> {
    const [after] = decodeCursor(query.cursor, ['id']) ?? [];
    return toPage(await this.entitlements.list({ ...query, after }, caller), query.limit, ({ id }) => [id], toView);
  }

  @Get('entitlements/:id')
  @ApiOkResponse({ standardSchema: entitlementView })
  async getEntitlement(@Param('id') id: string, @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>, @Caller() caller: Principal): Promise<Answer> {
    const entitlement = await this.entitlements.get(id, caller, query.knownOn);
    return resource(toView(entitlement), entitlement.version);
  }

  @Post('entitlements/:id/preparations')
  @HttpCode(200)
  @ApiOperation({ summary: "Prepares the payment: reserves its amount in this year's budget" })
  @ApiOkResponse({ standardSchema: entitlementView })
  prepareEntitlement(@Param('id') id: string, @Body({ schema: noBody }) _: z.output<typeof noBody>, @WriteOf() write: Write): Promise<Answer> {
    return this.entitlements.prepare(id, write);
  }

  @Post('entitlements/:id/preparations/cancellations')
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes a preparation back and gives the reservation free; an approved one only by an approver' })
  @ApiOkResponse({ standardSchema: entitlementView })
  cancelPreparation(@Param('id') id: string, @Body({ schema: cancellation }) body: z.output<typeof cancellation>, @WriteOf() write: Write): Promise<Answer> {
    return this.entitlements.cancel(id, body?.reason, write);
  }

  @Post('entitlements/:id/approvals')
  @HttpCode(200)
  @ApiOperation({ summary: 'Approves a prepared payment; never by the one who prepared it' })
  @ApiOkResponse({ standardSchema: entitlementView })
  approveEntitlement(@Param('id') id: string, @Body({ schema: noBody }) _: z.output<typeof noBody>, @WriteOf() write: Write): Promise<Answer> {
    return this.entitlements.approve(id, write);
  }

  @Post('entitlements/:id/clawbacks')
  @HttpCode(200)
  @ApiOperation({ summary: 'Resolves a proposed clawback: the money was recovered, or may be kept' })
  @ApiOkResponse({ standardSchema: entitlementView })
  resolveClawback(@Param('id') id: string, @Body({ schema: resolution }) body: z.output<typeof resolution>, @WriteOf() write: Write): Promise<Answer> {
    return this.entitlements.resolveClawback(id, body, write);
  }

  @Get('payments')
  @ApiOperation({ summary: 'What has been paid, the newest first; open to all (clause 5.3)' })
  @ApiList(paymentView)
  async listPayments(@Query({ schema: paymentsQuery }) query: z.output<typeof paymentsQuery>): Promise<Page<PaymentView>> {
    const after = decodeCursor(query.cursor, ['date', 'id']);
    const paid = await this.entitlements.listPaid({ ...query, after });
    return toPage(paid, query.limit, ({ paidOn, id }) => [paidOn ?? '', id], toPaymentView);
  }
}
