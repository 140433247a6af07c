import { Controller, Get } from '@nestjs/common';
import { ApiList, type Page } from '@huipin/service-defaults';
import type { ListingRule } from './listing-rule.ts';
import { listingRuleFields } from './listing-rule.view.ts';
import { ListingRulesService } from './listing-rules.service.ts';

/** The law of listings by date. */
@Controller('listing-rules')
export class ListingRulesController {
  private readonly rules: ListingRulesService;

  constructor(rules: ListingRulesService) {
    this.rules = rules;
  }

  @Get()
  @ApiList(listingRuleFields)
  async listListingRules(): Promise<Page<ListingRule>> {
    return { items: await this.rules.list(), nextCursor: null };
  }
}
