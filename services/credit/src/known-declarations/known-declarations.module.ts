import { Module } from '@nestjs/common';
import { GradesModule } from '../grades/grades.module.ts';
import { KnownDeclarationsProjection } from './known-declarations.projection.ts';
import { KnownDeclarationsService } from './known-declarations.service.ts';

@Module({ imports: [GradesModule], controllers: [KnownDeclarationsProjection], providers: [KnownDeclarationsService], exports: [KnownDeclarationsService] })
export class KnownDeclarationsModule {}
