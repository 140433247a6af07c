import type { Instant, LocalDate } from '@huipin/kernel';
import type { Transaction } from '@huipin/messaging';
import { column } from '@huipin/service-defaults';
import { EntitySchema, IsNull } from 'typeorm';
import type { ListKind, Severity } from '../listing-rules/listing-rule.ts';
import { lockRecords } from '../records/records.service.ts';
import type { Listing, Removal } from './listing.ts';

export interface ListingRow {
  id: string;
  version: number;
  recorded_at: Instant;
  superseded_at: Instant | null;
  case_id: string;
  enterprise_id: string;
  subject_name: string;
  subject_code: string | null;
  list: ListKind;
  cause: string;
  basis: string;
  severity: Severity | null;
  decided_on: LocalDate;
  ends_on: LocalDate | null;
  document_no: string;
  organ: string;
  reason: string;
  remedies: string;
  rule_edition: string;
  removal: Removal | null;
  removed_on: LocalDate | null;
  correction: string | null;
  ended_at: Instant | null;
}

const { nullable, text, date, json, instant } = column;

export const listingTable = new EntitySchema<ListingRow>({
  name: 'listing',
  columns: {
    id: column.id,
    version: { ...column.integer, primary: true },
    recorded_at: instant,
    superseded_at: nullable(instant),
    case_id: text,
    enterprise_id: text,
    subject_name: text,
    subject_code: nullable(text),
    list: text,
    cause: text,
    basis: text,
    severity: nullable(text),
    decided_on: date,
    ends_on: nullable(date),
    document_no: text,
    organ: text,
    reason: text,
    remedies: text,
    rule_edition: text,
    removal: nullable(json),
    removed_on: nullable(date),
    correction: nullable(text),
    ended_at: nullable(instant),
  },
});

export function toListing(row: ListingRow): Listing {
  return {
    id: row.id,
    version: row.version,
    recordedAt: row.recorded_at,
    caseId: row.case_id,
    enterpriseId: row.enterprise_id,
    subjectName: row.subject_name,
    subjectCode: row.subject_code,
    list: row.list,
    cause: row.cause,
    basis: row.basis,
    severity: row.severity,
    decidedOn: row.decided_on,
    endsOn: row.ends_on,
    documentNo: row.document_no,
    organ: row.organ,
    reason: row.reason,
    remedies: row.remedies,
    ruleEdition: row.rule_edition,
    removal: row.removal,
    correction: row.correction,
    endedAt: row.ended_at,
  };
}

function toRow(listing: Listing): ListingRow {
  return {
    id: listing.id,
    version: listing.version,
    recorded_at: listing.recordedAt,
    superseded_at: null,
    case_id: listing.caseId,
    enterprise_id: listing.enterpriseId,
    subject_name: listing.subjectName,
    subject_code: listing.subjectCode,
    list: listing.list,
    cause: listing.cause,
    basis: listing.basis,
    severity: listing.severity,
    decided_on: listing.decidedOn,
    ends_on: listing.endsOn,
    document_no: listing.documentNo,
    organ: listing.organ,
    reason: listing.reason,
    remedies: listing.remedies,
    rule_edition: listing.ruleEdition,
    removal: listing.removal,
    removed_on: listing.removal?.removedOn ?? null,
    correction: listing.correction,
    ended_at: listing.endedAt,
  };
}

/** The current version, locked: two changes of one listing decide one after the other. */
export async function lockListing(tx: Transaction, id: string, options?: { skipLocked: boolean }): Promise<Listing | undefined> {
  if ((await lockRecords(tx, 'listing', [id], options)).length === 0) return undefined;
  const row = await tx.findOneBy(listingTable, { id, superseded_at: IsNull() });
  return row ? toListing(row) : undefined;
}

/** What stands of an enterprise's listings; steady only while its grade is held. */
export async function findListingsOf(tx: Transaction, enterpriseId: string): Promise<Listing[]> {
  return (await tx.findBy(listingTable, { enterprise_id: enterpriseId, superseded_at: IsNull() })).map(toListing);
}

/** The version before is superseded at the very instant the new one is recorded. */
export async function saveListing(tx: Transaction, listing: Listing): Promise<void> {
  if (listing.version > 1) await tx.update(listingTable, { id: listing.id, version: listing.version - 1 }, { superseded_at: listing.recordedAt });
  await tx.insert(listingTable, toRow(listing));
}

/** Bookkeeping on the version that stands; nothing new is known by it. */
export async function markEnded(tx: Transaction, { id, version }: Listing, at: Instant): Promise<void> {
  await tx.update(listingTable, { id, version }, { ended_at: at });
}
