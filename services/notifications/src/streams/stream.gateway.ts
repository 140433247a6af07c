import type { ServerResponse } from 'node:http';
import { Alarm } from '../feeds/alarm.ts';
import { sequenceText, type FeedFilter, type FeedPage } from '../feeds/feed.ts';
import type { FeedTail } from '../feeds/feed-tail.service.ts';

const HEARTBEAT_MS = 15_000;
/** A receiver that takes nothing for so long is cut off; it may come again with its Last-Event-ID. */
const SLOW_MS = 30_000;
const LAST_WORDS_MS = 1_000;
const PAGE = 100;
const heartbeat = Buffer.from(': heartbeat\n\n');

export interface StreamSettings {
  readonly heartbeatMs: number;
  readonly slowMs: number;
}

export type StreamEnd = 'left' | 'too-slow' | 'shutdown' | 'failed';

/**
 * One receiver's stream, written at the receiver's pace: catching up and being live are one loop over the same log,
 * so there is no seam between them, and a slow receiver costs one page of memory.
 */
export class EventStream {
  private readonly response: ServerResponse;
  private readonly tail: FeedTail;
  private readonly filter: FeedFilter;
  private readonly settings: StreamSettings;
  private readonly alarm = new Alarm();
  private ended: StreamEnd | undefined;
  private wroteAt = 0;
  private unblock: () => void = () => undefined;

  constructor(response: ServerResponse, tail: FeedTail, filter: FeedFilter, settings: StreamSettings = { heartbeatMs: HEARTBEAT_MS, slowMs: SLOW_MS }) {
    this.response = response;
    this.tail = tail;
    this.filter = filter;
    this.settings = settings;
    response.once('close', () => this.end('left'));
  }

  /** Writes until somebody ends it; `after` undefined = only what comes from now on. */
  async run(after: number | undefined): Promise<StreamEnd> {
    const unwatch = this.tail.watch(() => this.alarm.ring());
    try {
      let position = after ?? (await this.tail.head());
      await this.write(Buffer.from(`retry: 2000\n: after ${sequenceText(position)}\n\n`));
      while (this.ended === undefined) {
        const page = await this.tail.read(position, PAGE, this.filter);
        if (page.events.length > 0) await this.write(framesOf(page));
        else if (page.position === position) await this.idle();
        position = page.position;
      }
    } catch {
      this.end('failed');
    } finally {
      unwatch();
      this.close();
    }
    return this.ended ?? 'failed';
  }

  end(why: StreamEnd): void {
    this.ended ??= why;
    this.alarm.ring();
    this.unblock();
  }

  private async idle(): Promise<void> {
    const quiet = Date.now() - this.wroteAt;
    if (quiet >= this.settings.heartbeatMs) await this.write(heartbeat);
    else await this.alarm.wait(this.settings.heartbeatMs - quiet);
  }

  private async write(bytes: Buffer): Promise<void> {
    if (this.ended !== undefined) return;
    this.wroteAt = Date.now();
    if (this.response.write(bytes)) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => this.end('too-slow'), this.settings.slowMs);
      this.unblock = () => {
        clearTimeout(timer);
        this.response.off('drain', this.unblock);
        resolve();
      };
      this.response.once('drain', this.unblock);
    });
  }

  /** Says why, where the receiver still reads; whoever does not is gone after a moment. */
  private close(): void {
    if (this.response.destroyed) return;
    this.response.end(`: end ${this.ended}, continue with Last-Event-ID\n\n`);
    const timer = setTimeout(() => this.response.destroy(), LAST_WORDS_MS);
    timer.unref();
    this.response.once('close', () => clearTimeout(timer));
  }
}

const encoded = new WeakMap<FeedPage, Buffer>();

/** Made once per page, written to every stream that reads it. No event name: `onmessage` of an EventSource gets them all. */
function framesOf(page: FeedPage): Buffer {
  let frames = encoded.get(page);
  if (frames === undefined) {
    frames = Buffer.from(page.events.map(({ sequence, body }) => `id: ${sequenceText(sequence)}\ndata: ${body}\n\n`).join(''));
    encoded.set(page, frames);
  }
  return frames;
}
