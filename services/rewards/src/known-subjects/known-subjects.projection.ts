import { SubjectChangedSchema, SubjectKind, SubjectRegisteredSchema, type SubjectChanged, type SubjectRegistered } from '@huipin/contracts';
import { OnEvents, Projection, type EventContext, type Received } from '@huipin/messaging';
import { knownSubjectTable, type KnownSubjectRow } from './known-subject.table.ts';
import { lockSubjects } from './subject-lock.service.ts';

const kinds: Partial<Record<SubjectKind, KnownSubjectRow['kind']>> = {
  [SubjectKind.BRAND]: 'brand',
  [SubjectKind.REGION]: 'region',
  [SubjectKind.ASSOCIATION]: 'association',
};

/** Brands with their owners, regions and associations with their places. */
@Projection('known_subject')
export class KnownSubjectsProjection {
  @OnEvents([SubjectRegisteredSchema, SubjectChangedSchema])
  async subjectsTold(events: readonly Received[], { tx }: EventContext): Promise<void> {
    const latest = new Map(events.flatMap((event) => toRow(event) ?? []).map((row) => [row.id, row]));
    if (latest.size === 0) return;
    await lockSubjects(tx, [...latest.keys()]);
    await tx.upsert(knownSubjectTable, [...latest.values()], ['id']);
  }
}

/** Undefined for a kind that is not kept here. */
function toRow({ subjectId: id, data }: Received): KnownSubjectRow | undefined {
  const { subject, ownerId } = data as SubjectRegistered | SubjectChanged;
  const kind = kinds[subject?.kind ?? SubjectKind.UNSPECIFIED];
  return kind && { id, kind, name: subject?.name ?? '', division: subject?.division?.code ?? null, owner_id: ownerId ?? null };
}
