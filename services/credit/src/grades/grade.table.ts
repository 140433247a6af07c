import type { Instant, LocalDate } from '@huipin/kernel';
import { rows, type Transaction } from '@huipin/messaging';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { Grade } from '../grading-rules/grading-rule.ts';
import type { GradeStanding } from './grade-course.ts';

export interface GradeStandingRow {
  enterprise_id: string;
  grade: Grade | null;
  known_at: Instant | null;
  decisions: number;
  rules_seen: number;
  next_change_on: LocalDate | null;
}

export const gradeStandingTable = new EntitySchema<GradeStandingRow>({
  name: 'grade_standing',
  columns: {
    enterprise_id: { ...column.text, primary: true },
    grade: column.nullable(column.text),
    known_at: column.nullable(column.instant),
    decisions: column.integer,
    rules_seen: column.whole,
    next_change_on: column.nullable(column.date),
  },
});

export interface GradeDecisionRow {
  id: string;
  enterprise_id: string;
  number: number;
  decided_on: LocalDate;
  known_at: Instant;
  from_grade: Grade | null;
  to_grade: Grade | null;
  since: LocalDate | null;
  rule_edition: string | null;
  policy_ref: string | null;
  cause: string;
  explanation: string;
}

export const gradeDecisionTable = new EntitySchema<GradeDecisionRow>({
  name: 'grade_decision',
  columns: {
    id: column.id,
    enterprise_id: column.text,
    number: column.integer,
    decided_on: column.date,
    known_at: column.instant,
    from_grade: column.nullable(column.text),
    to_grade: column.nullable(column.text),
    since: column.nullable(column.date),
    rule_edition: column.nullable(column.text),
    policy_ref: column.nullable(column.text),
    cause: column.text,
    explanation: column.text,
  },
});

export function toStanding(row: GradeStandingRow): GradeStanding {
  return { grade: row.grade, knownAt: row.known_at, decisions: row.decisions, nextChangeOn: row.next_change_on };
}

/** Makes the rows that are missing, then locks all in one order, so that two writers cannot wait for each other. */
export async function lockStandings(tx: Transaction, enterpriseIds: readonly string[]): Promise<GradeStandingRow[]> {
  const ids = [...new Set(enterpriseIds)].sort();
  if (ids.length === 0) return [];
  await rows(tx, 'insert into grade_standing (enterprise_id) select unnest($1::text[]) order by 1 on conflict do nothing', [ids]);
  return tx
    .createQueryBuilder(gradeStandingTable, 's')
    .where('s.enterprise_id = any(:ids)', { ids })
    .orderBy('s.enterprise_id')
    .setLock('pessimistic_write')
    .getMany();
}

/** Rows whose day has come or that have not seen the newest rules; those that another replica is at are left to it. */
export async function lockDueStandings(tx: Transaction, today: LocalDate, rulesSeen: number, limit: number): Promise<string[]> {
  const due = await rows<{ enterprise_id: string }>(
    tx,
    `select enterprise_id from grade_standing where next_change_on <= $1 or rules_seen < $2
      order by enterprise_id limit $3 for update skip locked`,
    [today, rulesSeen, limit],
  );
  return due.map(({ enterprise_id }) => enterprise_id);
}

export async function saveStandings(tx: Transaction, standings: readonly GradeStandingRow[]): Promise<void> {
  await rows(
    tx,
    `update grade_standing s set grade = n.grade, known_at = n.known_at, decisions = n.decisions, rules_seen = n.rules_seen, next_change_on = n.next_change_on
       from unnest($1::text[], $2::text[], $3::timestamptz[], $4::int[], $5::bigint[], $6::date[])
            as n(enterprise_id, grade, known_at, decisions, rules_seen, next_change_on)
      where s.enterprise_id = n.enterprise_id`,
    [
      standings.map((each) => each.enterprise_id),
      standings.map((each) => each.grade),
      standings.map((each) => each.known_at),
      standings.map((each) => each.decisions),
      standings.map((each) => each.rules_seen),
      standings.map((each) => each.next_change_on),
    ],
  );
}
