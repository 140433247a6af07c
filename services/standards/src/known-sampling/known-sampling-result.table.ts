import { comparable, type LocalDate } from '@huipin/kernel';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { KnownSamplingResult } from './known-sampling-result.ts';

export interface KnownSamplingResultRow {
  id: string;
  version: number;
  enterprise_id: string | null;
  product_name: string;
  comparable_product: string;
  spec: string | null;
  lot: string | null;
  stage: string | null;
  outcome: KnownSamplingResult['outcome'];
  failed_items: string[];
  sampled_on: LocalDate;
  final_on: LocalDate;
  withdrawn_on: LocalDate | null;
  authority: string;
  laboratory: string;
}

export const knownSamplingResultTable = new EntitySchema<KnownSamplingResultRow>({
  name: 'known_sampling_result',
  columns: {
    id: { ...column.text, primary: true },
    version: column.whole,
    enterprise_id: column.nullable(column.text),
    product_name: column.text,
    comparable_product: column.text,
    spec: column.nullable(column.text),
    lot: column.nullable(column.text),
    stage: column.nullable(column.text),
    outcome: column.text,
    failed_items: column.json,
    sampled_on: column.date,
    final_on: column.date,
    withdrawn_on: column.nullable(column.date),
    authority: column.text,
    laboratory: column.text,
  },
});

export function toKnownSamplingResult(row: KnownSamplingResultRow): KnownSamplingResult {
  return {
    id: row.id,
    version: row.version,
    enterpriseId: row.enterprise_id,
    product: { name: row.product_name, spec: row.spec, lot: row.lot },
    stage: row.stage,
    outcome: row.outcome,
    failedItems: row.failed_items,
    sampledOn: row.sampled_on,
    finalOn: row.final_on,
    withdrawnOn: row.withdrawn_on,
    authority: row.authority,
    laboratory: row.laboratory,
  };
}

export function toRow(result: KnownSamplingResult): KnownSamplingResultRow {
  return {
    id: result.id,
    version: result.version,
    enterprise_id: result.enterpriseId,
    product_name: result.product.name,
    comparable_product: comparable(result.product.name),
    spec: result.product.spec,
    lot: result.product.lot,
    stage: result.stage,
    outcome: result.outcome,
    failed_items: [...result.failedItems],
    sampled_on: result.sampledOn,
    final_on: result.finalOn,
    withdrawn_on: result.withdrawnOn,
    authority: result.authority,
    laboratory: result.laboratory,
  };
}
