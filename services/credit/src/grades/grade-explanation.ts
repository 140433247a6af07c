import type { Bilingual, Instant, LocalDate } from '@huipin/kernel';
import type { Counting, FactKind, Grade, InformationGroup } from '../grading-rules/grading-rule.ts';
import type { Assessment, CriterionOutcome, NoGrade } from './grade.ts';

export interface ExplainedInput {
  readonly fact: FactKind;
  readonly id: string;
  readonly what: string;
  readonly occurredOn: LocalDate;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export interface ExplainedCriterion extends Bilingual {
  readonly id: string;
  readonly group: InformationGroup;
  readonly clause: string;
  readonly facts: readonly FactKind[];
  readonly counts: Counting;
  readonly windowMonths: number | null;
  readonly atLeast: number;
  readonly atMost: number | null;
  readonly matched: readonly string[];
  readonly hit: boolean;
  readonly points: number | null;
  readonly veto: Grade | null;
}

/** Why the grade is what it is, step by step. The order of members is fixed: the same decision gives the same bytes. */
export interface GradeExplanation {
  readonly enterpriseId: string;
  readonly on: LocalDate;
  readonly knownOn: Instant;
  readonly grade: Grade | null;
  readonly reason: NoGrade | null;
  readonly since: LocalDate | null;
  readonly rule: { readonly edition: string; readonly validFrom: LocalDate; readonly validTo: LocalDate | null; readonly document: string; readonly policyRef: string } | null;
  readonly inputs: readonly ExplainedInput[];
  readonly criteria: readonly ExplainedCriterion[];
  readonly points: number;
  readonly band: { readonly grade: Grade; readonly from: number | null } | null;
  readonly vetoes: readonly string[];
  readonly steps: readonly Bilingual[];
}

export function explainGrade(enterpriseId: string, knownOn: Instant, since: LocalDate | null, assessment: Assessment): GradeExplanation {
  const { on, rule, grade, reason, inputs, outcomes, points, band, vetoes } = assessment;
  return {
    enterpriseId,
    on,
    knownOn,
    grade,
    reason,
    since,
    rule: rule ? { edition: rule.edition, validFrom: rule.validFrom, validTo: rule.validTo, document: rule.document, policyRef: rule.policyRef } : null,
    inputs: inputs.map(({ fact, id, what, occurredOn, from, to }) => ({ fact, id, what, occurredOn, from, to })),
    criteria: outcomes.map(explainCriterion),
    points,
    band: band ? { grade: band.grade, from: band.from } : null,
    vetoes: vetoes.map(({ id }) => id),
    steps: steps(assessment, since),
  };
}

function explainCriterion({ criterion, matched, hit }: CriterionOutcome): ExplainedCriterion {
  const { id, group, clause, zh, en, facts, counts, windowMonths, condition, points, veto } = criterion;
  const { atLeast, atMost } = condition;
  return { id, group, clause, zh, en, facts: [...facts], counts, windowMonths, atLeast, atMost, matched: matched.map((input) => input.id), hit, points, veto };
}

function steps({ on, rule, grade, reason, inputs, outcomes, points, band, vetoes }: Assessment, since: LocalDate | null): Bilingual[] {
  if (rule === undefined) return [{ zh: `${on} 没有现行的评级规则，不评级`, en: `no grading rule was in force on ${on}: no grade` }];
  const began = { zh: `适用第 ${rule.edition} 版评级规则（${rule.document}）`, en: `edition ${rule.edition} of the grading rules applies (${rule.document})` };
  if (reason !== null) return [began, { zh: `截至 ${on} 没有可据以评级的信息，不评级`, en: `nothing to grade by is known up to ${on}: no grade` }];
  return [
    began,
    { zh: `截至 ${on} 已知信息 ${inputs.length} 条`, en: `facts known up to ${on}: ${inputs.length}` },
    ...outcomes.filter(({ hit }) => hit).map(stepOfHit),
    ...(band ? [{ zh: `合计 ${points} 分，落入 ${band.grade} 级`, en: `${points} points in all: band ${band.grade}` }] : []),
    ...vetoes.map(({ zh, en, veto }) => ({ zh: `一票否决（${zh}）：不高于 ${veto} 级`, en: `veto (${en}): ${veto} at best` })),
    { zh: `评定为 ${grade} 级，自 ${since} 起`, en: `grade ${grade} since ${since}` },
  ];
}

function stepOfHit({ criterion, matched }: CriterionOutcome): Bilingual {
  const { clause, points, veto, zh, en } = criterion;
  const effect = points === null ? { zh: `否决至 ${veto} 级`, en: `veto ${veto}` } : { zh: `${signed(points)} 分`, en: `${signed(points)} points` };
  return {
    zh: `${zh}（依据 ${clause}，${matched.length} 条）：${effect.zh}`,
    en: `${en} (clause ${clause}, facts: ${matched.length}): ${effect.en}`,
  };
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}
