import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { Instant, LocalDate } from '@huipin/kernel';
import type { GradingRule, GradingRuleContent } from './grading-rule.ts';

export interface GradingRuleRow {
  edition: string;
  version: number;
  recorded_at: Instant;
  superseded_at: Instant | null;
  valid_from: LocalDate;
  valid_to: LocalDate | null;
  document: string;
  policy_ref: string;
  content: GradingRuleContent;
}

export const gradingRuleTable = new EntitySchema<GradingRuleRow>({
  name: 'grading_rule',
  columns: {
    edition: { ...column.text, primary: true },
    version: { ...column.integer, primary: true },
    recorded_at: column.instant,
    superseded_at: column.nullable(column.instant),
    valid_from: column.date,
    valid_to: column.nullable(column.date),
    document: column.text,
    policy_ref: column.text,
    content: column.json,
  },
});

export function toGradingRule(row: GradingRuleRow): GradingRule {
  return {
    edition: row.edition,
    version: row.version,
    recordedAt: row.recorded_at,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    document: row.document,
    policyRef: row.policy_ref,
    ...row.content,
  };
}

export function toRow(rule: GradingRule): GradingRuleRow {
  const { known, criteria, bands } = rule;
  return {
    edition: rule.edition,
    version: rule.version,
    recorded_at: rule.recordedAt,
    superseded_at: null,
    valid_from: rule.validFrom,
    valid_to: rule.validTo,
    document: rule.document,
    policy_ref: rule.policyRef,
    content: { known, criteria, bands },
  };
}
