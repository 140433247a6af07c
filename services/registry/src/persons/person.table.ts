import type { Instant } from '@huipin/kernel';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';

export const personRoles = ['legal-representative', 'operator', 'contact'] as const;

/** Sealed numbers stay sealed here; `PersonsService` alone opens them. */
export interface PersonRow {
  id: string;
  version: number;
  enterprise_id: string;
  role: (typeof personRoles)[number];
  name: string;
  identity_sealed: string | null;
  identity_fingerprint: string | null;
  mobile_sealed: string | null;
  mobile_fingerprint: string | null;
  recorded_at: Instant;
  recorded_by: string;
}

const { nullable, text } = column;

export const personTable = new EntitySchema<PersonRow>({
  name: 'enterprise_person',
  columns: {
    id: column.id,
    version: column.integer,
    enterprise_id: text,
    role: text,
    name: text,
    identity_sealed: nullable(text),
    identity_fingerprint: nullable(text),
    mobile_sealed: nullable(text),
    mobile_fingerprint: nullable(text),
    recorded_at: column.instant,
    recorded_by: text,
  },
});
