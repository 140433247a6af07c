import type { ConsumerRun, IncomingRecord, TopicPartition } from './broker.ts';

/** What a client has fetched of one partition, and how it is told what became of it. */
export interface Fetched extends TopicPartition {
  readonly fetchedOffset: bigint;
  readonly records: readonly IncomingRecord[];
  /** False once the partition may be another member's: nothing more of it is handed over. */
  isOurs(): boolean;
  /** Everything below `next` is taken. */
  taken(next: bigint): Promise<void>;
  /** Ask for `offset` next, after the delay where there is one; the rest of these records is dropped. */
  goTo(offset: bigint, delayMs?: number): void;
}

/** Records per database transaction: enough to amortise the commit, few enough to heartbeat in between. */
const TOGETHER = 500;

interface Rest {
  readonly of: Fetched;
  at: number;
  next: bigint;
}

/**
 * Hands over what has come of several partitions in groups of at most 500 records: a transaction for many partitions with
 * little in each costs what one costs for a partition with much.
 */
export async function handOver(run: ConsumerRun, fetched: readonly Fetched[]): Promise<void> {
  let open: Rest[] = fetched.map((of) => ({ of, at: 0, next: of.fetchedOffset }));
  while ((open = open.filter(({ of, at }) => at < of.records.length && of.isOurs())).length > 0) {
    const group = nextGroup(open);
    const batches = group.map(({ rest, count }) => ({ ...rest.of, fetchedOffset: rest.next, records: rest.of.records.slice(rest.at, rest.at + count) }));
    const outcomes = await run.onBatches(batches, aheadOf(open, group));
    for (const [index, { rest, count }] of group.entries()) {
      const outcome = outcomes[index]!;
      const last = rest.of.records[rest.at + count - 1]!.offset;
      rest.at += count;
      if (!rest.of.isOurs()) continue;
      if (outcome.kind === 'pause') rest.of.goTo(rest.next, outcome.delayMs);
      else if (outcome.kind === 'seek') rest.of.goTo(outcome.offset);
      else {
        rest.next = outcome.nextOffset;
        await rest.of.taken(rest.next);
        if (rest.next <= last) rest.of.goTo(rest.next);
      }
      // Told to go elsewhere: the rest of these records is not what comes next.
      if (outcome.kind !== 'done' || rest.next <= last) rest.at = rest.of.records.length;
    }
  }
}

interface Share {
  readonly rest: Rest;
  readonly count: number;
}

/** What comes next if all of `group` is taken. */
function aheadOf(open: readonly Rest[], group: readonly Share[]): IncomingRecord[] {
  const taken = new Map(group.map(({ rest, count }) => [rest, count]));
  const behind = open.map((rest) => ({ ...rest, at: rest.at + (taken.get(rest) ?? 0) }));
  return nextGroup(behind).flatMap(({ rest, count }) => rest.of.records.slice(rest.at, rest.at + count));
}

function nextGroup(open: readonly Rest[]): Share[] {
  const group: Share[] = [];
  let room = TOGETHER;
  for (const rest of open) {
    const count = Math.min(room, rest.of.records.length - rest.at);
    if (count > 0) group.push({ rest, count });
    room -= count;
  }
  return group;
}
