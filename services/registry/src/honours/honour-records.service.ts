import { isId, type Instant, type LocalDate } from '@huipin/kernel';
import { rows, type Transaction } from '@huipin/messaging';
import { In, IsNull, type EntityManager } from 'typeorm';
import { divisionPattern } from '../enterprises/enterprises.service.ts';
import type { Honour } from './honour.ts';
import { honourTable, toHonour, toRow } from './honour.table.ts';

/** As known at `:knownAt`: the version of that instant. */
const known = (table: string) => `${table}.recorded_at <= :knownAt and (${table}.superseded_at is null or ${table}.superseded_at > :knownAt)`;

export async function findHonour(manager: EntityManager, id: string, knownAt?: Instant): Promise<Honour | undefined> {
  if (!isId(id)) return undefined;
  const query = manager.createQueryBuilder(honourTable, 'h').where('h.id = :id', { id });
  if (knownAt === undefined) query.andWhere('h.superseded_at is null');
  else query.andWhere(known('h'), { knownAt });
  const row = await query.getOne();
  return row ? toHonour(row) : undefined;
}

/** The honours of these subjects as known now, in the order in which they were recorded. */
export async function listHonoursOf(manager: EntityManager, subjectIds: readonly string[], typeCode?: string): Promise<Honour[]> {
  const where = { subject_id: In([...subjectIds]), superseded_at: IsNull(), ...(typeCode !== undefined && { type_code: typeCode }) };
  return (await manager.find(honourTable, { where, order: { id: 'asc' } })).map(toHonour);
}

export interface HonourQuery {
  readonly subjectId?: string;
  readonly typeCode?: string;
  readonly division?: string;
  readonly on: LocalDate;
  readonly knownAt: Instant;
  readonly limit: number;
  readonly after?: string;
}

/** What was granted by `on`, as known at `knownAt`; one more than the limit, to tell whether there is a next page. */
export async function listHonours(manager: EntityManager, query: HonourQuery & { subjectIds: readonly string[] | undefined }): Promise<Honour[]> {
  const { subjectIds, typeCode, division, on, knownAt, limit, after } = query;
  const found = manager
    .createQueryBuilder(honourTable, 'h')
    .where(known('h'), { knownAt })
    .andWhere('h.counts_from <= :on', { on });
  if (subjectIds !== undefined) found.andWhere('h.subject_id = any(:subjectIds)', { subjectIds });
  if (typeCode !== undefined) found.andWhere('h.type_code = :typeCode', { typeCode });
  if (division !== undefined) found.andWhere(`h.subject_id in (${subjectsIn})`, { division: divisionPattern(division) });
  if (after !== undefined) found.andWhere('h.id > :after', { after });
  return (await found.orderBy('h.id').limit(limit + 1).getMany()).map(toHonour);
}

/** A brand lies where its owner sits. */
const subjectsIn = `
  select e.id::text from enterprise e where ${known('e')} and e.division like :division
  union all
  select s.id from subject s left join enterprise o on o.id = s.owner_id and ${known('o')}
   where ${known('s')} and coalesce(o.division, s.division) like :division`;

/** Honours whose end falls due on or before `today` and has perhaps not been published for that day, by id. */
export async function listDue(manager: EntityManager, today: LocalDate, after: string | undefined, limit: number): Promise<string[]> {
  const found = await rows<{ id: string }>(
    manager,
    `select id from (
       select h.id from honour h
        where h.superseded_at is null and h.expired_on is null and h.valid_to < $1 and (h.revoked_on is null or h.revoked_on > h.valid_to)
       union
       select h.id from honour h join honour_type t on t.code = h.type_code and t.superseded_at is null
        where h.superseded_at is null and t.abolished_by <= $1 and (h.expired_on is null or h.expired_on > t.abolished_by)
          and (h.revoked_on is null or h.revoked_on > t.abolished_by)
     ) as due where $2::uuid is null or id > $2 order by id limit $3`,
    [today, after ?? null, limit],
  );
  return found.map(({ id }) => id);
}

export async function insertHonour(tx: Transaction, honour: Honour): Promise<void> {
  await tx.insert(honourTable, toRow(honour));
}

/** The version before is superseded at the very instant the new one is recorded. */
export async function saveHonour(tx: Transaction, honour: Honour): Promise<void> {
  await tx.update(honourTable, { id: honour.id, version: honour.version - 1 }, { superseded_at: honour.recordedAt });
  await tx.insert(honourTable, toRow(honour));
}
