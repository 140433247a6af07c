import type { Instant } from '@huipin/kernel';
import type { Transaction } from '@huipin/messaging';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { ListKind, Severity } from '../listing-rules/listing-rule.ts';
import type { CaseDecision, Consent, ListingCase, Notice, Statement } from './listing-case.ts';

export interface ListingCaseRow {
  id: string;
  version: number;
  opened_at: Instant;
  enterprise_id: string;
  list: ListKind;
  cause: string;
  basis: string;
  severity: Severity | null;
  notice: Notice | null;
  statements: Statement[];
  consent: Consent | null;
  decision: CaseDecision | null;
}

const { nullable, text, json } = column;

export const listingCaseTable = new EntitySchema<ListingCaseRow>({
  name: 'listing_case',
  columns: {
    id: column.id,
    version: column.integer,
    opened_at: column.instant,
    enterprise_id: text,
    list: text,
    cause: text,
    basis: text,
    severity: nullable(text),
    notice: nullable(json),
    statements: json,
    consent: nullable(json),
    decision: nullable(json),
  },
});

export function toListingCase(row: ListingCaseRow): ListingCase {
  return {
    id: row.id,
    version: row.version,
    openedAt: row.opened_at,
    enterpriseId: row.enterprise_id,
    list: row.list,
    cause: row.cause,
    basis: row.basis,
    severity: row.severity,
    notice: row.notice,
    statements: row.statements,
    consent: row.consent,
    decision: row.decision,
  };
}

function toRow(each: ListingCase): ListingCaseRow {
  return {
    id: each.id,
    version: each.version,
    opened_at: each.openedAt,
    enterprise_id: each.enterpriseId,
    list: each.list,
    cause: each.cause,
    basis: each.basis,
    severity: each.severity,
    notice: each.notice,
    statements: [...each.statements],
    consent: each.consent,
    decision: each.decision,
  };
}

/** The case, locked: two acts on one case are decided one after the other. */
export async function lockListingCase(tx: Transaction, id: string): Promise<ListingCase | undefined> {
  const row = await tx.findOne(listingCaseTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return row ? toListingCase(row) : undefined;
}

export async function saveListingCase(tx: Transaction, each: ListingCase): Promise<void> {
  if (each.version === 1) await tx.insert(listingCaseTable, toRow(each));
  else await tx.update(listingCaseTable, { id: each.id }, toRow(each));
}
