import type { Instant, LocalDate } from '@huipin/kernel';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { Protection } from './protection.ts';

export interface ProtectionRow {
  id: string;
  recorded_at: Instant;
  subject_id: string;
  type_code: string;
  recorded_from: LocalDate | null;
  recorded_to: LocalDate | null;
  precision: Protection['precision'];
  document_no: string;
  body: string;
  product: string | null;
  source: string;
}

export const protectionTable = new EntitySchema<ProtectionRow>({
  name: 'protection',
  columns: {
    id: column.id,
    recorded_at: column.instant,
    subject_id: column.text,
    type_code: column.text,
    recorded_from: column.nullable(column.date),
    recorded_to: column.nullable(column.date),
    precision: column.text,
    document_no: column.text,
    body: column.text,
    product: column.nullable(column.text),
    source: column.text,
  },
});

export function toProtection(row: ProtectionRow): Protection {
  const { id, precision, body, product, source } = row;
  return {
    ...{ id, recordedAt: row.recorded_at, subjectId: row.subject_id, typeCode: row.type_code },
    ...{ from: row.recorded_from, to: row.recorded_to, precision, documentNo: row.document_no, body, product, source },
  };
}

export function toRow({ id, precision, body, product, source, ...protection }: Protection): ProtectionRow {
  return {
    ...{ id, recorded_at: protection.recordedAt, subject_id: protection.subjectId, type_code: protection.typeCode },
    ...{ recorded_from: protection.from, recorded_to: protection.to, precision, document_no: protection.documentNo, body, product, source },
  };
}
