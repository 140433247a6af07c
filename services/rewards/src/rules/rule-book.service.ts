import { rows, type Transaction } from '@huipin/messaging';
import { IsNull } from 'typeorm';
import type { Rule } from './rule.ts';
import { ruleTable, toRule } from './rule.table.ts';

/** The current rules for one type of honour, the eldest first. */
export async function rulesFor(tx: Transaction, honourTypeCode: string): Promise<Rule[]> {
  const found = await tx.find(ruleTable, { where: { honour_type_code: honourTypeCode, superseded_at: IsNull() }, order: { id: 'ASC' } });
  return found.map(toRule);
}

/**
 * Who publishes a rule looks at all honours of its type, who records an honour at all rules for its type: one after the
 * other, or each would miss the other. Readers do not hinder one another.
 */
export async function lockRules(tx: Transaction, honourTypeCodes: readonly string[], mode: 'read' | 'publish'): Promise<void> {
  const lock = mode === 'read' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await rows(tx, `select ${lock}(hashtextextended('reward rules ' || code, 0)) from (select distinct unnest($1::text[]) as code order by 1) as t`, [
    honourTypeCodes,
  ]);
}
