import type { PayerLevel } from '@huipin/codes';
import type { Instant, LocalDate } from '@huipin/kernel';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { Rule, Stacking } from './rule.ts';
import type { Scheme } from './tier.ts';

export interface RuleRow {
  id: string;
  version: number;
  recorded_at: Instant;
  superseded_at: Instant | null;
  edition: string;
  scheme: Scheme;
  payer_level: PayerLevel;
  payer_division: string;
  honour_type_code: string;
  amount_fen: number;
  programme: string;
  stacking: Stacking;
  valid_from: LocalDate;
  valid_to: LocalDate | null;
  document: string;
  policy_ref: string;
  condition: string | null;
}

export const ruleTable = new EntitySchema<RuleRow>({
  name: 'reward_rule',
  columns: {
    id: column.id,
    version: { ...column.integer, primary: true },
    recorded_at: column.instant,
    superseded_at: column.nullable(column.instant),
    edition: column.text,
    scheme: column.text,
    payer_level: column.text,
    payer_division: column.text,
    honour_type_code: column.text,
    amount_fen: column.whole,
    programme: column.text,
    stacking: column.text,
    valid_from: column.date,
    valid_to: column.nullable(column.date),
    document: column.text,
    policy_ref: column.text,
    condition: column.nullable(column.text),
  },
});

export function toRule(row: RuleRow): Rule {
  return {
    id: row.id,
    version: row.version,
    recordedAt: row.recorded_at,
    edition: row.edition,
    scheme: row.scheme,
    payer: { level: row.payer_level, division: row.payer_division },
    honourTypeCode: row.honour_type_code,
    amountFen: row.amount_fen,
    programme: row.programme,
    stacking: row.stacking,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    document: row.document,
    policyRef: row.policy_ref,
    condition: row.condition,
  };
}

export function toRow(rule: Rule): RuleRow {
  return {
    id: rule.id,
    version: rule.version,
    recorded_at: rule.recordedAt,
    superseded_at: null,
    edition: rule.edition,
    scheme: rule.scheme,
    payer_level: rule.payer.level,
    payer_division: rule.payer.division,
    honour_type_code: rule.honourTypeCode,
    amount_fen: rule.amountFen,
    programme: rule.programme,
    stacking: rule.stacking,
    valid_from: rule.validFrom,
    valid_to: rule.validTo,
    document: rule.document,
    policy_ref: rule.policyRef,
    condition: rule.condition,
  };
}
