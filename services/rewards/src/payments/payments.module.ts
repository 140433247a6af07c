import { Module } from '@nestjs/common';
import { PaymentBatchesController } from './payment-batches.controller.ts';
import { PaymentBatchesService } from './payment-batches.service.ts';

@Module({ controllers: [PaymentBatchesController], providers: [PaymentBatchesService] })
export class PaymentsModule {}
