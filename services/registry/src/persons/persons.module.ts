import { Module } from '@nestjs/common';
import { PersonsController } from './persons.controller.ts';
import { PersonsService } from './persons.service.ts';

@Module({ controllers: [PersonsController], providers: [PersonsService] })
export class PersonsModule {}
