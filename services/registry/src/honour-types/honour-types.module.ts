import { Module } from '@nestjs/common';
import { HonourTypesController } from './honour-types.controller.ts';
import { HonourTypesService } from './honour-types.service.ts';

@Module({ controllers: [HonourTypesController], providers: [HonourTypesService], exports: [HonourTypesService] })
export class HonourTypesModule {}
