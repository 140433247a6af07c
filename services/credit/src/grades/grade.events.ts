import { Grade as GradeMessage, GradeChangedSchema } from '@huipin/contracts';
import { fact, type Fact } from '@huipin/messaging';
import type { KnownEnterprise } from '../known-enterprises/known-enterprise.ts';
import { enterpriseSubject } from '../known-enterprises/known-enterprise.events.ts';
import type { Grade } from '../grading-rules/grading-rule.ts';
import type { GradeDecisionRow } from './grade.table.ts';

const grade = { A: GradeMessage.A, B: GradeMessage.B, C: GradeMessage.C, D: GradeMessage.D } as const;

export function gradeChanged(decision: GradeDecisionRow, enterprise: KnownEnterprise): Fact {
  const { id, number, from_grade, to_grade, since, rule_edition, policy_ref, cause, decided_on } = decision;
  return fact(
    GradeChangedSchema,
    { subjectId: enterprise.id, aggregateId: enterprise.id, aggregateVersion: number },
    {
      decisionId: id,
      subject: enterpriseSubject(enterprise),
      from: toMessage(from_grade),
      to: toMessage(to_grade),
      since: since ?? decided_on,
      ruleEdition: rule_edition ?? '',
      policyRef: policy_ref ?? '',
      cause,
    },
  );
}

function toMessage(value: Grade | null): GradeMessage {
  return value === null ? GradeMessage.UNSPECIFIED : grade[value];
}
