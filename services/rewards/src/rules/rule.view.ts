import { findDivision } from '@huipin/codes';
import { dateField, divisionField, fenField, idField, sourceRefField, textField } from '@huipin/service-defaults';
import { z } from 'zod';
import type { Rule } from './rule.ts';

/** What a payer publishes. */
const publicationExample = {
  edition: '2025',
  payer: { level: 'municipal', division: '340100' },
  honourTypeCode: 'anhui-government-quality-award',
  amountFen: 50_000_000,
  validFrom: '2025-01-01',
  document: '合肥市质量品牌奖励办法',
  policyRef: '3.1.3',
};
export const publication = z
  .strictObject({
    edition: textField(100),
    scheme: z.enum(['tier', 'local']).optional().meta({ description: 'follows from the levels of payer and honour; given only to be checked' }),
    payer: z.strictObject({ level: z.enum(['provincial', 'municipal', 'county']), division: divisionField }),
    honourTypeCode: idField,
    amountFen: fenField,
    programme: textField(50).optional(),
    stacking: z.enum(['exclusive-highest', 'top-up', 'additive']).optional(),
    validFrom: dateField,
    validTo: dateField.nullish(),
    document: textField(500),
    policyRef: textField(100),
    condition: textField(500).optional(),
    sourceRef: sourceRefField,
  })
  .meta({ example: publicationExample });
export const closure = z.strictObject({ validTo: dateField }).meta({ example: { validTo: '2025-12-31' } });

/** A published rule; open to all. */
export const ruleView = z
  .object({
    id: z.string(),
    edition: z.string(),
    scheme: z.enum(['tier', 'local']),
    payer: z.object({ level: z.enum(['provincial', 'municipal', 'county']), division: z.string(), name: z.string().nullable() }),
    honourTypeCode: z.string(),
    amountFen: z.number().int(),
    programme: z.string(),
    stacking: z.enum(['exclusive-highest', 'top-up', 'additive']),
    validFrom: z.string(),
    validTo: z.string().nullable(),
    document: z.string(),
    policyRef: z.string(),
    condition: z.string().nullable(),
    version: z.number().int(),
    recordedAt: z.string(),
  })
  .meta({ id: 'RewardRule' });

export type RuleView = z.output<typeof ruleView>;

export function toView(rule: Rule): RuleView {
  return {
    id: rule.id,
    edition: rule.edition,
    scheme: rule.scheme,
    payer: { ...rule.payer, name: findDivision(rule.payer.division, rule.validFrom)?.name ?? null },
    honourTypeCode: rule.honourTypeCode,
    amountFen: rule.amountFen,
    programme: rule.programme,
    stacking: rule.stacking,
    validFrom: rule.validFrom,
    validTo: rule.validTo,
    document: rule.document,
    policyRef: rule.policyRef,
    condition: rule.condition,
    version: rule.version,
    recordedAt: rule.recordedAt,
  };
}
