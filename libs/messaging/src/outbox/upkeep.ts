import { Repeated } from '@huipin/kernel';
import type { DataSource } from 'typeorm';
import type { EventProducer } from '../broker/broker.ts';
import { reasonOf } from '../consumer/failures.ts';
import { rows } from '../transaction.ts';
import type { Relay } from './relay.ts';
import { sendReplayPage } from './replay-sender.ts';

export interface UpkeepSettings {
  readonly dataSource: DataSource;
  readonly relay: Relay;
  readonly producer: EventProducer;
  /** Partitions older than this may go, once they are published; never less than the feeds keep. */
  readonly retentionDays: number;
  readonly onTrouble: (what: string, reason: string) => void;
}

const TICK_MS = 1_000;
const PARTITIONS_EVERY_MS = 3_600_000;
/** Eight weeks ahead: an upkeep that fails has that long to be noticed. */
const AHEAD_DAYS = 56;

/** What the relay's leader does beside relaying: replays that were asked for, partitions ahead and behind. */
export class Upkeep {
  private readonly settings: UpkeepSettings;
  private readonly repeated = new Repeated(() => this.tick(), TICK_MS);
  private partitionsAt = 0;

  constructor(settings: UpkeepSettings) {
    this.settings = settings;
  }

  start(): void {
    this.repeated.start();
  }

  stop(): Promise<void> {
    return this.repeated.stop();
  }

  private async tick(): Promise<void> {
    const { dataSource, relay, producer, onTrouble } = this.settings;
    if (!relay.isLeading()) return;
    try {
      if (Date.now() - this.partitionsAt > PARTITIONS_EVERY_MS) await this.keepPartitions();
      while (!this.repeated.isStopped && (await sendReplayPage(dataSource, producer)));
    } catch (error) {
      onTrouble('upkeep', reasonOf(error));
    }
  }

  async keepPartitions(): Promise<{ made: number; retired: number }> {
    const { dataSource, retentionDays } = this.settings;
    this.partitionsAt = Date.now();
    const [made] = await rows<{ n: number }>(dataSource.manager, 'select outbox_prepare_partitions(current_date + $1::int) as n', [AHEAD_DAYS]);
    const [retired] = await rows<{ n: number }>(dataSource.manager, 'select outbox_retire_partitions($1) as n', [retentionDays]);
    return { made: made!.n, retired: retired!.n };
  }
}
