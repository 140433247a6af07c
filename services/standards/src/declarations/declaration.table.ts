import type { StandardKind } from '@huipin/codes';
import { comparable, type Instant, type LocalDate } from '@huipin/kernel';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import { comparableModel, type Declaration, type Indicator } from './declaration.ts';

export interface DeclarationRow {
  id: string;
  version: number;
  recorded_at: Instant;
  superseded_at: Instant | null;
  enterprise_id: string;
  standing: Declaration['standing'];
  territory: string | null;
  product_name: string;
  product_model: string | null;
  comparable_product: string;
  comparable_model: string | null;
  standard_number: string;
  standard_typed: string;
  standard_name: string;
  standard_kind: StandardKind;
  comparable_standard: string;
  indicators: Indicator[];
  declared_on: LocalDate;
  edition: number;
  withdrawn_on: LocalDate | null;
  superseded_by: string | null;
  valid_to: LocalDate | null;
  reason: string | null;
}

export const declarationTable = new EntitySchema<DeclarationRow>({
  name: 'declaration',
  columns: {
    id: column.id,
    version: { ...column.integer, primary: true },
    recorded_at: column.instant,
    superseded_at: column.nullable(column.instant),
    enterprise_id: column.text,
    standing: column.text,
    territory: column.nullable(column.text),
    product_name: column.text,
    product_model: column.nullable(column.text),
    comparable_product: column.text,
    comparable_model: column.nullable(column.text),
    standard_number: column.text,
    standard_typed: column.text,
    standard_name: column.text,
    standard_kind: column.text,
    comparable_standard: column.text,
    indicators: column.json,
    declared_on: column.date,
    edition: column.integer,
    withdrawn_on: column.nullable(column.date),
    superseded_by: column.nullable({ type: 'uuid' }),
    valid_to: column.nullable(column.date),
    reason: column.nullable(column.text),
  },
});

export function toDeclaration(row: DeclarationRow): Declaration {
  return {
    id: row.id,
    version: row.version,
    recordedAt: row.recorded_at,
    enterpriseId: row.enterprise_id,
    standing: row.standing,
    territory: row.territory,
    product: { name: row.product_name, model: row.product_model },
    standard: { number: row.standard_number, typed: row.standard_typed, name: row.standard_name, kind: row.standard_kind },
    // The database keeps members in an order of its own.
    indicators: row.indicators.map(({ name, unit, value, method }) => ({ name, unit, value, method })),
    declaredOn: row.declared_on,
    edition: row.edition,
    withdrawnOn: row.withdrawn_on,
    supersededBy: row.superseded_by,
    validTo: row.valid_to,
    reason: row.reason,
  };
}

export function toRow(declaration: Declaration): DeclarationRow {
  const { product, standard } = declaration;
  return {
    id: declaration.id,
    version: declaration.version,
    recorded_at: declaration.recordedAt,
    superseded_at: null,
    enterprise_id: declaration.enterpriseId,
    standing: declaration.standing,
    territory: declaration.territory,
    product_name: product.name,
    product_model: product.model,
    comparable_product: comparable(product.name),
    comparable_model: comparableModel(product.model),
    standard_number: standard.number,
    standard_typed: standard.typed,
    standard_name: standard.name,
    standard_kind: standard.kind,
    comparable_standard: comparable(standard.number),
    indicators: [...declaration.indicators],
    declared_on: declaration.declaredOn,
    edition: declaration.edition,
    withdrawn_on: declaration.withdrawnOn,
    superseded_by: declaration.supersededBy,
    valid_to: declaration.validTo,
    reason: declaration.reason,
  };
}
