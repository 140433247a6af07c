import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { asOfFields, Caller, type Principal } from '@huipin/service-defaults';
import { z } from 'zod';
import { explanationView, toView, type ExplanationView } from './explanation.view.ts';
import { ExplanationsService } from './explanations.service.ts';

const oneQuery = z.strictObject({ knownOn: asOfFields.knownOn });

/** By which sentence? */
@Controller('entitlements')
export class ExplanationsController {
  private readonly explanations: ExplanationsService;

  constructor(explanations: ExplanationsService) {
    this.explanations = explanations;
  }

  @Get(':id/explanation')
  @ApiOperation({ summary: 'Inputs, rule edition, clause and each step behind an entitlement, in Chinese and English' })
  @ApiOkResponse({ standardSchema: explanationView })
  async explainEntitlement(@Param('id') id: string, @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>, @Caller() caller: Principal): Promise<ExplanationView> {
    const { entitlement, decision, history } = await this.explanations.get(id, caller, query.knownOn);
    return toView(entitlement, decision, history);
  }
}
