import { BaseRpcContext } from '@nestjs/microservices';
import type { Transaction } from '../transaction.ts';

/** What a handler gets beside the event: the transaction of its batch. */
export class EventContext extends BaseRpcContext<[Transaction]> {
  get tx(): Transaction {
    return this.getArgByIndex(0) as Transaction;
  }
}
