import {
  FindingClosedSchema,
  FindingCorrectedSchema,
  FindingKind,
  FindingOpenedSchema,
  SubjectKind,
  type FindingSchema,
} from '@huipin/contracts';
import type { MessageInitShape } from '@bufbuild/protobuf';
import { fact, type Fact } from '@huipin/messaging';
import { POLICY_REF, type Finding, type FindingChange } from './finding.ts';

export function toFact({ kind, finding }: FindingChange): Fact {
  const about = { subjectId: finding.enterprise.id, aggregateId: finding.id, aggregateVersion: finding.version };
  switch (kind) {
    case 'opened':
      return fact(FindingOpenedSchema, about, { finding: toMessage(finding) });
    case 'corrected':
      return fact(FindingCorrectedSchema, about, { finding: toMessage(finding), reason: 'evidence-corrected' });
    case 'closed':
      return fact(FindingClosedSchema, about, {
        finding: toMessage(finding),
        closedOn: finding.closedOn ?? '',
        reason: finding.closeReason ?? '',
      });
  }
}

function toMessage(finding: Finding): MessageInitShape<typeof FindingSchema> {
  const { id, name, division } = finding.enterprise;
  const { result } = finding.basis;
  return {
    id: finding.id,
    kind: FindingKind.DECLARED_BUT_FAILED,
    enterprise: { id, kind: SubjectKind.ENTERPRISE, name, ...(division && { division }) },
    declarationId: finding.declarationId,
    samplingResultId: finding.samplingResultId,
    productName: result.product.name,
    failedItems: [...result.failedItems],
    openedOn: finding.openedOn,
    policyRef: POLICY_REF,
  };
}
