import { Module } from '@nestjs/common';
import { GradesModule } from '../grades/grades.module.ts';
import { ListingCasesController } from './listing-cases.controller.ts';
import { ListingCasesService } from './listing-cases.service.ts';
import { ListingsController } from './listings.controller.ts';
import { ListingsLookupService } from './listings-lookup.service.ts';
import { ListingsService } from './listings.service.ts';

@Module({
  imports: [GradesModule],
  controllers: [ListingCasesController, ListingsController],
  providers: [ListingCasesService, ListingsService, ListingsLookupService],
  exports: [ListingsService],
})
export class ListingsModule {}
