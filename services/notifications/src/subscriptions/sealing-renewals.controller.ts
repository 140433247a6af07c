import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { noBody } from '@huipin/service-defaults';
import { z } from 'zod';
import { SubscriptionsService } from './subscriptions.service.ts';

const renewalView = z.object({ sealedAnew: z.number().int() }).meta({ id: 'SealingRenewal' });

/** After a new key, and once after the release that began to seal. Role `security.manage`. */
@Controller('sealing-renewals')
export class SealingRenewalsController {
  private readonly subscriptions: SubscriptionsService;

  constructor(subscriptions: SubscriptionsService) {
    this.subscriptions = subscriptions;
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Seals by the present key what stands in the clear or a former one has sealed; afterwards that one may be taken away' })
  @ApiOkResponse({ standardSchema: renewalView })
  async renewSeals(@Body({ schema: noBody }) _: z.output<typeof noBody>): Promise<z.output<typeof renewalView>> {
    return { sealedAnew: await this.subscriptions.renewSeals() };
  }
}
