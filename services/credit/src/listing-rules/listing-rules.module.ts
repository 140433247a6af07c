import { Module } from '@nestjs/common';
import { ListingRulesController } from './listing-rules.controller.ts';
import { ListingRulesService } from './listing-rules.service.ts';

@Module({ controllers: [ListingRulesController], providers: [ListingRulesService] })
export class ListingRulesModule {}
