import {
  SamplingOutcome,
  SamplingResultCorrectedSchema,
  SamplingResultFinalisedSchema,
  SamplingResultWithdrawnSchema,
  SamplingStage,
  type SamplingResult,
  type SamplingResultCorrected,
  type SamplingResultFinalised,
  type SamplingResultWithdrawn,
} from '@huipin/contracts';
import { addDays, localDate, type LocalDate } from '@huipin/kernel';
import { OnEvent, Projection, type EventContext, type Received, type Transaction } from '@huipin/messaging';
import { lockFamily } from '../known-enterprises/known-enterprise.table.ts';
import type { KnownSamplingResult } from './known-sampling-result.ts';
import { knownSamplingResultTable, toRow } from './known-sampling-result.table.ts';

const outcomes: Readonly<Record<SamplingOutcome, KnownSamplingResult['outcome']>> = {
  [SamplingOutcome.UNSPECIFIED]: 'other',
  [SamplingOutcome.PASS]: 'pass',
  [SamplingOutcome.FAIL]: 'fail',
  [SamplingOutcome.REFUSED]: 'refused',
  [SamplingOutcome.UNLICENSED]: 'unlicensed',
};
const stages: Readonly<Record<SamplingStage, string | null>> = {
  [SamplingStage.UNSPECIFIED]: null,
  [SamplingStage.PRODUCTION]: 'production',
  [SamplingStage.CIRCULATION]: 'circulation',
};

/** Keeps the final sampling results that the credit service publishes, each as it stands now. */
@Projection('known_sampling_result')
export class KnownSamplingProjection {
  @OnEvent(SamplingResultFinalisedSchema)
  async finalised({ data, aggregateVersion }: Received<SamplingResultFinalised>, { tx }: EventContext): Promise<void> {
    await keep(tx, data.result, aggregateVersion, { finalOn: localDate(data.finalOn) });
  }

  @OnEvent(SamplingResultCorrectedSchema)
  async corrected({ data, aggregateVersion }: Received<SamplingResultCorrected>, { tx }: EventContext): Promise<void> {
    await keep(tx, data.result, aggregateVersion, {});
  }

  @OnEvent(SamplingResultWithdrawnSchema)
  async withdrawn({ data, aggregateVersion }: Received<SamplingResultWithdrawn>, { tx }: EventContext): Promise<void> {
    await keep(tx, data.result, aggregateVersion, { withdrawnOn: localDate(data.withdrawnOn) });
  }
}

/**
 * Facts of one result come in order, but for those on both sides of a merger of its enterprises, which have two keys:
 * hence the version. The enterprises are locked first, as by everybody who decides on their results.
 */
async function keep(
  tx: Transaction,
  result: SamplingResult | undefined,
  version: number,
  days: { finalOn?: LocalDate; withdrawnOn?: LocalDate },
): Promise<void> {
  if (result === undefined) return;
  const before = await tx.findOneBy(knownSamplingResultTable, { id: result.id });
  for (const id of new Set([before?.enterprise_id, result.enterprise?.id])) if (id) await lockFamily(tx, id);
  if (before !== null && before.version > version) return;
  const finalOn = days.finalOn ?? before?.final_on ?? addDays(localDate(result.lastDayToObject), 1);
  const row = toRow(toResult(result, version, finalOn, days.withdrawnOn ?? null));
  await tx.upsert(knownSamplingResultTable, row, ['id']);
}

function toResult(result: SamplingResult, version: number, finalOn: LocalDate, withdrawnOn: LocalDate | null): KnownSamplingResult {
  const { product } = result;
  return {
    id: result.id,
    version,
    enterpriseId: result.enterprise?.id ?? null,
    product: { name: product?.name ?? '', spec: product?.spec || null, lot: product?.lot || null },
    stage: stages[result.stage] ?? null,
    outcome: outcomes[result.outcome] ?? 'other',
    failedItems: result.failedItems,
    sampledOn: localDate(result.sampledOn),
    finalOn,
    withdrawnOn,
    authority: result.authority,
    laboratory: result.laboratory,
  };
}
