import { Module } from '@nestjs/common';
import { SubjectsController } from './subjects.controller.ts';
import { SubjectsService } from './subjects.service.ts';

@Module({ controllers: [SubjectsController], providers: [SubjectsService] })
export class SubjectsModule {}
