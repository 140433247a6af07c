import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';

export interface KnownSubjectRow {
  id: string;
  kind: 'brand' | 'region' | 'association';
  name: string;
  division: string | null;
  /** The enterprise that owns a brand, where known. */
  owner_id: string | null;
}

export const knownSubjectTable = new EntitySchema<KnownSubjectRow>({
  name: 'known_subject',
  columns: {
    id: { ...column.text, primary: true },
    kind: column.text,
    name: column.text,
    division: column.nullable(column.text),
    owner_id: column.nullable(column.text),
  },
});
