import {
  EnterpriseChangedSchema,
  EnterpriseMergedSchema,
  EnterpriseRegisteredSchema,
  type EnterpriseMerged,
} from '@huipin/contracts';
import { OnEvents, Projection, type EventContext, type Received } from '@huipin/messaging';
import { lockSubjects } from '../known-subjects/subject-lock.service.ts';
import { knownEnterpriseTable, type KnownEnterpriseRow } from './known-enterprise.table.ts';

/** Where each enterprise sits, and which one it became. */
@Projection('known_enterprise')
export class KnownEnterprisesProjection {
  @OnEvents([EnterpriseRegisteredSchema, EnterpriseChangedSchema, EnterpriseMergedSchema])
  async enterprisesTold(events: readonly Received[], { tx }: EventContext): Promise<void> {
    // The last of a batch counts; every message carries the whole file.
    const latest = new Map(events.map((event) => [event.subjectId, toRow(event)]));
    await lockSubjects(tx, [...latest.keys()]);
    await tx.upsert(knownEnterpriseTable, [...latest.values()], ['id']);
  }
}

/** What the three messages have in common, and what one of them has besides. */
type Told = Pick<EnterpriseMerged, 'enterprise'> & Partial<Pick<EnterpriseMerged, 'mergedInto'>>;

function toRow({ subjectId: id, data }: Received): KnownEnterpriseRow {
  const { enterprise, mergedInto } = data as Told;
  const { name = '', division } = enterprise?.subject ?? {};
  return { id, name, division: division?.code ?? null, merged_into: mergedInto ?? null };
}
