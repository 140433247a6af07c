import type { Caller } from '../e2e/client.ts';
import { listen, type CloudEvent, type Heard } from '../e2e/listen.ts';

export type Feed = 'public' | 'department';

/** What the stories read of an event's data; ProtoJSON, so that 64-bit integers are strings. */
export interface EventData {
  readonly policyRef?: string;
  readonly reason?: string;
  readonly from?: string;
  readonly to?: string;
  readonly statementsUntil?: string;
  readonly honour?: { readonly id: string };
  readonly finding?: { readonly policyRef: string };
  readonly result?: { readonly id: string };
  readonly listing?: { readonly endsOn?: string };
  readonly entitlement?: EntitlementData;
}

export interface EntitlementData {
  readonly id: string;
  readonly honourId: string;
  readonly state: string;
  readonly amountFen?: string;
  readonly payer?: { readonly division: { readonly code: string; readonly name: string } };
  readonly rule?: { readonly edition: string; readonly policyRef: string };
}

export interface FeedEvent extends CloudEvent {
  readonly time: string;
  readonly data: CloudEvent['data'] & EventData;
}

/** Which event is meant: the first on that feed that nobody has asked for before. */
export interface Wanted {
  readonly feed: Feed;
  /** Names of messages without their package. */
  readonly types: readonly string[];
  readonly subject: string;
  readonly where?: (data: EventData) => boolean;
}

export interface Arrival {
  readonly feed: Feed;
  readonly event: FeedEvent;
  /** Instant at which it reached this process. */
  readonly at: number;
}

const PATIENCE = 30_000;

/** Both live streams, kept as a portal and a department's system keep them. */
export class Feeds {
  private readonly caller: Caller;
  private readonly arrived: Arrival[] = [];
  private readonly waiting = new Set<() => void>();
  private readonly streams: Heard[] = [];

  private constructor(caller: Caller) {
    this.caller = caller;
  }

  static async open(caller: Caller): Promise<Feeds> {
    const feeds = new Feeds(caller);
    await feeds.follow('public');
    await feeds.follow('department', await caller.as('department-demo').token());
    return feeds;
  }

  /** The wanted event as it comes, or as it came before anybody asked. */
  next(wanted: Wanted): Promise<Arrival> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const at = this.arrived.findIndex(({ feed, event }) => feed === wanted.feed && isMeant(event, wanted));
        const [found] = at < 0 ? [] : this.arrived.splice(at, 1);
        if (found === undefined) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve(found);
      };
      const timer = setTimeout(() => {
        this.waiting.delete(look);
        reject(new NeverCame(wanted));
      }, PATIENCE);
      this.waiting.add(look);
      look();
    });
  }

  /** The latest such event among those of former days, pulled; undefined where the feed has none. */
  async earlier(wanted: Wanted): Promise<Arrival | undefined> {
    const reader = wanted.feed === 'department' ? this.caller.as('department-demo') : this.caller;
    const address = `/api/notifications/v1/feeds/${wanted.feed}/events?subject=${encodeURIComponent(wanted.subject)}&limit=500`;
    let [found, cursor]: [FeedEvent | undefined, string] = [undefined, '0'];
    for (;;) {
      const { items, nextCursor } = await this.caller.must(200, reader.get<{ items: FeedEvent[]; nextCursor: string }>(`${address}&after=${cursor}`));
      found = items.findLast((event) => isMeant(event, wanted)) ?? found;
      if (BigInt(nextCursor) === BigInt(cursor)) break;
      cursor = nextCursor;
    }
    return found && { feed: wanted.feed, event: found, at: Date.parse(found.time) };
  }

  close(): void {
    for (const stream of this.streams) stream.close();
  }

  private async follow(feed: Feed, token?: string): Promise<void> {
    const onEvent = (event: CloudEvent) => {
      this.arrived.push({ feed, event: event as FeedEvent, at: Date.now() });
      for (const look of [...this.waiting]) look();
    };
    this.streams.push(await listen(this.caller.origin, feed, { token, onEvent }));
  }
}

export class NeverCame extends Error {
  constructor({ feed, types, subject }: Wanted) {
    super(`${types.join(' | ')} about ${subject} did not come on the ${feed} feed within ${PATIENCE / 1_000} s`);
  }
}

function isMeant({ type, subject, data }: FeedEvent, { types, subject: about, where }: Wanted): boolean {
  return subject === about && types.includes(type.split('.').at(-1) ?? '') && (where === undefined || where(data));
}
