import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  EnterpriseChangedSchema,
  EnterpriseMergedSchema,
  EnterpriseRegisteredSchema,
  SamplingOutcome,
  SamplingResultCorrectedSchema,
  SamplingResultFinalisedSchema,
  SamplingResultWithdrawnSchema,
  SamplingStage,
  SubjectKind,
  type EnterpriseSchema,
  type SamplingResultSchema,
} from '@huipin/contracts';
import { findDivision } from '@huipin/codes';
import { localDate } from '@huipin/kernel';
import { fact, type Fact } from '@huipin/messaging';

/** Facts as the neighbours publish them, for specs. */
export interface GivenEnterprise {
  readonly id: string;
  readonly name: string;
  readonly division?: string;
}

export interface GivenResult {
  readonly id: string;
  /** Absent while it is not matched. */
  readonly enterpriseId?: string;
  readonly version?: number;
  readonly product?: { name: string; spec?: string };
  readonly outcome?: SamplingOutcome;
  readonly failedItems?: string[];
  readonly sampledOn?: string;
}

export function enterpriseRegistered(enterprise: GivenEnterprise): Fact {
  return fact(EnterpriseRegisteredSchema, aboutEnterprise(enterprise, 1), { enterprise: enterpriseMessage(enterprise) });
}

export function enterpriseChanged(enterprise: GivenEnterprise): Fact {
  return fact(EnterpriseChangedSchema, aboutEnterprise(enterprise, 2), { enterprise: enterpriseMessage(enterprise), reason: '更名' });
}

export function enterpriseMerged(enterprise: GivenEnterprise, mergedInto: string): Fact {
  return fact(EnterpriseMergedSchema, aboutEnterprise(enterprise, 2), { enterprise: enterpriseMessage(enterprise), mergedInto });
}

export function samplingFinalised(result: GivenResult): Fact {
  return fact(SamplingResultFinalisedSchema, aboutResult(result), { result: resultMessage(result), finalOn: '2025-05-17' });
}

export function samplingCorrected(result: GivenResult): Fact {
  return fact(SamplingResultCorrectedSchema, aboutResult(result), { result: resultMessage(result), reason: '录入有误' });
}

export function samplingWithdrawn(result: GivenResult, withdrawnOn: string): Fact {
  return fact(SamplingResultWithdrawnSchema, aboutResult(result), { result: resultMessage(result), withdrawnOn, reason: '样品有误' });
}

function aboutEnterprise({ id }: GivenEnterprise, aggregateVersion: number) {
  return { subjectId: id, aggregateId: id, aggregateVersion };
}

function aboutResult({ id, enterpriseId, version = 1 }: GivenResult) {
  return { subjectId: enterpriseId ?? id, aggregateId: id, aggregateVersion: version };
}

function enterpriseMessage({ id, name, division }: GivenEnterprise): MessageInitShape<typeof EnterpriseSchema> {
  const place = division && { code: division, name: findDivision(division, localDate('2025-01-01'))?.name ?? '' };
  return { subject: { id, kind: SubjectKind.ENTERPRISE, name, ...(place && { division: place }) } };
}

function resultMessage(given: GivenResult): MessageInitShape<typeof SamplingResultSchema> {
  const { id, enterpriseId, outcome = SamplingOutcome.FAIL, failedItems = outcome === SamplingOutcome.FAIL ? ['热效率'] : [] } = given;
  return {
    id,
    ...(enterpriseId && { enterprise: { id: enterpriseId, kind: SubjectKind.ENTERPRISE, name: '抽样单上的名称' } }),
    product: { name: '电热水壶', spec: 'HD-17', lot: '20250301', ...given.product },
    stage: SamplingStage.PRODUCTION,
    outcome,
    failedItems,
    sampledOn: given.sampledOn ?? '2025-04-10',
    notifiedOn: '2025-05-01',
    lastDayToObject: '2025-05-16',
    authority: '安徽省市场监督管理局',
    division: { code: '340104', name: '蜀山区' },
    laboratory: '安徽省产品质量监督检验研究院',
  };
}
