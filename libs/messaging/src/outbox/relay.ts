import { setTimeout as pause } from 'node:timers/promises';
import { inSpan } from '@huipin/kernel';
import type pg from 'pg';
import type { EventProducer } from '../broker/broker.ts';
import { reasonOf } from '../consumer/failures.ts';
import { messagingSpan } from '../spans.ts';
import { lead, stand } from './leadership.ts';
import { RelayCursor, type Difference, type RelayCursorSettings } from './relay-cursor.ts';

export interface RelaySettings extends RelayCursorSettings {
  readonly producer: EventProducer;
  /** How long it sleeps where nobody wakes it: what another process has written waits so long at most. */
  readonly pollMs?: number;
  readonly onTrouble: (what: 'infrastructure' | 'relay', reason: string) => void;
}

const POLL_MS = 100;
const STANDBY_MS = 1_000;
const RETRY_MS = 500;

/**
 * Publishes what is committed and not yet published. Every replica runs one; the one that holds the advisory
 * lock leads. Crash anywhere: the cursor moves only after the broker's acknowledgement, so records may be sent
 * again and are never missed.
 */
export class Relay {
  readonly counts = { published: 0, batches: 0, lastBatch: 0, elections: 0 };
  private readonly settings: RelaySettings;
  private candidate: pg.Client | undefined;
  private cursor: RelayCursor | undefined;
  private stopped = false;
  private awake = false;
  private wakeUp: () => void = () => undefined;
  private loop: Promise<void> = Promise.resolve();

  constructor(settings: RelaySettings) {
    this.settings = settings;
  }

  start(): void {
    this.loop = this.run();
  }

  /** There may be something to publish: called after each commit of this process. Who does not lead sleeps on. */
  wake(): void {
    if (!this.isLeading()) return;
    this.awake = true;
    this.wakeUp();
  }

  isLeading(): boolean {
    return this.cursor !== undefined;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wakeUp();
    await this.loop;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        this.cursor ??= await this.lead();
        const idle = this.cursor === undefined ? STANDBY_MS : (await this.publish(this.cursor)) ? 0 : (this.settings.pollMs ?? POLL_MS);
        if (idle > 0) await this.sleep(idle);
      } catch (error) {
        this.settings.onTrouble('relay', reasonOf(error));
        await this.stepDown();
        // Not to be woken: what is committed meanwhile cannot be published either.
        await pause(RETRY_MS);
      }
    }
    await this.stepDown();
  }

  private async lead(): Promise<RelayCursor | undefined> {
    this.candidate ??= await stand(this.settings.databaseUrl);
    const leadership = await lead(this.candidate);
    if (leadership === undefined) return undefined;
    this.candidate = undefined;
    this.counts.elections += 1;
    return new RelayCursor(leadership, this.settings);
  }

  /**
   * One difference, part by part: send, and only then move the cursor; the next part is read meanwhile. A broker that
   * is slow holds up the reading, so that no more than two parts are ever in memory. True = there may be more.
   */
  private async publish(cursor: RelayCursor): Promise<boolean> {
    this.awake = false;
    let part = await cursor.next();
    if (part === undefined) return false;
    while (part !== undefined && !this.stopped) {
      const [, ahead]: [void, Difference | undefined] = await Promise.all([this.send(part), cursor.next(part)]);
      await cursor.save(part);
      part = ahead;
    }
    return true;
  }

  private async send({ records }: Difference): Promise<void> {
    if (records.length === 0) return;
    const plan = messagingSpan('send', records.map(({ topic, headers }) => ({ topic, traceparent: headers['traceparent'] })));
    await inSpan(plan, async () => {
      await this.settings.producer.sendBatch(records);
    });
    this.counts.published += records.length;
    this.counts.batches += 1;
    this.counts.lastBatch = records.length;
  }

  private async stepDown(): Promise<void> {
    const [candidate, cursor] = [this.candidate, this.cursor];
    this.candidate = undefined;
    this.cursor = undefined;
    this.awake = false;
    await candidate?.end().catch(() => undefined);
    await cursor?.close();
  }

  private async sleep(millis: number): Promise<void> {
    if (this.awake || this.stopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, millis);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
