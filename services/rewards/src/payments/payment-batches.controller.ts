import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Caller, divisionField, idField, pastDate, resource, textField, WriteOf, type Answer, type Principal, type Write } from '@huipin/service-defaults';
import { z } from 'zod';
import { paymentBatchView, toView } from './payment-batch.view.ts';
import { PaymentBatchesService } from './payment-batches.service.ts';

const sending = z.strictObject({ payerDivision: divisionField }).meta({ example: { payerDivision: '340100' } });
const confirmation = z
  .strictObject({
    paidOn: pastDate,
    reference: textField(100),
    failures: z.array(z.strictObject({ entitlementId: idField, reason: textField(500) })).max(10_000).default([]),
  })
  .meta({ example: { paidOn: '2025-06-30', reference: '国库支付 2025-0630-17', failures: [{ entitlementId: '0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01', reason: '账户已注销' }] } });

/** The way to the bank and back. */
@Controller('payment-batches')
export class PaymentBatchesController {
  private readonly batches: PaymentBatchesService;

  constructor(batches: PaymentBatchesService) {
    this.batches = batches;
  }

  @Post()
  @ApiOperation({ summary: 'Sends everything that the payer has approved to payment' })
  @ApiCreatedResponse({ standardSchema: paymentBatchView })
  sendBatch(@Body({ schema: sending }) body: z.output<typeof sending>, @WriteOf() write: Write): Promise<Answer> {
    return this.batches.send(body.payerDivision, write);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: paymentBatchView })
  async getBatch(@Param('id') id: string, @Caller() caller: Principal): Promise<Answer> {
    const batch = await this.batches.get(id, caller);
    return resource(toView(batch), batch.version);
  }

  @Post(':id/confirmations')
  @HttpCode(200)
  @ApiOperation({ summary: 'Records that the money has arrived, but for the failures named, which go back to approved' })
  @ApiOkResponse({ standardSchema: paymentBatchView })
  confirmBatch(@Param('id') id: string, @Body({ schema: confirmation }) body: z.output<typeof confirmation>, @WriteOf() write: Write): Promise<Answer> {
    return this.batches.confirm(id, body, write);
  }
}
