import { findDivision } from '@huipin/codes';
import type { LocalDate } from '@huipin/kernel';
import { divisionField, idField, pastDate, sourceRefField, textField } from '@huipin/service-defaults';
import { z } from 'zod';
import type { KnownEnterprise } from '../known-enterprises/known-enterprise.ts';
import { finalFrom, samplingOutcomes, samplingStages, samplingStates, stateOn, type SamplingResult } from './sampling-result.ts';

const enterprise = z
  .strictObject({ code: z.string().min(1).max(40).optional(), id: idField.optional(), name: textField(200).optional() })
  .refine(({ code, id, name }) => (code ?? id ?? name) !== undefined, { params: { code: 'REQUIRED' } })
  .meta({ description: 'one of code, id and name; the id decides before the code, the code before the name' });

/** What a laboratory reports; the form, and the lines of an import. */
export const samplingReportFields = {
  enterprise,
  trademark: textField(200).optional(),
  product: z.strictObject({ name: textField(200), spec: textField(200).optional(), lot: textField(200).optional() }),
  stage: z.enum(samplingStages),
  result: z.enum(samplingOutcomes),
  failedItems: z.array(textField(200)).max(200).optional(),
  sampledOn: pastDate,
  notifiedOn: pastDate,
  authority: textField(200),
  division: divisionField,
  laboratory: textField(200),
};
export const samplingReport = z.strictObject({ ...samplingReportFields, sourceRef: sourceRefField }).meta({
  example: {
    enterprise: { name: '徽品样例茶业有限公司' },
    product: { name: '黄山毛峰', spec: '250 g', lot: '20250401' },
    stage: 'circulation',
    result: 'fail',
    failedItems: ['水分'],
    sampledOn: '2025-05-11',
    notifiedOn: '2025-06-01',
    authority: '合肥市市场监督管理局',
    division: '340104',
    laboratory: '安徽省产品质量监督检验研究院',
    sourceRef: 'CJ-2025-0117',
  },
});
const outcome = z.enum(samplingOutcomes);

export const samplingResultView = z
  .object({
    id: z.string(),
    state: z.enum(samplingStates),
    matching: z.enum(['matched', 'pending']),
    enterprise: z.object({ id: z.string().nullable(), name: z.string().nullable(), code: z.string().nullable() }),
    trademark: z.string().nullable(),
    product: z.object({ name: z.string(), spec: z.string().nullable(), lot: z.string().nullable() }),
    stage: z.enum(samplingStages),
    result: outcome,
    failedItems: z.array(z.string()),
    sampledOn: z.string(),
    notifiedOn: z.string(),
    lastDayToObject: z.string(),
    finalOn: z.string().nullable(),
    authority: z.string(),
    division: z.object({ code: z.string(), name: z.string().nullable() }),
    laboratory: z.string(),
    objection: z.object({ objectedOn: z.string(), reason: z.string() }).nullable(),
    retest: z.object({ retestedOn: z.string(), laboratory: z.string(), firstResult: outcome, firstFailedItems: z.array(z.string()) }).nullable(),
    withdrawnOn: z.string().nullable(),
    reason: z.string().nullable(),
    version: z.number().int(),
    recordedAt: z.string(),
  })
  .meta({ id: 'SamplingResult' });

export type SamplingResultView = z.output<typeof samplingResultView>;

/** `on`: the day whose state is shown. */
export function toView(result: SamplingResult, enterprise: KnownEnterprise | undefined, on: LocalDate): SamplingResultView {
  const { given, division, sampledOn } = result;
  return {
    id: result.id,
    state: stateOn(result, on),
    matching: result.enterpriseId === null ? 'pending' : 'matched',
    enterprise: { id: result.enterpriseId, name: enterprise?.name ?? given.name, code: enterprise?.code ?? given.code },
    trademark: result.trademark,
    product: result.product,
    stage: result.stage,
    result: result.result,
    failedItems: [...result.failedItems],
    sampledOn,
    notifiedOn: result.notifiedOn,
    lastDayToObject: result.lastDayToObject,
    finalOn: finalFrom(result),
    authority: result.authority,
    division: { code: division, name: findDivision(division, sampledOn)?.name ?? null },
    laboratory: result.laboratory,
    objection: result.objection,
    retest: result.retest && { ...result.retest, firstFailedItems: [...result.retest.firstFailedItems] },
    withdrawnOn: result.withdrawnOn,
    reason: result.reason,
    version: result.version,
    recordedAt: result.recordedAt,
  };
}
