import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { Instant } from '@huipin/kernel';
import type { KnownEnterprise } from './known-enterprise.ts';

export interface KnownEnterpriseRow {
  id: string;
  name: string;
  comparable_name: string;
  division: string | null;
  division_name: string | null;
  printed_code: string | null;
  merged_into: string | null;
  merged_at: Instant | null;
}

export const knownEnterpriseTable = new EntitySchema<KnownEnterpriseRow>({
  name: 'known_enterprise',
  columns: {
    id: { ...column.text, primary: true },
    name: column.text,
    comparable_name: column.text,
    division: column.nullable(column.text),
    division_name: column.nullable(column.text),
    printed_code: column.nullable(column.text),
    merged_into: column.nullable(column.text),
    merged_at: column.nullable(column.instant),
  },
});

export function toKnownEnterprise(row: KnownEnterpriseRow): KnownEnterprise {
  return {
    id: row.id,
    name: row.name,
    division: row.division,
    divisionName: row.division_name,
    code: row.printed_code,
    mergedInto: row.merged_into,
    mergedAt: row.merged_at,
  };
}
