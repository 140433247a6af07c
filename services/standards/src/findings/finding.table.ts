import type { Instant, LocalDate } from '@huipin/kernel';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import { divisionOn } from '../known-enterprises/known-enterprise.ts';
import { toBasis, type CloseReason, type Finding, type FindingBasis } from './finding.ts';

export interface FindingRow {
  id: string;
  version: number;
  recorded_at: Instant;
  superseded_at: Instant | null;
  kind: Finding['kind'];
  enterprise_id: string;
  enterprise_name: string;
  division: string | null;
  declaration_id: string;
  sampling_result_id: string;
  opened_on: LocalDate;
  closed_on: LocalDate | null;
  close_reason: CloseReason | null;
  basis: FindingBasis;
}

export const findingTable = new EntitySchema<FindingRow>({
  name: 'finding',
  columns: {
    id: column.id,
    version: { ...column.integer, primary: true },
    recorded_at: column.instant,
    superseded_at: column.nullable(column.instant),
    kind: column.text,
    enterprise_id: column.text,
    enterprise_name: column.text,
    division: column.nullable(column.text),
    declaration_id: { type: 'uuid' },
    sampling_result_id: column.text,
    opened_on: column.date,
    closed_on: column.nullable(column.date),
    close_reason: column.nullable(column.text),
    basis: column.json,
  },
});

export function toFinding(row: FindingRow): Finding {
  return {
    id: row.id,
    version: row.version,
    recordedAt: row.recorded_at,
    kind: row.kind,
    enterprise: { id: row.enterprise_id, name: row.enterprise_name, division: divisionOn(row.division, row.opened_on) },
    declarationId: row.declaration_id,
    samplingResultId: row.sampling_result_id,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    closeReason: row.close_reason,
    // The database keeps members in an order of its own.
    basis: toBasis(row.basis.declaration, row.basis.result),
  };
}

export function toRow(finding: Finding): FindingRow {
  return {
    id: finding.id,
    version: finding.version,
    recorded_at: finding.recordedAt,
    superseded_at: null,
    kind: finding.kind,
    enterprise_id: finding.enterprise.id,
    enterprise_name: finding.enterprise.name,
    division: finding.enterprise.division?.code ?? null,
    declaration_id: finding.declarationId,
    sampling_result_id: finding.samplingResultId,
    opened_on: finding.openedOn,
    closed_on: finding.closedOn,
    close_reason: finding.closeReason,
    basis: finding.basis,
  };
}
