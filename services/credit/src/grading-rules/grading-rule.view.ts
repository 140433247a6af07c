import { dateField, textField } from '@huipin/service-defaults';
import { z } from 'zod';
import { lastDay } from '../records/last-day.view.ts';
import { countings, factKinds, grades, informationGroups, type GradingRule } from './grading-rule.ts';

const points = z.number().int().min(-1_000_000).max(1_000_000);

/** What an edition says; the same shape for those that come with the release and those that are published. */
const criterion = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,50}$/),
    group: z.enum(informationGroups),
    facts: z.array(z.enum(factKinds)).min(1),
    counts: z.enum(countings),
    windowMonths: z.number().int().min(1).max(1_200).nullable().default(null),
    condition: z.strictObject({ atLeast: z.number().int().min(0).max(1_000_000), atMost: z.number().int().min(0).max(1_000_000).nullable().default(null) }),
    points: points.nullable().default(null),
    veto: z.enum(grades).nullable().default(null),
    zh: textField(500),
    en: textField(500),
    clause: textField(50),
  })
  .refine(({ counts, windowMonths }) => (counts === 'window') === (windowMonths !== null), {
    path: ['windowMonths'],
    params: { why: { zh: '仅在 counts 为 window 时填写，且必填', en: 'goes with counts = window, and only with it' } },
  })
  .refine(({ points, veto }) => (points === null) !== (veto === null), { path: ['points'], params: { why: { zh: 'points 与 veto 二者填一', en: 'either points or veto' } } })
  .refine(({ condition: { atLeast, atMost } }) => atMost === null || atLeast <= atMost, {
    path: ['condition', 'atMost'],
    params: { why: { zh: '不得小于 atLeast', en: 'not below atLeast: nobody would ever meet it' } },
  });

export const gradingRuleExample = {
  edition: '2026',
  validFrom: '2026-01-01',
  document: '安徽省企业质量信用等级评定规则（2026年版）',
  policyRef: '3.2.1',
  known: [{ facts: ['sampling-pass', 'sampling-fail'], counts: 'ever' }],
  criteria: [
    {
      id: 'failed-within-two-years',
      group: 'bad-conduct',
      facts: ['sampling-fail'],
      counts: 'window',
      windowMonths: 24,
      condition: { atLeast: 1 },
      points: -20,
      zh: '24个月内监督抽查不合格',
      en: 'failed a supervisory sampling within 24 months',
      clause: '3.2.1',
    },
  ],
  bands: [
    { grade: 'A', from: 0 },
    { grade: 'C', from: null },
  ],
};
export const gradingRuleFields = z
  .strictObject({
    edition: z.string().regex(/^[\w.-]{1,50}$/),
    validFrom: dateField,
    validTo: lastDay.nullable().default(null),
    document: textField(500),
    policyRef: textField(50),
    known: z.array(z.strictObject({ facts: z.array(z.enum(factKinds)).min(1), counts: z.enum(['in-force', 'ever']) })).min(1),
    criteria: z
      .array(criterion)
      .min(1)
      .max(200)
      .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { params: { why: { zh: '每项指标的 id 不得重复', en: 'each criterion has an id of its own' } } }),
    bands: z.array(z.strictObject({ grade: z.enum(grades), from: points.nullable() })).min(1),
  })
  .meta({ example: gradingRuleExample });

export const gradingRuleView = z
  .object({ ...gradingRuleFields.shape, validFrom: z.string(), validTo: z.string().nullable(), version: z.number().int(), recordedAt: z.string() })
  .meta({ id: 'GradingRule' });

export type GradingRuleView = z.output<typeof gradingRuleView>;

export function toView(rule: GradingRule): GradingRuleView {
  return {
    edition: rule.edition,
    validFrom: rule.validFrom,
    validTo: rule.validTo,
    document: rule.document,
    policyRef: rule.policyRef,
    known: rule.known.map(({ facts, counts }) => ({ facts: [...facts], counts })),
    criteria: rule.criteria.map((each) => ({ ...each, facts: [...each.facts] })),
    bands: rule.bands.map((each) => ({ ...each })),
    version: rule.version,
    recordedAt: rule.recordedAt,
  };
}
