import { comparable, type Instant } from '@huipin/kernel';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { SubjectRecord } from './subject.ts';

export interface SubjectRow {
  id: string;
  version: number;
  recorded_at: Instant;
  superseded_at: Instant | null;
  kind: SubjectRecord['kind'];
  name: string;
  comparable_name: string;
  owner_id: string | null;
  division: string | null;
  reason: string | null;
}

export const subjectTable = new EntitySchema<SubjectRow>({
  name: 'subject',
  columns: {
    id: { ...column.text, primary: true },
    version: { ...column.integer, primary: true },
    recorded_at: column.instant,
    superseded_at: column.nullable(column.instant),
    kind: column.text,
    name: column.text,
    comparable_name: column.text,
    owner_id: column.nullable({ type: 'uuid' }),
    division: column.nullable(column.text),
    reason: column.nullable(column.text),
  },
});

export function toSubjectRecord(row: SubjectRow): SubjectRecord {
  const { id, version, kind, name, division, reason } = row;
  return { id, version, recordedAt: row.recorded_at, kind, name, ownerId: row.owner_id, division, reason };
}

export function toRow({ id, version, recordedAt, kind, name, ownerId, division, reason }: SubjectRecord): SubjectRow {
  return { id, version, recorded_at: recordedAt, superseded_at: null, kind, name, comparable_name: comparable(name), owner_id: ownerId, division, reason };
}
