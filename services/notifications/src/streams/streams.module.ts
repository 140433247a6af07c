import { Module } from '@nestjs/common';
import { FeedsModule } from '../feeds/feeds.module.ts';
import { StreamsController } from './streams.controller.ts';
import { StreamsService } from './streams.service.ts';

@Module({ imports: [FeedsModule], controllers: [StreamsController], providers: [StreamsService] })
export class StreamsModule {}
