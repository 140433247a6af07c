import { Repeated } from '@huipin/kernel';
import { decode } from '../event.ts';
import { isInfrastructure, reasonOf } from './failures.ts';
import { lockDueHead, postpone, unpark, type ParkedHead } from './parked.ts';
import type { ProcessorSettings } from './batch-processor.ts';
import { inTransaction, rows, type Transaction } from '../transaction.ts';

const IDLE_MS = 1_000;

/** Retries the heads of parked keys, oldest due first; a success lets the next of its key come at once. */
export class ParkedWorker {
  private readonly settings: ProcessorSettings;
  private readonly repeated = new Repeated(() => this.drain(), IDLE_MS);

  constructor(settings: ProcessorSettings) {
    this.settings = settings;
  }

  start(): void {
    this.repeated.start();
  }

  stop(): Promise<void> {
    return this.repeated.stop();
  }

  /** Retries everything that is due. Returns how many events were applied. */
  async drain(): Promise<number> {
    let applied = 0;
    try {
      for (let outcome = await this.retryOne(); outcome !== 'none' && !this.repeated.isStopped; outcome = await this.retryOne()) {
        if (outcome === 'applied') applied += 1;
      }
    } catch (error) {
      this.settings.onTrouble('infrastructure', reasonOf(error));
    }
    return applied;
  }

  private retryOne(): Promise<'none' | 'applied' | 'failed'> {
    const { dataSource, consumer } = this.settings;
    return inTransaction(dataSource, async (tx) => {
      const head = await lockDueHead(tx, consumer);
      if (head === undefined) return 'none';
      return (await this.attempt(tx, head)) ? 'applied' : 'failed';
    });
  }

  private async attempt(tx: Transaction, head: ParkedHead): Promise<boolean> {
    const { consumer, apply } = this.settings;
    await rows(tx, 'savepoint attempt');
    try {
      await apply([decode(head)], tx);
      await unpark(tx, consumer, head);
      return true;
    } catch (error) {
      if (isInfrastructure(error)) throw error;
      await rows(tx, 'rollback to savepoint attempt');
      await postpone(tx, consumer, head, reasonOf(error));
      return false;
    }
  }
}
