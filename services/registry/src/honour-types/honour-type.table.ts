import type { Instant, LocalDate } from '@huipin/kernel';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import { abolishedBy, type HonourType, type HonourTypeContent } from './honour-type.ts';

export interface HonourTypeRow {
  code: string;
  version: number;
  recorded_at: Instant;
  superseded_at: Instant | null;
  edition: LocalDate;
  content: HonourTypeContent;
  abolished_by: LocalDate | null;
}

export const honourTypeTable = new EntitySchema<HonourTypeRow>({
  name: 'honour_type',
  columns: {
    code: { ...column.text, primary: true },
    version: { ...column.integer, primary: true },
    recorded_at: column.instant,
    superseded_at: column.nullable(column.instant),
    edition: column.date,
    content: column.json,
    abolished_by: column.nullable(column.date),
  },
});

export function toHonourType({ content, edition, version, recorded_at }: HonourTypeRow): HonourType {
  return { ...content, edition, version, recordedAt: recorded_at };
}

export function toRow({ edition, version, recordedAt, ...content }: HonourType): HonourTypeRow {
  return { code: content.code, version, recorded_at: recordedAt, superseded_at: null, edition, content, abolished_by: abolishedBy(content) };
}
