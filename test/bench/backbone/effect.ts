import type { Standing } from './facts.ts';

type Query = (sql: string, params: unknown[]) => Promise<unknown>;

/** The effect, one message at a time: one row per enterprise, which every message of it changes. */
export function applyOne(query: Query, { key, grade, since }: Standing): Promise<unknown> {
  return query(
    `insert into standing as s (key, facts, grade, since) values ($1, 1, $2, $3)
     on conflict (key) do update set facts = s.facts + 1, grade = excluded.grade, since = excluded.since`,
    [key, grade, since],
  );
}

/** The same for many messages in order: what stands in the end is the same. */
export function applyAll(query: Query, standings: readonly Standing[]): Promise<unknown> {
  const last = new Map<string, Standing & { facts: number }>();
  for (const one of standings) last.set(one.key, { ...one, facts: (last.get(one.key)?.facts ?? 0) + 1 });
  const all = [...last.values()];
  return query(
    `insert into standing as s (key, facts, grade, since) select * from unnest($1::text[], $2::bigint[], $3::int[], $4::text[])
     on conflict (key) do update set facts = s.facts + excluded.facts, grade = excluded.grade, since = excluded.since`,
    [all.map(({ key }) => key), all.map(({ facts }) => facts), all.map(({ grade }) => grade), all.map(({ since }) => since)],
  );
}
