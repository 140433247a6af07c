import { findDivision } from '@huipin/codes';
import {
  SamplingOutcome as Outcome,
  SamplingReportCorrectedSchema,
  SamplingReportWithdrawnSchema,
  SamplingResultCorrectedSchema,
  SamplingResultFinalisedSchema,
  SamplingResultMatchedSchema,
  SamplingResultObjectedSchema,
  SamplingResultReportedSchema,
  SamplingResultRetestedSchema,
  SamplingResultWithdrawnSchema,
  SamplingStage as Stage,
  type SamplingResultSchema,
} from '@huipin/contracts';
import type { MessageInitShape } from '@bufbuild/protobuf';
import type { LocalDate } from '@huipin/kernel';
import { fact, type Fact } from '@huipin/messaging';
import { enterpriseSubject } from '../known-enterprises/known-enterprise.events.ts';
import type { KnownEnterprise } from '../known-enterprises/known-enterprise.ts';
import { finalFrom, type SamplingResult } from './sampling-result.ts';

const outcome = { pass: Outcome.PASS, fail: Outcome.FAIL, refused: Outcome.REFUSED, unlicensed: Outcome.UNLICENSED } as const;
const stage = { production: Stage.PRODUCTION, circulation: Stage.CIRCULATION } as const;

type Enterprise = KnownEnterprise | undefined;

export function samplingResultReported(result: SamplingResult, enterprise: Enterprise): Fact {
  return fact(SamplingResultReportedSchema, about(result), { result: toMessage(result, enterprise) });
}

export function samplingResultMatched(result: SamplingResult, enterprise: Enterprise): Fact {
  return fact(SamplingResultMatchedSchema, about(result), { result: toMessage(result, enterprise) });
}

export function samplingResultObjected(result: SamplingResult, enterprise: Enterprise): Fact {
  const { objectedOn, reason } = result.objection!;
  return fact(SamplingResultObjectedSchema, about(result), { result: toMessage(result, enterprise), objectedOn, reason });
}

export function samplingResultRetested(result: SamplingResult, enterprise: Enterprise): Fact {
  const { retestedOn, laboratory } = result.retest!;
  return fact(SamplingResultRetestedSchema, about(result), { result: toMessage(result, enterprise), retestedOn, laboratory });
}

export function samplingReportCorrected(result: SamplingResult, enterprise: Enterprise): Fact {
  return fact(SamplingReportCorrectedSchema, about(result), { result: toMessage(result, enterprise), reason: result.reason ?? '' });
}

export function samplingReportWithdrawn(result: SamplingResult, enterprise: Enterprise): Fact {
  const { withdrawnOn, reason } = result;
  return fact(SamplingReportWithdrawnSchema, about(result), { result: toMessage(result, enterprise), withdrawnOn: withdrawnOn ?? '', reason: reason ?? '' });
}

export function samplingResultFinalised(result: SamplingResult, enterprise: Enterprise): Fact {
  return fact(SamplingResultFinalisedSchema, about(result), { result: toMessage(result, enterprise), finalOn: finalFrom(result) ?? '' });
}

export function samplingResultCorrected(result: SamplingResult, enterprise: Enterprise): Fact {
  return fact(SamplingResultCorrectedSchema, about(result), { result: toMessage(result, enterprise), reason: result.reason ?? '' });
}

/** `on`: the day on which it was found to stand no longer, where that is not a withdrawal with a day of its own. */
export function samplingResultWithdrawn(result: SamplingResult, enterprise: Enterprise, on: LocalDate): Fact {
  return fact(SamplingResultWithdrawnSchema, about(result), {
    result: toMessage(result, enterprise),
    withdrawnOn: result.withdrawnOn ?? on,
    reason: result.reason ?? '',
  });
}

/** While the enterprise is not known the result itself is the subject. */
function about({ id, version, enterpriseId }: SamplingResult) {
  return { subjectId: enterpriseId ?? id, aggregateId: id, aggregateVersion: version };
}

function toMessage(result: SamplingResult, enterprise: Enterprise): MessageInitShape<typeof SamplingResultSchema> {
  const { given, product, division, sampledOn } = result;
  return {
    id: result.id,
    ...(enterprise && { enterprise: enterpriseSubject(enterprise) }),
    trademark: result.trademark ?? '',
    product: { name: product.name, spec: product.spec ?? '', lot: product.lot ?? '' },
    stage: stage[result.stage],
    outcome: outcome[result.result],
    failedItems: [...result.failedItems],
    sampledOn,
    notifiedOn: result.notifiedOn,
    lastDayToObject: result.lastDayToObject,
    authority: result.authority,
    division: { code: division, name: findDivision(division, sampledOn)?.name ?? division },
    laboratory: result.laboratory,
    givenName: given.name ?? '',
    givenCode: given.code ?? '',
  };
}
