import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';

export interface KnownEnterpriseRow {
  id: string;
  name: string;
  /** Null while the registry does not know where it sits. */
  division: string | null;
  merged_into: string | null;
}

export const knownEnterpriseTable = new EntitySchema<KnownEnterpriseRow>({
  name: 'known_enterprise',
  columns: {
    id: { ...column.text, primary: true },
    name: column.text,
    division: column.nullable(column.text),
    merged_into: column.nullable(column.text),
  },
});
