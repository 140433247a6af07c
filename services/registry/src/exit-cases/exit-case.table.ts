import type { LocalDate } from '@huipin/kernel';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { ExitCase } from './exit-case.ts';

export interface ExitCaseRow {
  id: string;
  version: number;
  listing_id: string;
  subject_id: string;
  honour_ids: string[];
  policy_ref: string;
  opened_on: LocalDate;
  closed_on: LocalDate | null;
  close_reason: ExitCase['closeReason'];
}

export const exitCaseTable = new EntitySchema<ExitCaseRow>({
  name: 'exit_case',
  columns: {
    id: column.id,
    version: column.integer,
    listing_id: column.text,
    subject_id: column.text,
    honour_ids: column.json,
    policy_ref: column.text,
    opened_on: column.date,
    closed_on: column.nullable(column.date),
    close_reason: column.nullable(column.text),
  },
});

export function toExitCase(row: ExitCaseRow): ExitCase {
  const { id, version } = row;
  return {
    ...{ id, version, listingId: row.listing_id, subjectId: row.subject_id, honourIds: row.honour_ids },
    ...{ policyRef: row.policy_ref, openedOn: row.opened_on, closedOn: row.closed_on, closeReason: row.close_reason },
  };
}

export function toRow(exitCase: ExitCase): ExitCaseRow {
  const { id, version } = exitCase;
  return {
    ...{ id, version, listing_id: exitCase.listingId, subject_id: exitCase.subjectId, honour_ids: [...exitCase.honourIds] },
    ...{ policy_ref: exitCase.policyRef, opened_on: exitCase.openedOn, closed_on: exitCase.closedOn, close_reason: exitCase.closeReason },
  };
}
