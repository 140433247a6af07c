import { shortType, type FeedEvent } from './event.ts';

export type Withdrawal = 'listing' | 'sampling' | 'honour' | 'finding';

const published = { EnterpriseListed: 'listing', ListingCorrected: 'listing', SamplingResultFinalised: 'sampling', SamplingResultCorrected: 'sampling', HonourGranted: 'honour', HonourRenewed: 'honour', FindingOpened: 'finding', FindingCorrected: 'finding' } as const;
const withdrawn = { ListingEnded: 'listing', SamplingResultWithdrawn: 'sampling', HonourRevoked: 'honour', FindingClosed: 'finding' } as const;

/**
 * Which of these events a later one has withdrawn, by their ids. What has been withdrawn must be withdrawn downstream
 * too, and this portal is downstream: it goes on saying that there was something, and no longer what. A finding goes with
 * the sampling result that it rests on.
 */
export function withdrawals(events: readonly FeedEvent[]): ReadonlyMap<string, Withdrawal> {
  const ended = new Map<string, string>();
  for (const event of events) {
    const kind = kindIn(withdrawn, event);
    if (kind !== undefined) ended.set(`${kind} ${recordOf(event)}`, event.sequence);
  }
  const found = events.flatMap((event): [string, Withdrawal][] => {
    const kind = kindIn(published, event);
    const end = kind && (ended.get(`${kind} ${recordOf(event)}`) ?? ended.get(`sampling ${event.data.finding?.samplingResultId}`));
    return kind !== undefined && end !== undefined && event.sequence < end ? [[event.id, kind]] : [];
  });
  return new Map(found);
}

/** An event that withdraws a record carries that record once more, whole: its original is not for showing either. */
export function isWithdrawing(event: FeedEvent): boolean {
  return kindIn(withdrawn, event) !== undefined;
}

function kindIn(kinds: Readonly<Record<string, Withdrawal>>, { type }: FeedEvent): Withdrawal | undefined {
  const name = shortType(type);
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}

function recordOf({ data: { listing, result, honour, finding } }: FeedEvent): string {
  return listing?.id ?? result?.id ?? honour?.id ?? finding?.id ?? '';
}
