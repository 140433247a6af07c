/** One item of a feed: CloudEvents 1.0 as JSON, `data` in ProtoJSON, where a field with its default value is left out. */
export interface FeedEvent {
  readonly id: string;
  /** Full name of the message, `huipin.registry.v1.HonourGranted`. */
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  /** 20 digits. */
  readonly sequence: string;
  readonly data: EventData;
}

export interface Subject {
  readonly id: string;
  readonly kind?: string;
  readonly name?: string;
  readonly division?: { readonly code?: string; readonly name?: string };
}

/** What the public messages carry that a reader is told; each has a few of these. */
export interface EventData {
  readonly enterprise?: EnterpriseFile;
  readonly subject?: Subject;
  readonly honourType?: HonourType;
  readonly honour?: Honour;
  readonly result?: SamplingResult;
  readonly listing?: Listing;
  readonly entitlement?: Entitlement;
  readonly declaration?: Declaration;
  readonly finding?: Finding;
  readonly from?: string;
  readonly to?: string;
  readonly [field: string]: unknown;
}

interface EnterpriseFile {
  readonly subject?: Subject;
  readonly codes?: readonly { readonly value?: string }[];
  readonly industry?: { readonly name?: string };
}

interface HonourType {
  readonly kind?: string;
  readonly nameZh?: string;
  readonly nameEn?: string;
}

export interface Honour {
  readonly id?: string;
  readonly subject?: Subject;
  readonly honourType?: HonourType;
  readonly grantedFrom?: string;
  readonly grantedTo?: string;
  readonly grantedPrecision?: string;
  readonly validTo?: string;
  readonly documentNo?: string;
  readonly grantingBody?: string;
  readonly product?: string;
}

export interface SamplingResult {
  readonly id?: string;
  readonly enterprise?: Subject;
  readonly trademark?: string;
  readonly product?: { readonly name?: string; readonly spec?: string; readonly lot?: string };
  readonly outcome?: string;
  readonly failedItems?: readonly string[];
  readonly sampledOn?: string;
  readonly authority?: string;
  readonly laboratory?: string;
}

export interface Listing {
  readonly id?: string;
  readonly subject?: Subject;
  readonly list?: string;
  readonly cause?: string;
  readonly basis?: string;
  readonly decidedOn?: string;
  readonly endsOn?: string;
  readonly documentNo?: string;
  readonly organ?: string;
  readonly reason?: string;
  readonly remedies?: string;
}

interface Entitlement {
  readonly subject?: Subject;
  readonly amountFen?: string;
  readonly payer?: { readonly division?: { readonly name?: string } };
  readonly rule?: { readonly edition?: string; readonly policyRef?: string };
}

export interface Declaration {
  readonly enterprise?: Subject;
  readonly productName?: string;
  readonly productModel?: string;
  readonly standard?: { readonly number?: string; readonly name?: string };
  readonly indicators?: readonly { readonly name?: string; readonly value?: string; readonly unit?: string }[];
  readonly declaredOn?: string;
}

export interface Finding {
  readonly id?: string;
  readonly samplingResultId?: string;
  readonly enterprise?: Subject;
  readonly productName?: string;
  readonly failedItems?: readonly string[];
  readonly openedOn?: string;
  readonly policyRef?: string;
}

export type Family = 'enterprise' | 'honour' | 'credit' | 'reward' | 'standard' | 'other';

/** `HonourGranted` out of the full name. */
export function shortType(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}

/** Who an event is about, wherever its message keeps it. */
export function subjectOf({ subject, data }: Pick<FeedEvent, 'subject' | 'data'>): Subject {
  const { enterprise, honour, result, listing, entitlement, declaration, finding } = data;
  // An entry of the catalogue of honour types is about no one.
  if (data.honourType !== undefined) return { id: subject, kind: 'HONOUR_TYPE' };
  const named =
    data.subject ??
    enterprise?.subject ??
    honour?.subject ??
    listing?.subject ??
    entitlement?.subject ??
    result?.enterprise ??
    declaration?.enterprise ??
    finding?.enterprise;
  return named ?? { id: subject };
}

/** The page that shows a subject's record; a type of honours has none. */
export function recordPath({ id, kind }: Subject): string | undefined {
  if (kind === 'HONOUR_TYPE') return undefined;
  const isEnterprise = kind === undefined || kind === 'SUBJECT_KIND_ENTERPRISE';
  return isEnterprise ? `/enterprises/${encodeURIComponent(id)}` : `/subjects/${encodeURIComponent(id)}`;
}

/** The events among what a feed has answered with that may be shown; anything else is passed over. */
export function parseEvents(items: readonly unknown[]): FeedEvent[] {
  return items.filter(isEvent).filter(mayBeShown);
}

export function parseEvent(text: string): FeedEvent | undefined {
  try {
    const event: unknown = JSON.parse(text);
    return isEvent(event) && mayBeShown(event) ? event : undefined;
  } catch {
    return undefined;
  }
}

function isEvent(value: unknown): value is FeedEvent {
  const { id, type, sequence, data } = (value ?? {}) as Partial<FeedEvent>;
  return typeof id === 'string' && typeof type === 'string' && typeof sequence === 'string' && typeof data === 'object' && data !== null;
}

/** A protection record (驰名商标) is never to be taken for an honour, nor is its type (Trademark Law art. 14). */
function mayBeShown({ data }: FeedEvent): boolean {
  return data.honourType?.kind !== 'HONOUR_KIND_PROTECTION_RECORD';
}
