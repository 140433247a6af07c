import type { DataSource } from 'typeorm';
import { Alarm } from './alarm.ts';
import { everything, isWanted, type FeedEvent, type FeedFilter, type FeedName, type FeedPage } from './feed.ts';
import { feedHeads, readFeed } from './feed-event.table.ts';

/** Behind the wake-up: how late an event of another replica may be seen. */
const POLL_MS = 100;
const RETRY_MS = 1_000;
/** The newest events stay in memory: who keeps up never asks the database. */
const KEPT = 1_000;
const CHUNK = 500;
/** Readers who catch up share this many connections, so that they cannot starve the appender. */
const READERS = 3;

/**
 * The one reader of a feed's end in this process. Streams and webhooks read through it from any point: the newest
 * events from memory, older ones from the database. It polls only while somebody watches.
 */
export class FeedTail {
  private readonly dataSource: DataSource;
  private readonly feed: FeedName;
  private readonly onTrouble: (error: unknown) => void;
  private readonly listeners = new Set<() => void>();
  private readonly alarm = new Alarm();
  private readonly lanes: Promise<unknown>[] = Array.from({ length: READERS }, () => Promise.resolve());
  /** Contiguous, ends with `last`. */
  private kept: FeedEvent[] = [];
  private last = 0;
  private primed: Promise<void> | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;
  private turn = 0;
  /** Pages that several readers ask for at once: of memory until the feed moves, of the database until they come. */
  private readonly pages = new Map<string, FeedPage>();
  private readonly pending = new Map<string, Promise<FeedPage>>();

  constructor(dataSource: DataSource, feed: FeedName, onTrouble: (error: unknown) => void) {
    this.dataSource = dataSource;
    this.feed = feed;
    this.onTrouble = onTrouble;
  }

  /** Calls `listener` whenever the feed has moved; returns the way to stop it. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    this.start();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.alarm.ring();
    };
  }

  /** This process has committed events up to `sequence`. */
  wake(sequence: number): void {
    if (sequence > this.last) this.alarm.ring();
  }

  /** The newest sequence, as far as this process has seen. For watchers only. */
  async head(): Promise<number> {
    await this.primed;
    return this.last;
  }

  /**
   * Up to `limit` wanted events after `after`, and how far was looked; nothing new = the same position. For watchers
   * only. Pages are shared: they must not be changed.
   */
  async read(after: number, limit: number, filter: FeedFilter = everything): Promise<FeedPage> {
    await this.primed;
    if (after >= this.last) return { events: [], position: after };
    const key = `${after} ${limit} ${JSON.stringify(filter)}`;
    return this.pages.get(key) ?? (this.pending.get(key) ?? this.find(key, after, limit, filter));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.alarm.ring();
    await this.running;
  }

  private find(key: string, after: number, limit: number, filter: FeedFilter): FeedPage | Promise<FeedPage> {
    const first = this.kept[0]?.sequence;
    if (first !== undefined && first <= after + 1) {
      const looked = this.kept.slice(after + 1 - first, after + 1 - first + limit);
      const page = { events: looked.filter((event) => isWanted(event, filter)), position: looked.at(-1)!.sequence };
      this.pages.set(key, page);
      return page;
    }
    const lane = (this.turn = (this.turn + 1) % READERS);
    const page = (this.lanes[lane] ?? Promise.resolve()).then(() => readFeed(this.dataSource.manager, this.feed, after, limit, filter));
    this.lanes[lane] = page.catch(() => undefined);
    this.pending.set(key, page);
    return page.finally(() => this.pending.delete(key));
  }

  private start(): void {
    if (this.running || this.stopped) return;
    let isPrimed: () => void = () => undefined;
    this.primed = new Promise((resolve) => (isPrimed = resolve));
    this.running = this.run(isPrimed).finally(() => {
      isPrimed();
      this.running = undefined;
      if (this.listeners.size > 0) this.start();
    });
  }

  private async run(isPrimed: () => void): Promise<void> {
    let primed = false;
    while (!this.stopped && this.listeners.size > 0) {
      try {
        if (!primed) await this.prime();
        primed = true;
        isPrimed();
        if (await this.advance()) continue;
        await this.alarm.wait(POLL_MS);
      } catch (error) {
        this.onTrouble(error);
        await this.alarm.wait(RETRY_MS);
      }
    }
  }

  /** Starts with what is newest by now: however long nobody watched, nothing in between is read for nothing. */
  private async prime(): Promise<void> {
    const head = (await feedHeads(this.dataSource.manager)).get(this.feed) ?? 0;
    const { events } = await readFeed(this.dataSource.manager, this.feed, Math.max(0, head - KEPT), KEPT, everything);
    this.kept = [...events];
    this.last = events.at(-1)?.sequence ?? head;
    this.announce();
  }

  /** True = there may be more. */
  private async advance(): Promise<boolean> {
    const { events } = await readFeed(this.dataSource.manager, this.feed, this.last, CHUNK, everything);
    const last = events.at(-1);
    if (last === undefined) return false;
    this.kept = [...this.kept, ...events].slice(-KEPT);
    this.last = last.sequence;
    this.announce();
    return events.length === CHUNK;
  }

  private announce(): void {
    this.pages.clear();
    for (const listener of this.listeners) listener();
  }
}
