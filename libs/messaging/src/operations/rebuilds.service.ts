import type { OnApplicationBootstrap } from '@nestjs/common';
import { knownProjections } from '../nest/on-event.ts';
import type { MessagingRuntime } from '../nest/messaging-runtime.ts';
import { reasonOf } from '../consumer/failures.ts';
import { inTransaction } from '../transaction.ts';
import { logAction } from './action-log.ts';
import { messagingErrors } from './errors.ts';
import { endLeftRebuild, rebuild, takeRebuildLock, type Standing } from './rebuild.ts';

export interface RebuildProgress {
  readonly projection: string;
  readonly startedAt: string;
  /** Under which name it reads, and is sent replays. */
  readonly consumer: string;
  /** Messages that the new tables are behind the old ones; null until it is known. */
  readonly behind: number | null;
  /** Topics of which the broker no longer has the first records: each is to be replayed to `consumer`. */
  readonly waitingFor: readonly string[];
  readonly state: 'reading' | 'finished' | 'failed';
  readonly reason: string | null;
}

/** Rebuilds that this process runs or has run last. */
export class RebuildsService implements OnApplicationBootstrap {
  private readonly runtime: MessagingRuntime;
  private progress: RebuildProgress | undefined;

  constructor(runtime: MessagingRuntime) {
    this.runtime = runtime;
  }

  /** Before the first event is read: a rebuild that died with its process may hold the consumer. */
  onApplicationBootstrap(): Promise<void> {
    return endLeftRebuild(this.runtime);
  }

  last(): RebuildProgress | undefined {
    return this.progress;
  }

  /** Answers once it has begun; `last` tells how far it is. */
  async start(projection: string, reason: string, who: string): Promise<RebuildProgress> {
    const { dataSource, databaseUrl, log } = this.runtime.settings;
    const tables = knownProjections().get(projection);
    const topics = this.runtime.topics(projection);
    if (tables === undefined || topics.length === 0) {
      throw messagingErrors.PROJECTION_UNKNOWN({ projection, projections: [...knownProjections().keys()].join(', ') || '–' });
    }
    const lock = await takeRebuildLock(databaseUrl);
    if (lock === undefined) throw messagingErrors.REBUILD_RUNNING();
    await inTransaction(dataSource, (tx) => logAction(tx, who, 'rebuild', { projection, tables }, reason));
    const consumer = `${this.runtime.consumerName}~${projection}~${Date.now().toString(36)}`;
    const begun: RebuildProgress = { projection, startedAt: new Date().toISOString(), consumer, behind: null, waitingFor: [], state: 'reading', reason: null };
    this.progress = begun;
    const onProgress = (standing: Standing) => (this.progress = { ...begun, ...standing });
    void rebuild({ runtime: this.runtime, projection, tables, topics, name: consumer, onProgress }, lock)
      .then(() => (this.progress = { ...begun, behind: 0, state: 'finished' }))
      .catch((error: unknown) => {
        this.progress = { ...begun, behind: this.progress?.behind ?? null, state: 'failed', reason: reasonOf(error) };
        log('error', 'rebuild failed', { projection, reason: reasonOf(error) });
      })
      .finally(() => void lock.end().catch(() => undefined));
    return begun;
  }
}
