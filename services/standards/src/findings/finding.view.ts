import type { LocalDate } from '@huipin/kernel';
import { z } from 'zod';
import { enterpriseRefView } from '../known-enterprises/known-enterprise.view.ts';
import { POLICY_REF, type Finding } from './finding.ts';

const closeReason = z.enum(['result-withdrawn', 'result-corrected', 'declaration-withdrawn', 'declaration-superseded', 'declaration-corrected']);

/** A finding with its state on the day asked for. */
export const findingView = z
  .object({
    id: z.string(),
    kind: z.enum(['declared-but-failed']),
    state: z.enum(['open', 'closed']),
    enterpriseId: z.string(),
    enterprise: enterpriseRefView,
    declarationId: z.string(),
    samplingResultId: z.string(),
    product: z.object({ name: z.string(), spec: z.string().nullable() }).meta({ description: 'as sampled' }),
    standard: z.object({ number: z.string(), name: z.string() }).meta({ description: 'as declared' }),
    failedItems: z.array(z.string()),
    sampledOn: z.string(),
    openedOn: z.string().meta({ description: 'the day on which the failure became final' }),
    closedOn: z.string().nullable().meta({ description: 'first day on which it no longer stood' }),
    closeReason: closeReason.nullable(),
    policyRef: z.string(),
    version: z.number().int(),
    recordedAt: z.string(),
  })
  .meta({ id: 'Finding' });

export type FindingView = z.output<typeof findingView>;

export function toView(finding: Finding, on: LocalDate): FindingView {
  const { enterprise, basis, closedOn } = finding;
  const { declaration, result } = basis;
  return {
    id: finding.id,
    kind: finding.kind,
    state: closedOn !== null && closedOn <= on ? 'closed' : 'open',
    enterpriseId: enterprise.id,
    enterprise,
    declarationId: finding.declarationId,
    samplingResultId: finding.samplingResultId,
    product: { name: result.product.name, spec: result.product.spec },
    standard: { number: declaration.standard.number, name: declaration.standard.name },
    failedItems: [...result.failedItems],
    sampledOn: result.sampledOn,
    openedOn: finding.openedOn,
    closedOn,
    closeReason: finding.closeReason,
    policyRef: POLICY_REF,
    version: finding.version,
    recordedAt: finding.recordedAt,
  };
}

const bilingual = { zh: z.string(), en: z.string() };

export const explanationView = z
  .object({
    findingId: z.string(),
    version: z.number().int(),
    kind: z.enum(['declared-but-failed']),
    policyRef: z.string(),
    inputs: z.object({
      declaration: z.object({
        id: z.string(),
        product: z.object({ name: z.string(), model: z.string().nullable() }),
        standard: z.object({ number: z.string(), name: z.string() }),
        declaredOn: z.string(),
      }),
      samplingResult: z.object({
        id: z.string(),
        product: z.object({ name: z.string(), spec: z.string().nullable(), lot: z.string().nullable() }),
        stage: z.string().nullable(),
        failedItems: z.array(z.string()),
        sampledOn: z.string(),
        finalOn: z.string(),
        authority: z.string(),
        laboratory: z.string(),
      }),
    }),
    steps: z.array(z.object({ rule: z.enum(['same-product', 'declaration-in-force', 'result-final', 'closed']), basis: z.string(), ...bilingual })),
    conclusion: z.object(bilingual),
  })
  .meta({ id: 'FindingExplanation' });
