import type { LocalDate } from '@huipin/kernel';
import { rows, type Transaction } from '@huipin/messaging';
import { In, IsNull } from 'typeorm';
import type { SubjectKind } from '../entitlements/entitlement.ts';
import { knownEnterpriseTable, type KnownEnterpriseRow } from '../known-enterprises/known-enterprise.table.ts';
import { knownListingTable } from '../known-listings/known-listing.table.ts';
import { knownSubjectTable, type KnownSubjectRow } from '../known-subjects/known-subject.table.ts';
import { lockSubjects } from '../known-subjects/subject-lock.service.ts';
import type { Place } from './claim.ts';

/** A subject as an honour names it. */
export interface SubjectRef {
  readonly id: string;
  readonly kind: SubjectKind;
}

/** Where a subject counts, and the enterprises whose listing would be its own. */
export interface Standpoint {
  readonly place: Place;
  readonly enterpriseIds: readonly string[];
}

/** Enterprises merge into others a few times at most; a ring in the data must not hold us. */
const MAX_MERGERS = 20;

/** Waits for whoever is writing a fact that these places rest on: the subjects, their owners, what those became. */
export async function lockPlaces(tx: Transaction, subjects: readonly SubjectRef[]): Promise<void> {
  await lockSubjects(tx, subjects.map(({ id }) => id));
  const brands = subjects.filter(({ kind }) => kind === 'brand').map(({ id }) => id);
  const owners = (await findSubjects(tx, brands)).flatMap(({ owner_id: owner }) => owner ?? []);
  await lockSubjects(tx, owners);
  let ids = [...owners, ...subjects.filter(({ kind }) => kind === 'enterprise').map(({ id }) => id)];
  for (let step = 0; ids.length > 0 && step < MAX_MERGERS; step += 1) {
    ids = (await tx.findBy(knownEnterpriseTable, { id: In(ids) })).flatMap(({ merged_into: into }) => into ?? []);
    await lockSubjects(tx, ids);
  }
}

/** For many subjects at once, by what is known now. */
export async function findStandpoints(tx: Transaction, subjects: readonly SubjectRef[]): Promise<(subject: SubjectRef) => Standpoint> {
  const others = subjects.filter(({ kind }) => kind === 'brand' || kind === 'association').map(({ id }) => id);
  const known = new Map((await findSubjects(tx, others)).map((row) => [row.id, row]));
  const owners = [...known.values()].flatMap(({ owner_id: owner }) => owner ?? []);
  const enterprises = await withMergers(tx, [...subjects.filter(({ kind }) => kind === 'enterprise').map(({ id }) => id), ...owners]);

  const ofEnterprise = (id: string): Standpoint => {
    const chain = [id];
    let last = enterprises.get(id);
    while (last?.merged_into != null && !chain.includes(last.merged_into)) {
      chain.push(last.merged_into);
      last = enterprises.get(last.merged_into);
    }
    return { place: placeAt(last?.division ?? null), enterpriseIds: chain };
  };
  return ({ id, kind }) => {
    if (kind === 'enterprise') return ofEnterprise(id);
    // A region's id is the code of where it lies.
    if (kind === 'region') return { place: placeAt(id), enterpriseIds: [] };
    const subject = known.get(id);
    if (kind === 'brand') return subject?.owner_id ? ofEnterprise(subject.owner_id) : { place: placeAt(null, 'owner-unknown'), enterpriseIds: [] };
    return { place: placeAt(subject?.division ?? null), enterpriseIds: [] };
  };
}

/** `unknown` says why, where the division is not known. */
function placeAt(division: string | null, unknown: Place['unknown'] = 'division-unknown'): Place {
  return { division, unknown: division === null ? unknown : null };
}

/** Which of these enterprises are on the black list that day. An end that has been published ends it, whatever the dates said. */
export async function findListed(tx: Transaction, enterpriseIds: readonly string[], on: LocalDate): Promise<ReadonlySet<string>> {
  if (enterpriseIds.length === 0) return new Set();
  const found = await tx.findBy(knownListingTable, { enterprise_id: In([...enterpriseIds]), ended_on: IsNull() });
  const inForce = found.filter(({ decided_on: from, ends_on: to }) => from <= on && (to === null || on <= to));
  return new Set(inForce.map(({ enterprise_id: id }) => id));
}

/** The subjects whose place or listing hangs on these enterprises: they, what merged into them, and the brands of all these. */
export async function dependentsOf(tx: Transaction, enterpriseIds: readonly string[]): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `with recursive family(id) as (
       select unnest($1::text[]) union select e.id from known_enterprise e join family f on e.merged_into = f.id
     )
     select id from family union select s.id from known_subject s join family f on s.owner_id = f.id`,
    [enterpriseIds],
  );
  return found.map(({ id }) => id);
}

async function findSubjects(tx: Transaction, ids: readonly string[]): Promise<KnownSubjectRow[]> {
  return ids.length === 0 ? [] : tx.findBy(knownSubjectTable, { id: In([...ids]) });
}

async function withMergers(tx: Transaction, ids: readonly string[]): Promise<Map<string, KnownEnterpriseRow>> {
  const found = new Map<string, KnownEnterpriseRow>();
  let asked = [...new Set(ids)];
  for (let step = 0; asked.length > 0 && step < MAX_MERGERS; step += 1) {
    for (const row of await tx.findBy(knownEnterpriseTable, { id: In(asked) })) found.set(row.id, row);
    asked = [...found.values()].flatMap(({ merged_into: into }) => (into !== null && !found.has(into) ? into : []));
  }
  return found;
}
