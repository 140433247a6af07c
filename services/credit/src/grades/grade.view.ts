import { z } from 'zod';
import { countings, factKinds, grades, informationGroups } from '../grading-rules/grading-rule.ts';
import type { GradeExplanation } from './grade-explanation.ts';
import type { GradeDecisionRow } from './grade.table.ts';

const reason = z.enum(['NO_INFORMATION', 'NO_RULE_IN_FORCE']);
const grade = z.enum(grades).nullable();

export const gradeView = z
  .object({
    enterpriseId: z.string(),
    grade,
    reason: reason.optional(),
    since: z.string().nullable(),
    ruleEdition: z.string().nullable(),
    policyRef: z.string().nullable(),
    points: z.number().int(),
    on: z.string(),
    knownOn: z.string(),
  })
  .meta({ id: 'Grade' });

export type GradeView = z.output<typeof gradeView>;

export const gradeExplanationView = z
  .object({
    enterpriseId: z.string(),
    on: z.string(),
    knownOn: z.string(),
    grade,
    reason: reason.nullable(),
    since: z.string().nullable(),
    rule: z.object({ edition: z.string(), validFrom: z.string(), validTo: z.string().nullable(), document: z.string(), policyRef: z.string() }).nullable(),
    inputs: z.array(
      z.object({ fact: z.enum(factKinds), id: z.string(), what: z.string(), occurredOn: z.string(), from: z.string(), to: z.string().nullable() }),
    ),
    criteria: z.array(
      z.object({
        id: z.string(),
        group: z.enum(informationGroups),
        clause: z.string(),
        zh: z.string(),
        en: z.string(),
        facts: z.array(z.enum(factKinds)),
        counts: z.enum(countings),
        windowMonths: z.number().int().nullable(),
        atLeast: z.number().int(),
        atMost: z.number().int().nullable(),
        matched: z.array(z.string()),
        hit: z.boolean(),
        points: z.number().int().nullable(),
        veto: grade,
      }),
    ),
    points: z.number().int(),
    band: z.object({ grade: z.enum(grades), from: z.number().int().nullable() }).nullable(),
    vetoes: z.array(z.string()),
    steps: z.array(z.object({ zh: z.string(), en: z.string() })),
  })
  .meta({ id: 'GradeExplanation' });

export const gradeDecisionView = z
  .object({
    id: z.string(),
    enterpriseId: z.string(),
    number: z.number().int(),
    decidedOn: z.string(),
    knownOn: z.string(),
    from: grade,
    to: grade,
    since: z.string().nullable(),
    ruleEdition: z.string().nullable(),
    policyRef: z.string().nullable(),
    cause: z.string(),
  })
  .meta({ id: 'GradeDecision' });

export type GradeDecisionView = z.output<typeof gradeDecisionView>;

export function toGradeView({ enterpriseId, grade, reason, since, rule, points, on, knownOn }: GradeExplanation): GradeView {
  return {
    enterpriseId,
    grade,
    ...(reason && { reason }),
    since,
    ruleEdition: rule?.edition ?? null,
    policyRef: rule?.policyRef ?? null,
    points,
    on,
    knownOn,
  };
}

export function toDecisionView(row: GradeDecisionRow): GradeDecisionView {
  return {
    id: row.id,
    enterpriseId: row.enterprise_id,
    number: row.number,
    decidedOn: row.decided_on,
    knownOn: row.known_at,
    from: row.from_grade,
    to: row.to_grade,
    since: row.since,
    ruleEdition: row.rule_edition,
    policyRef: row.policy_ref,
    cause: row.cause,
  };
}
