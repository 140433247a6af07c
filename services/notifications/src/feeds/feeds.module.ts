import { Module } from '@nestjs/common';
import { FeedsController } from './feeds.controller.ts';
import { FeedsProjection } from './feeds.projection.ts';
import { FeedsService } from './feeds.service.ts';

@Module({ controllers: [FeedsController, FeedsProjection], providers: [FeedsService], exports: [FeedsService] })
export class FeedsModule {}
