import { Module } from '@nestjs/common';
import { HoldersController } from './holders.controller.ts';
import { HoldersService } from './holders.service.ts';

@Module({ controllers: [HoldersController], providers: [HoldersService] })
export class HoldersModule {}
