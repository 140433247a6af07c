interface Event {
  readonly sequence: number;
  readonly subject: string;
}

/**
 * The part of a feed that one subscription has read and not settled. Events of one subject come out one at a time
 * and in order, those of different subjects side by side.
 */
export class DeliveryWindow<E extends Event> {
  /** Everything up to here has been read. */
  position: number;
  /** Read and not settled, in sequence. */
  private readonly open = new Map<number, E>();
  private readonly queues = new Map<string, E[]>();
  private readonly busy = new Set<string>();
  /** Subjects with something to send and nothing under way, first come first. */
  private readonly ready = new Set<string>();

  constructor(position: number) {
    this.position = position;
  }

  get size(): number {
    return this.open.size;
  }

  get hasReady(): boolean {
    return this.ready.size > 0;
  }

  /** Everything up to here is settled: what a restart may begin after. */
  get cursor(): number {
    const [first] = this.open.keys();
    return first === undefined ? this.position : first - 1;
  }

  add(event: E): void {
    const { sequence, subject } = event;
    this.open.set(sequence, event);
    const queue = this.queues.get(subject);
    if (queue) queue.push(event);
    else this.queues.set(subject, [event]);
    if (!this.busy.has(subject)) this.ready.add(subject);
  }

  /** The next event that may be sent; its subject is busy until it is settled. */
  next(): E | undefined {
    const [subject] = this.ready;
    if (subject === undefined) return undefined;
    this.ready.delete(subject);
    this.busy.add(subject);
    return this.queues.get(subject)?.[0];
  }

  /** The attempt is over and its outcome is recorded elsewhere. */
  settle({ sequence, subject }: E): void {
    this.open.delete(sequence);
    this.busy.delete(subject);
    const queue = this.queues.get(subject) ?? [];
    queue.shift();
    if (queue.length === 0) this.queues.delete(subject);
    else this.ready.add(subject);
  }

  /** Takes out all that is not under way of a subject: it has to wait behind a failure. */
  withdraw(subject: string): E[] {
    const queue = this.queues.get(subject) ?? [];
    this.queues.delete(subject);
    this.ready.delete(subject);
    for (const { sequence } of queue) this.open.delete(sequence);
    return queue;
  }
}
