import { rows, type Transaction } from '@huipin/messaging';
import { column } from '@huipin/service-defaults';
import { EntitySchema, type EntityManager } from 'typeorm';
import type { Family, KnownEnterprise } from './known-enterprise.ts';

interface KnownEnterpriseRow {
  id: string;
  name: string | null;
  division: string | null;
  merged_into: string | null;
}

export const knownEnterpriseTable = new EntitySchema<KnownEnterpriseRow>({
  name: 'known_enterprise',
  columns: {
    id: { ...column.text, primary: true },
    name: column.nullable(column.text),
    division: column.nullable(column.text),
    merged_into: column.nullable(column.text),
  },
});

function toKnownEnterprise(row: KnownEnterpriseRow): KnownEnterprise {
  return { id: row.id, name: row.name, division: row.division, mergedInto: row.merged_into };
}

/**
 * The enterprise and what it was merged into, locked until the transaction ends, known or not: of two writers about
 * one enterprise the second sees all that the first has done. Locks go from a merged record to the one it became.
 */
export async function lockFamily(tx: Transaction, id: string): Promise<Family> {
  const asked = await lock(tx, id);
  const passed = new Set([id]);
  let head = asked;
  while (head.mergedInto !== null && !passed.has(head.mergedInto)) {
    passed.add(head.mergedInto);
    head = await lock(tx, head.mergedInto);
  }
  return { asked, head, ids: await familyIds(tx, id) };
}

/** Every id of the enterprise that this id stands for, itself included. */
export async function familyIds(manager: EntityManager, id: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    manager,
    `with recursive up as (
       select $1::text as id
       union select e.merged_into from known_enterprise e join up using (id) where e.merged_into is not null
     ), family as (
       select id from up union select e.id from known_enterprise e join family f on e.merged_into = f.id
     )
     select id from family`,
    [id],
  );
  return found.map((row) => row.id);
}

export async function findKnownEnterprises(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, KnownEnterprise>> {
  const found = await rows<KnownEnterpriseRow>(manager, 'select * from known_enterprise where id = any($1)', [ids]);
  return new Map(found.map((row) => [row.id, toKnownEnterprise(row)]));
}

/** An update that changes nothing locks the row, whether it was there or not. */
async function lock(tx: Transaction, id: string): Promise<KnownEnterprise> {
  const [row] = await rows<KnownEnterpriseRow>(
    tx,
    'insert into known_enterprise (id) values ($1) on conflict (id) do update set id = excluded.id returning *',
    [id],
  );
  return toKnownEnterprise(row!);
}
