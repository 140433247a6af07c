import { findDivision, findIndustry } from '@huipin/codes';
import {
  EnterpriseChangedSchema,
  EnterpriseMergedSchema,
  EnterpriseRegisteredSchema,
  Identification,
  SubjectKind,
  type EnterpriseSchema,
  type SubjectSchema,
} from '@huipin/contracts';
import type { MessageInitShape } from '@bufbuild/protobuf';
import { dayOf, type LocalDate } from '@huipin/kernel';
import { fact, type Fact } from '@huipin/messaging';
import type { Enterprise } from './enterprise.ts';

const identification = {
  'verified-code': Identification.VERIFIED_CODE,
  'suspect-code': Identification.SUSPECT_CODE,
  'name-only': Identification.NAME_ONLY,
} as const;

export function enterpriseRegistered(enterprise: Enterprise): Fact {
  return fact(EnterpriseRegisteredSchema, about(enterprise), { enterprise: toMessage(enterprise) });
}

export function enterpriseChanged(enterprise: Enterprise): Fact {
  return fact(EnterpriseChangedSchema, about(enterprise), { enterprise: toMessage(enterprise), reason: enterprise.reason ?? '' });
}

export function enterpriseMerged(enterprise: Enterprise, mergedInto: string): Fact {
  return fact(EnterpriseMergedSchema, about(enterprise), { enterprise: toMessage(enterprise), mergedInto });
}

export function enterpriseSubject(enterprise: Enterprise): MessageInitShape<typeof SubjectSchema> {
  const { id, name, division, recordedAt } = enterprise;
  return { id, kind: SubjectKind.ENTERPRISE, name, ...(division && { division: divisionMessage(division, dayOf(recordedAt)) }) };
}

export function divisionMessage(code: string, on: LocalDate): { code: string; name: string } {
  return { code, name: findDivision(code, on)?.name ?? code };
}

function about({ id, version }: Enterprise) {
  return { subjectId: id, aggregateId: id, aggregateVersion: version };
}

function toMessage(enterprise: Enterprise): MessageInitShape<typeof EnterpriseSchema> {
  const { industry, establishedOn } = enterprise;
  return {
    subject: enterpriseSubject(enterprise),
    codes: enterprise.codes.map(({ scheme, value, state }) => ({ scheme, value, state })),
    identification: identification[enterprise.identification],
    ...(industry && { industry: { ...industry, name: findIndustry(industry.edition, industry.code)?.name ?? '' } }),
    size: enterprise.size ?? '',
    ...(establishedOn && { establishedOn }),
  };
}
