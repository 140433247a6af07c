import { comparable, type Instant, type LocalDate } from '@huipin/kernel';
import { rows, type Transaction } from '@huipin/messaging';
import { column } from '@huipin/service-defaults';
import { EntitySchema, In, IsNull } from 'typeorm';
import { lockRecords } from '../records/records.service.ts';
import { finalFrom, type Objection, type Retest, type SamplingOutcome, type SamplingResult, type SamplingStage } from './sampling-result.ts';

export interface SamplingResultRow {
  id: string;
  version: number;
  recorded_at: Instant;
  superseded_at: Instant | null;
  given_id: string | null;
  given_code: string | null;
  given_name: string | null;
  given_comparable_name: string | null;
  enterprise_id: string | null;
  trademark: string | null;
  product_name: string;
  product_comparable_name: string;
  product_spec: string | null;
  product_lot: string | null;
  stage: SamplingStage;
  result: SamplingOutcome;
  failed_items: string[];
  sampled_on: LocalDate;
  notified_on: LocalDate;
  last_day_to_object: LocalDate;
  authority: string;
  division: string;
  laboratory: string;
  objection: Objection | null;
  objected_on: LocalDate | null;
  retest: Retest | null;
  retested_on: LocalDate | null;
  final_from: LocalDate | null;
  withdrawn_on: LocalDate | null;
  reason: string | null;
  finalised_at: Instant | null;
}

const { nullable, text, date, json, instant } = column;

export const samplingResultTable = new EntitySchema<SamplingResultRow>({
  name: 'sampling_result',
  columns: {
    id: column.id,
    version: { ...column.integer, primary: true },
    recorded_at: instant,
    superseded_at: nullable(instant),
    given_id: nullable(text),
    given_code: nullable(text),
    given_name: nullable(text),
    given_comparable_name: nullable(text),
    enterprise_id: nullable(text),
    trademark: nullable(text),
    product_name: text,
    product_comparable_name: text,
    product_spec: nullable(text),
    product_lot: nullable(text),
    stage: text,
    result: text,
    failed_items: json,
    sampled_on: date,
    notified_on: date,
    last_day_to_object: date,
    authority: text,
    division: text,
    laboratory: text,
    objection: nullable(json),
    objected_on: nullable(date),
    retest: nullable(json),
    retested_on: nullable(date),
    final_from: nullable(date),
    withdrawn_on: nullable(date),
    reason: nullable(text),
    finalised_at: nullable(instant),
  },
});

export function toSamplingResult(row: SamplingResultRow): SamplingResult {
  return {
    id: row.id,
    version: row.version,
    recordedAt: row.recorded_at,
    given: { id: row.given_id, code: row.given_code, name: row.given_name },
    enterpriseId: row.enterprise_id,
    trademark: row.trademark,
    product: { name: row.product_name, spec: row.product_spec, lot: row.product_lot },
    stage: row.stage,
    result: row.result,
    failedItems: row.failed_items,
    sampledOn: row.sampled_on,
    notifiedOn: row.notified_on,
    lastDayToObject: row.last_day_to_object,
    authority: row.authority,
    division: row.division,
    laboratory: row.laboratory,
    objection: row.objection,
    retest: row.retest,
    withdrawnOn: row.withdrawn_on,
    reason: row.reason,
    finalisedAt: row.finalised_at,
  };
}

function toRow(result: SamplingResult): SamplingResultRow {
  const { given, product, objection, retest } = result;
  return {
    id: result.id,
    version: result.version,
    recorded_at: result.recordedAt,
    superseded_at: null,
    given_id: given.id,
    given_code: given.code,
    given_name: given.name,
    given_comparable_name: given.name === null ? null : comparable(given.name),
    enterprise_id: result.enterpriseId,
    trademark: result.trademark,
    product_name: product.name,
    product_comparable_name: comparable(product.name),
    product_spec: product.spec,
    product_lot: product.lot,
    stage: result.stage,
    result: result.result,
    failed_items: [...result.failedItems],
    sampled_on: result.sampledOn,
    notified_on: result.notifiedOn,
    last_day_to_object: result.lastDayToObject,
    authority: result.authority,
    division: result.division,
    laboratory: result.laboratory,
    objection,
    objected_on: objection?.objectedOn ?? null,
    retest,
    retested_on: retest?.retestedOn ?? null,
    final_from: finalFrom(result),
    withdrawn_on: result.withdrawnOn,
    reason: result.reason,
    finalised_at: result.finalisedAt,
  };
}

/** The current versions, locked: two changes of one result decide one after the other. */
export async function lockSamplingResults(tx: Transaction, ids: readonly string[], options?: { skipLocked: boolean }): Promise<SamplingResult[]> {
  const locked = await lockRecords(tx, 'sampling_result', ids, options);
  const found = await tx.find(samplingResultTable, { where: { id: In(locked), superseded_at: IsNull() }, order: { id: 'ASC' } });
  return found.map(toSamplingResult);
}

/** The versions before are superseded at the very instant the new ones are recorded. */
export async function saveSamplingResults(tx: Transaction, results: readonly SamplingResult[]): Promise<void> {
  const next = results.filter(({ version }) => version > 1);
  if (next.length > 0) {
    await rows(
      tx,
      `update sampling_result r set superseded_at = n.recorded_at from unnest($1::uuid[], $2::int[], $3::timestamptz[]) as n(id, version, recorded_at)
        where r.id = n.id and r.version = n.version - 1`,
      [next.map(({ id }) => id), next.map(({ version }) => version), next.map(({ recordedAt }) => recordedAt)],
    );
  }
  await tx.insert(samplingResultTable, results.map(toRow));
}

/** Bookkeeping on the version that stands; nothing new is known by it. */
export async function markFinalised(tx: Transaction, { id, version }: SamplingResult, at: Instant): Promise<void> {
  await tx.update(samplingResultTable, { id, version }, { finalised_at: at });
}
