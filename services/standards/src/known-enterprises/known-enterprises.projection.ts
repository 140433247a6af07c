import {
  EnterpriseChangedSchema,
  EnterpriseMergedSchema,
  EnterpriseRegisteredSchema,
  type EnterpriseChanged,
  type EnterpriseMerged,
  type EnterpriseRegistered,
} from '@huipin/contracts';
import { OnEvents, Projection, rows, type EventContext, type Received } from '@huipin/messaging';
import type { KnownEnterprise } from './known-enterprise.ts';

/** Keeps what this service needs of the registry's enterprises: name, place, and what became of them. */
@Projection('known_enterprise')
export class KnownEnterprisesProjection {
  /** A whole province can come at once, by an import: one statement per batch. */
  @OnEvents([EnterpriseRegisteredSchema, EnterpriseChangedSchema, EnterpriseMergedSchema])
  async keep(events: readonly Received[], { tx }: EventContext): Promise<void> {
    const latest = new Map<string, KnownEnterprise>();
    for (const { data } of events as readonly Received<EnterpriseRegistered | EnterpriseChanged | EnterpriseMerged>[]) {
      const subject = data.enterprise?.subject;
      if (subject === undefined) continue;
      const mergedInto = 'mergedInto' in data ? data.mergedInto : (latest.get(subject.id)?.mergedInto ?? null);
      latest.set(subject.id, { id: subject.id, name: subject.name, division: subject.division?.code ?? null, mergedInto });
    }
    const all = [...latest.values()];
    await rows(
      tx,
      // In one order, as a writer about several enterprises must lock them.
      `insert into known_enterprise as k (id, name, division, merged_into)
       select * from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as t(id, name, division, merged_into) order by id
       on conflict (id) do update
         set name = excluded.name, division = excluded.division, merged_into = coalesce(excluded.merged_into, k.merged_into)`,
      [all.map(({ id }) => id), all.map(({ name }) => name), all.map(({ division }) => division), all.map(({ mergedInto }) => mergedInto)],
    );
  }
}
