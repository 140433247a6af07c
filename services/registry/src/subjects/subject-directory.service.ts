import { comparable, isId, systemClock, toInstant, type Instant, type LocalDate } from '@huipin/kernel';
import { appendToOutbox, rows, type Transaction } from '@huipin/messaging';
import { IsNull, type EntityManager } from 'typeorm';
import { findEnterprise } from '../enterprises/enterprises.service.ts';
import { enterpriseBehind, regionOf, type Subject, type SubjectKind, type SubjectRecord } from './subject.ts';
import { subjectRegistered } from './subject.events.ts';
import { lockSubjects } from './subject-lock.service.ts';
import { subjectTable, toRow } from './subject.table.ts';

/** Any subject, whichever its kind, as it stands now. */
export async function findSubject(manager: EntityManager, id: string): Promise<Subject | undefined> {
  return (await findSubjects(manager, [id])).get(id);
}

/** By id, in the order of ids; as known now or at that instant. */
export async function findSubjects(manager: EntityManager, ids: readonly string[], knownAt?: Instant): Promise<Map<string, Subject>> {
  const [enterprises, records] = knownAt === undefined ? [enterpriseReading(current), recordReading(current)] : [enterpriseReading(knownAt3), recordReading(knownAt3)];
  const found = await rows<SubjectReading>(
    manager,
    `${enterprises} and e.id = any($1::uuid[]) union all ${records} and s.id = any($2::text[]) order by id`,
    [ids.filter(isId), ids, ...(knownAt === undefined ? [] : [knownAt])],
  );
  return new Map(found.map((row) => [row.id, toSubject(row)]));
}

export interface SubjectSearch {
  readonly name?: string;
  readonly kind?: SubjectKind;
  readonly limit: number;
  readonly after?: string;
}

/** By a part of the name and by kind, in the order of ids; one more than the limit. */
export async function searchSubjects(manager: EntityManager, { name, kind, limit, after }: SubjectSearch): Promise<Subject[]> {
  const like = name === undefined ? null : `%${comparable(name).replaceAll(/[\\%_]/g, '\\$&')}%`;
  const found = await rows<SubjectReading>(
    manager,
    `select * from (${enterpriseReading(current)} union all ${recordReading(current)}) as t
      where ($1::text is null or kind = $1) and ($2::text is null or "comparableName" like $2) and ($3::text is null or id > $3) order by id limit $4`,
    [kind ?? null, like, after ?? null, limit + 1],
  );
  return found.map(toSubject);
}

type SubjectReading = Omit<Subject, 'recordedAt'> & { readonly recordedAt: Date; readonly comparableName: string };

/** Which version of the rows of a table is meant. */
type Known = (table: string) => string;
const current: Known = (table) => `${table}.superseded_at is null`;
const knownAt3: Known = (table) => `${table}.recorded_at <= $3 and (${table}.superseded_at is null or ${table}.superseded_at > $3)`;

const enterpriseReading = (known: Known) => `
  select e.id::text, 'enterprise' as kind, e.name, e.division, null as "ownerId", e.merged_into::text as "mergedInto", e.version,
         e.recorded_at as "recordedAt", e.comparable_name as "comparableName"
    from enterprise e where ${known('e')}`;

/** A brand counts where its owner sits (clause 3.1.3). */
const recordReading = (known: Known) => `
  select s.id, s.kind, s.name, coalesce(o.division, s.division), s.owner_id::text, null, s.version, s.recorded_at, s.comparable_name
    from subject s left join enterprise o on o.id = s.owner_id and ${known('o')} where ${known('s')}`;

function toSubject({ comparableName: _, recordedAt, ...subject }: SubjectReading): Subject {
  return { ...subject, recordedAt: toInstant(recordedAt) };
}

/** A record with the place of its owner. */
export async function withOwner(manager: EntityManager, record: SubjectRecord): Promise<Subject> {
  const owner = record.ownerId === null ? undefined : await findEnterprise(manager, record.ownerId);
  return { ...record, division: owner?.division ?? record.division, mergedInto: null };
}

/**
 * The subject, with everybody else who writes to it or to what it holds kept waiting until the transaction ends: its own
 * lock first, then that of the enterprise whose standing decides. Regions come into being on their first use.
 */
export async function lockSubject(tx: Transaction, id: string, on: LocalDate): Promise<Subject | undefined> {
  await lockSubjects(tx, [id]);
  const subject = (await findSubject(tx, id)) ?? (await enterRegion(tx, id, on));
  const enterprise = subject && enterpriseBehind(subject);
  if (enterprise && enterprise !== id) await lockSubjects(tx, [enterprise]);
  return subject;
}

/** Every id that the holder of `id` ever had: the enterprise that it became, and all that became that one. */
export async function familyOf(manager: EntityManager, id: string): Promise<string[]> {
  if (!isId(id)) return [id];
  const found = await rows<{ id: string }>(
    manager,
    `with recursive up as (
       select $1::uuid as id
       union select e.merged_into from enterprise e join up using (id) where e.superseded_at is null and e.merged_into is not null
     ), family as (
       select id from up
       union select e.id from enterprise e join family f on e.merged_into = f.id where e.superseded_at is null
     )
     select id::text from family`,
    [id],
  );
  return found.map((row) => row.id);
}

/** The brands that an enterprise owns. */
export async function listBrandsOf(manager: EntityManager, enterpriseId: string): Promise<Subject[]> {
  if (!isId(enterpriseId)) return [];
  const found = await manager.find(subjectTable, { where: { owner_id: enterpriseId, superseded_at: IsNull() } });
  return [...(await findSubjects(manager, found.map(({ id }) => id))).values()];
}

async function enterRegion(tx: Transaction, code: string, on: LocalDate): Promise<Subject | undefined> {
  const region = /^\d{6}$/.test(code) ? regionOf(code, on, systemClock.now()) : undefined;
  if (region === undefined) return undefined;
  await tx.insert(subjectTable, toRow(region));
  const subject = await withOwner(tx, region);
  await appendToOutbox(tx, subjectRegistered(subject));
  return subject;
}
