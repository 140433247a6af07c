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
import { finalFrom, type PublicNews, type SamplingResult } from './sampling-result.ts';

const outcome = { pass: Outcome.PASS, fail: Outcome.FAIL, refused: Outcome.REFUSED, unlicensed: Outcome.UNLICENSED } as const;
const stage = { production: Stage.PRODUCTION, circulation: Stage.CIRCULATION } as const;

type Enterprise = KnownEnterprise | undefined;

type Told = (result: SamplingResult, enterprise: Enterprise) => Fact;

/** What departments hear of a change; the last two only while the public has not been told of the result. */
const procedureNews = {
  reported: samplingResultReported,
  matched: samplingResultMatched,
  objected: samplingResultObjected,
  retested: samplingResultRetested,
  corrected: samplingReportCorrected,
  withdrawn: samplingReportWithdrawn,
} satisfies Record<string, Told>;
export type Procedure = keyof typeof procedureNews;

/** One step of one result, from the version that stood, if any, to the one that stands. */
export interface SamplingStep {
  readonly before: SamplingResult | undefined;
  readonly after: SamplingResult;
  /** Undefined where only the day has come. */
  readonly procedure: Procedure | undefined;
  readonly news: PublicNews;
}

/** All that is told of a step, departments first. `find` answers what is known of an enterprise. */
export function factsOf({ before, after, procedure, news }: SamplingStep, find: (id: string | null) => Enterprise, today: LocalDate): Fact[] {
  const isForDepartments = news === 'none' || news === 'finalised' || procedure === 'objected' || procedure === 'retested';
  const facts = procedure !== undefined && isForDepartments ? [procedureNews[procedure](after, find(after.enterpriseId))] : [];
  if (news === 'none') return facts;
  // What stands no longer is told under the enterprise under which it stood.
  const told = news === 'withdrawn' ? { ...after, enterpriseId: before?.enterpriseId ?? after.enterpriseId } : after;
  const enterprise = find(told.enterpriseId);
  const publicFact = {
    finalised: () => samplingResultFinalised(told, enterprise),
    corrected: () => samplingResultCorrected(told, enterprise),
    withdrawn: () => samplingResultWithdrawn(told, enterprise, today),
  };
  return [...facts, publicFact[news]()];
}

function samplingResultReported(result: SamplingResult, enterprise: Enterprise): Fact {
  return fact(SamplingResultReportedSchema, about(result), { result: toMessage(result, enterprise) });
}

function samplingResultMatched(result: SamplingResult, enterprise: Enterprise): Fact {
  return fact(SamplingResultMatchedSchema, about(result), { result: toMessage(result, enterprise) });
}

function samplingResultObjected(result: SamplingResult, enterprise: Enterprise): Fact {
  const { objectedOn, reason } = result.objection!;
  return fact(SamplingResultObjectedSchema, about(result), { result: toMessage(result, enterprise), objectedOn, reason });
}

function samplingResultRetested(result: SamplingResult, enterprise: Enterprise): Fact {
  const { retestedOn, laboratory } = result.retest!;
  return fact(SamplingResultRetestedSchema, about(result), { result: toMessage(result, enterprise), retestedOn, laboratory });
}

function samplingReportCorrected(result: SamplingResult, enterprise: Enterprise): Fact {
  return fact(SamplingReportCorrectedSchema, about(result), { result: toMessage(result, enterprise), reason: result.reason ?? '' });
}

function samplingReportWithdrawn(result: SamplingResult, enterprise: Enterprise): Fact {
  const { withdrawnOn, reason } = result;
  return fact(SamplingReportWithdrawnSchema, about(result), { result: toMessage(result, enterprise), withdrawnOn: withdrawnOn ?? '', reason: reason ?? '' });
}

function samplingResultFinalised(result: SamplingResult, enterprise: Enterprise): Fact {
  return fact(SamplingResultFinalisedSchema, about(result), { result: toMessage(result, enterprise), finalOn: finalFrom(result) ?? '' });
}

function samplingResultCorrected(result: SamplingResult, enterprise: Enterprise): Fact {
  return fact(SamplingResultCorrectedSchema, about(result), { result: toMessage(result, enterprise), reason: result.reason ?? '' });
}

/** `on`: the day on which it was found to stand no longer, where that is not a withdrawal with a day of its own. */
function samplingResultWithdrawn(result: SamplingResult, enterprise: Enterprise, on: LocalDate): Fact {
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
