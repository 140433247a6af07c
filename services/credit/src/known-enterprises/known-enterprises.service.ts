import { comparable, type Instant } from '@huipin/kernel';
import { rows, type Transaction } from '@huipin/messaging';
import { hasRole, httpErrors, type Principal } from '@huipin/service-defaults';
import { In, type EntityManager } from 'typeorm';
import { searchableCodes, type GivenEnterprise, type KnownEnterprise, type SchemedCode } from './known-enterprise.ts';
import { knownEnterpriseTable, toKnownEnterprise } from './known-enterprise.table.ts';

/** Mergers of mergers; a chain longer than this is a circle. */
const LONGEST_CHAIN = 20;

/**
 * The enterprises of these ids, or those they have become by what was known at `knownAt` (always, without it). One that
 * was merged into another that has not been heard of yet answers for itself until then.
 */
async function findSurvivors(manager: EntityManager, ids: readonly string[], knownAt?: Instant): Promise<ReadonlyMap<string, KnownEnterprise>> {
  const ends = await rows<{ asked: string; id: string }>(
    manager,
    `with recursive chain as (
       select id as asked, id, merged_into, merged_at, 1 as step from known_enterprise where id = any($1)
       union all
       select c.asked, e.id, e.merged_into, e.merged_at, c.step + 1 from chain c join known_enterprise e on e.id = c.merged_into
        where c.step < ${LONGEST_CHAIN} and ($2::timestamptz is null or c.merged_at <= $2)
     )
     select distinct on (asked) asked, id from chain order by asked, step desc`,
    [ids, knownAt ?? null],
  );
  const found = await findEnterprises(manager, ends.map(({ id }) => id));
  return new Map(ends.map(({ asked, id }) => [asked, found.get(id)!]));
}

export async function findSurvivor(manager: EntityManager, id: string, knownAt?: Instant): Promise<KnownEnterprise | undefined> {
  return (await findSurvivors(manager, [id], knownAt)).get(id);
}

export async function getSurvivor(manager: EntityManager, id: string, knownAt?: Instant): Promise<KnownEnterprise> {
  const found = await findSurvivor(manager, id, knownAt);
  if (found === undefined) throw httpErrors.NOT_FOUND();
  return found;
}

/** What is known of it now; undefined for none and for one that has not been heard of. */
export async function findEnterprise(manager: EntityManager, id: string | null): Promise<KnownEnterprise | undefined> {
  const row = id === null ? null : await manager.findOneBy(knownEnterpriseTable, { id });
  return row ? toKnownEnterprise(row) : undefined;
}

/** The ids among `ids` with what is known of them now. */
export async function findEnterprises(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, KnownEnterprise>> {
  const found = ids.length === 0 ? [] : await manager.findBy(knownEnterpriseTable, { id: In([...new Set(ids)]) });
  return new Map(found.map((row) => [row.id, toKnownEnterprise(row)]));
}

/** For each: the one enterprise that is meant, or undefined while none is known or several are. */
export async function matchEnterprises(manager: EntityManager, given: readonly GivenEnterprise[]): Promise<(KnownEnterprise | undefined)[]> {
  const candidates = await findCandidates(manager, given);
  const survivors = await findSurvivors(manager, candidates.flat());
  return candidates.map((ids) => {
    const meant = new Map(ids.flatMap((id) => survivors.get(id) ?? []).map((each) => [each.id, each]));
    return meant.size === 1 ? [...meant.values()][0] : undefined;
  });
}

/** For each the ids that it may mean: its own, those of its code, or those of its name. */
async function findCandidates(manager: EntityManager, given: readonly GivenEnterprise[]): Promise<string[][]> {
  const codes = given.map(({ id, code }) => (id === null && code !== null ? searchableCodes(code) : []));
  const names = given.map(({ id, code, name }) => (id === null && code === null ? comparable(name ?? '') : null));
  const [owners, namesakes] = [await findOwners(manager, codes.flat()), await findNamesakes(manager, names.filter((name) => name !== null))];
  return given.map(({ id }, at) => {
    if (id !== null) return [id];
    const name = names[at];
    return name == null ? (codes[at] ?? []).flatMap(({ scheme, value }) => owners.get(`${scheme} ${value}`) ?? []) : (namesakes.get(name) ?? []);
  });
}

async function findOwners(manager: EntityManager, codes: readonly SchemedCode[]): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map();
  const found = await rows<SchemedCode & { enterprise_id: string }>(
    manager,
    `select distinct on (scheme, value) scheme, value, enterprise_id from known_enterprise_code join unnest($1::text[], $2::text[]) as t(scheme, value) using (scheme, value)
      order by scheme, value, told_at desc, enterprise_id desc`,
    [codes.map(({ scheme }) => scheme), codes.map(({ value }) => value)],
  );
  return new Map(found.map(({ scheme, value, enterprise_id }) => [`${scheme} ${value}`, enterprise_id]));
}

/** More than a few of one name, merged ones apart, are as good as unknown. */
async function findNamesakes(manager: EntityManager, names: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  if (names.length === 0) return new Map();
  const found = await rows<{ comparable_name: string; ids: string[] }>(
    manager,
    `select n.comparable_name, array_agg(e.id) as ids from (select distinct unnest($1::text[]) as comparable_name) as n
      cross join lateral (select id from known_enterprise e where e.comparable_name = n.comparable_name limit 50) as e group by 1`,
    [names],
  );
  return new Map(found.map(({ comparable_name, ids }) => [comparable_name, ids]));
}

/** Whether the caller speaks for this enterprise, under its own id or that of one merged into it. */
export async function speaksFor(manager: EntityManager, principal: Principal | undefined, enterpriseId: string | null): Promise<boolean> {
  return enterpriseId !== null && (await ownEnterprise(manager, principal)) === enterpriseId;
}

/** The enterprise that the caller speaks for, or undefined. */
export async function ownEnterprise(manager: EntityManager, principal: Principal | undefined): Promise<string | undefined> {
  if (!hasRole(principal, 'enterprise.self') || principal?.enterprise === undefined) return undefined;
  return (await findSurvivor(manager, principal.enterprise))?.id ?? principal.enterprise;
}

/** What the registry says of an enterprise. */
export interface EnterpriseNews extends Omit<KnownEnterprise, 'mergedAt'> {
  readonly codes: readonly SchemedCode[];
  readonly toldAt: string;
}

/**
 * Many at once, in the order in which they were told: of one enterprise the last word stands, and its first merger. What
 * is kept depends on that order alone, so that it is the same when it is built anew.
 */
export async function keepEnterprises(tx: Transaction, news: readonly EnterpriseNews[], now: Instant): Promise<void> {
  await holdMatching(tx, 'making an enterprise known');
  const mergers = new Map(news.toReversed().flatMap(({ id, mergedInto }) => (mergedInto === null ? [] : [[id, mergedInto]])));
  await learnMergers(tx, [...mergers.keys()], now);
  const last = [...new Map(news.map((each) => [each.id, each])).values()];
  await rows(
    tx,
    `insert into known_enterprise as k (id, name, comparable_name, division, division_name, printed_code, merged_into, merged_at)
     select id, name, comparable_name, division, division_name, printed_code, merged_into, (select learned_at from learned_merger where enterprise_id = id)
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
            as n(id, name, comparable_name, division, division_name, printed_code, merged_into)
     on conflict (id) do update set name = excluded.name, comparable_name = excluded.comparable_name,
       division = excluded.division, division_name = excluded.division_name,
       printed_code = excluded.printed_code, merged_into = coalesce(k.merged_into, excluded.merged_into), merged_at = coalesce(k.merged_at, excluded.merged_at)`,
    [
      last.map(({ id }) => id),
      last.map(({ name }) => name),
      last.map(({ name }) => comparable(name)),
      last.map(({ division }) => division),
      last.map(({ divisionName }) => divisionName),
      last.map(({ code }) => code),
      last.map(({ id }) => mergers.get(id) ?? null),
    ],
  );
  await keepNames(tx, news);
  await keepCodes(tx, last);
}

/** When a merger was first heard of is remembered beside the projection, and outlives it. */
async function learnMergers(tx: Transaction, ids: readonly string[], now: Instant): Promise<void> {
  await rows(tx, 'insert into learned_merger (enterprise_id, learned_at) select id, $2 from unnest($1::text[]) as n(id) on conflict do nothing', [ids, now]);
}

async function keepNames(tx: Transaction, named: readonly Pick<KnownEnterprise, 'id' | 'name'>[]): Promise<void> {
  await rows(tx, 'insert into known_name (enterprise_id, comparable_name) select * from unnest($1::text[], $2::text[]) on conflict do nothing', [
    named.map(({ id }) => id),
    named.map(({ name }) => comparable(name)),
  ]);
}

/** A code that moved from one record to another belongs to whoever was told of it last. */
async function keepCodes(tx: Transaction, last: readonly EnterpriseNews[]): Promise<void> {
  const codes = last.flatMap((each) => each.codes.map((code) => ({ ...code, owner: each.id, toldAt: each.toldAt })));
  await rows(tx, 'delete from known_enterprise_code where enterprise_id = any($1)', [last.map(({ id }) => id)]);
  await rows(
    tx,
    `insert into known_enterprise_code (scheme, value, enterprise_id, told_at)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) on conflict do nothing`,
    [codes.map(({ scheme }) => scheme), codes.map(({ value }) => value), codes.map(({ owner }) => owner), codes.map(({ toldAt }) => toldAt)],
  );
}

/** A neighbour's fact names an enterprise before the registry's own has come: its name and seat will do until then. */
export async function introduceEnterprise(tx: Transaction, { id, name, division, divisionName }: Omit<KnownEnterprise, 'code' | 'mergedInto' | 'mergedAt'>): Promise<void> {
  await rows(
    tx,
    `insert into known_enterprise (id, name, comparable_name, division, division_name) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [id, name, comparable(name), division, divisionName],
  );
  await keepNames(tx, [{ id, name }]);
}

/**
 * What arrives without a match and who becomes known must not miss each other in two transactions that overlap: the
 * one that leaves a record pending waits until nobody is making enterprises known, and they wait for it.
 */
export async function holdMatching(tx: Transaction, as: 'leaving a record pending' | 'making an enterprise known'): Promise<void> {
  const lock = as === 'leaving a record pending' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await rows(tx, `select ${lock}(hashtext('credit: matching'))`);
}
