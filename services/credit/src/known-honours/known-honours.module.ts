import { Module } from '@nestjs/common';
import { GradesModule } from '../grades/grades.module.ts';
import { KnownHonoursProjection } from './known-honours.projection.ts';
import { KnownHonoursService } from './known-honours.service.ts';

@Module({ imports: [GradesModule], controllers: [KnownHonoursProjection], providers: [KnownHonoursService], exports: [KnownHonoursService] })
export class KnownHonoursModule {}
