import type { Instant, LocalDate } from '@huipin/kernel';
import { rows } from '@huipin/messaging';
import type { EntityManager } from 'typeorm';
import type { FactKind } from '../grading-rules/grading-rule.ts';
import type { GradeInput } from './grade.ts';

interface InputRow {
  enterprise_id: string;
  fact: FactKind;
  id: string;
  from_day: LocalDate;
  to_day: LocalDate | null;
  void_from: LocalDate | null;
  occurred_on: LocalDate;
  what: string;
}

const known = 'enterprise_id = any($1) and recorded_at <= $2 and (superseded_at is null or superseded_at > $2)';

/**
 * Everything that bears on the grades of these enterprises as it was known at `knownAt`; the only reader of the other
 * features' tables. A sampling result that is not final on `finalBy`, and that nobody has been told of, is not among it.
 */
export async function findGradeInputs(
  manager: EntityManager,
  enterpriseIds: readonly string[],
  { knownAt, finalBy }: { knownAt: Instant; finalBy: LocalDate },
): Promise<ReadonlyMap<string, GradeInput[]>> {
  const found = await rows<InputRow>(
    manager,
    `select enterprise_id, 'sampling-' || result as fact, id::text, final_from as from_day, null::date as to_day,
            withdrawn_on as void_from, sampled_on as occurred_on, product_name as what
       from sampling_result where ${known} and (final_from <= $3 or finalised_at is not null)
     union all
     select enterprise_id, list || '-listing', id::text, decided_on, least(ends_on, removed_on - 1), null, decided_on, document_no
       from listing where ${known}
     union all
     select enterprise_id, 'honour', id, in_force_from, least(valid_to, ended_on - 1), null, in_force_from, name
       from known_honour where ${known}
     union all
     select enterprise_id, 'declaration', id, declared_on, valid_to, null, declared_on, what
       from known_declaration where ${known}`,
    [enterpriseIds, knownAt, finalBy],
  );
  const inputs = new Map<string, GradeInput[]>(enterpriseIds.map((id) => [id, []]));
  for (const row of found) inputs.get(row.enterprise_id)?.push(toInput(row));
  return inputs;
}

function toInput(row: InputRow): GradeInput {
  return {
    fact: row.fact,
    id: row.id,
    from: row.from_day,
    to: row.to_day,
    voidFrom: row.void_from,
    occurredOn: row.occurred_on,
    what: row.what,
  };
}
