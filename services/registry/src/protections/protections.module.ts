import { Module } from '@nestjs/common';
import { ProtectionsController } from './protections.controller.ts';
import { ProtectionsService } from './protections.service.ts';

@Module({ controllers: [ProtectionsController], providers: [ProtectionsService] })
export class ProtectionsModule {}
