import { Module } from '@nestjs/common';
import { EntitlementsController } from './entitlements.controller.ts';
import { EntitlementsService } from './entitlements.service.ts';

@Module({ controllers: [EntitlementsController], providers: [EntitlementsService], exports: [EntitlementsService] })
export class EntitlementsModule {}
