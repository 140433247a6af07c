import { Module } from '@nestjs/common';
import { FindingsController } from './findings.controller.ts';
import { FindingsService } from './findings.service.ts';
import { ReviewFindingsReaction } from './review-findings.reaction.ts';

@Module({ controllers: [FindingsController, ReviewFindingsReaction], providers: [FindingsService], exports: [FindingsService] })
export class FindingsModule {}
