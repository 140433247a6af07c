/** The two logs that leave this house; a topic's audience in the contract alone says which of them carry it. */
export const feedNames = ['public', 'department'] as const;
export type FeedName = (typeof feedNames)[number];

export interface FeedEvent {
  /** Contiguous per feed, from 1. */
  readonly sequence: number;
  readonly eventId: string;
  /** Full name of the protobuf message. */
  readonly type: string;
  readonly subject: string;
  /** Divisions whose territory held the subject on the day of the event. */
  readonly territories: readonly string[];
  /** CloudEvents 1.0 JSON, one line, the same bytes on every channel. */
  readonly body: string;
}

/** What a receiver wants of a feed; an empty list sets no bound. */
export interface FeedFilter {
  readonly types: readonly string[];
  readonly subjects: readonly string[];
  /** The subject must have lain in one of these, on the day of the event. */
  readonly divisions: readonly string[];
}

export const everything: FeedFilter = { types: [], subjects: [], divisions: [] };

export interface FeedPage {
  readonly events: readonly FeedEvent[];
  /** Everything up to this sequence has been looked at, wanted or not. */
  readonly position: number;
}

export function feedsFor(audience: 'public' | 'department' | 'internal'): readonly FeedName[] {
  switch (audience) {
    case 'public':
      return feedNames;
    case 'department':
      return ['department'];
    case 'internal':
      return [];
  }
}

export function isWanted(event: FeedEvent, { types, subjects, divisions }: FeedFilter): boolean {
  return (
    (types.length === 0 || types.includes(event.type)) &&
    (subjects.length === 0 || subjects.includes(event.subject)) &&
    (divisions.length === 0 || divisions.some((division) => event.territories.includes(division)))
  );
}

/** 20 digits, so that it sorts as text (CloudEvents extension `sequence`). */
export function sequenceText(sequence: number): string {
  return String(sequence).padStart(20, '0');
}

/** A cursor with or without leading zeros, or undefined where it cannot be one. */
export function parseSequence(text: string): number | undefined {
  if (!/^\d{1,20}$/.test(text)) return undefined;
  const sequence = Number(text);
  return Number.isSafeInteger(sequence) ? sequence : undefined;
}
