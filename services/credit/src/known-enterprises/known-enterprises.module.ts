import { Module } from '@nestjs/common';
import { KnownEnterprisesProjection } from './known-enterprises.projection.ts';

@Module({ controllers: [KnownEnterprisesProjection] })
export class KnownEnterprisesModule {}
