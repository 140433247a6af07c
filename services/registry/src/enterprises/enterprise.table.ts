import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { Instant, LocalDate } from '@huipin/kernel';
import { comparableName, type Enterprise, type EnterpriseSize, type Identification, type IdentityCode } from './enterprise.ts';

export interface EnterpriseRow {
  id: string;
  version: number;
  recorded_at: Instant;
  superseded_at: Instant | null;
  name: string;
  comparable_name: string;
  identification: Identification;
  codes: IdentityCode[];
  division: string | null;
  industry_edition: '2011' | '2017' | null;
  industry_code: string | null;
  size: EnterpriseSize | null;
  established_on: LocalDate | null;
  merged_into: string | null;
  reason: string | null;
}

export interface EnterpriseCodeRow {
  scheme: string;
  value: string;
  enterprise_id: string;
}

export const enterpriseTable = new EntitySchema<EnterpriseRow>({
  name: 'enterprise',
  columns: {
    id: column.id,
    version: { ...column.integer, primary: true },
    recorded_at: column.instant,
    superseded_at: column.nullable(column.instant),
    name: column.text,
    comparable_name: column.text,
    identification: column.text,
    codes: column.json,
    division: column.nullable(column.text),
    industry_edition: column.nullable(column.text),
    industry_code: column.nullable(column.text),
    size: column.nullable(column.text),
    established_on: column.nullable(column.date),
    merged_into: column.nullable(column.text),
    reason: column.nullable(column.text),
  },
});

export const enterpriseCodeTable = new EntitySchema<EnterpriseCodeRow>({
  name: 'enterprise_code',
  columns: {
    scheme: { ...column.text, primary: true },
    value: { ...column.text, primary: true },
    enterprise_id: column.text,
  },
});

export function toEnterprise(row: EnterpriseRow): Enterprise {
  return {
    id: row.id,
    version: row.version,
    recordedAt: row.recorded_at,
    name: row.name,
    identification: row.identification,
    codes: row.codes,
    division: row.division,
    industry: row.industry_edition && row.industry_code ? { edition: row.industry_edition, code: row.industry_code } : null,
    size: row.size,
    establishedOn: row.established_on,
    mergedInto: row.merged_into,
    reason: row.reason,
  };
}

export function toRow(enterprise: Enterprise): EnterpriseRow {
  return {
    id: enterprise.id,
    version: enterprise.version,
    recorded_at: enterprise.recordedAt,
    superseded_at: null,
    name: enterprise.name,
    comparable_name: comparableName(enterprise.name),
    identification: enterprise.identification,
    codes: [...enterprise.codes],
    division: enterprise.division,
    industry_edition: enterprise.industry?.edition ?? null,
    industry_code: enterprise.industry?.code ?? null,
    size: enterprise.size,
    established_on: enterprise.establishedOn,
    merged_into: enterprise.mergedInto,
    reason: enterprise.reason,
  };
}
