import type { LocalDate } from '@huipin/kernel';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';

/** A black listing. */
export interface KnownListingRow {
  id: string;
  enterprise_id: string;
  decided_on: LocalDate;
  /** Last day in force by the decision; null = no end. */
  ends_on: LocalDate | null;
  /** First day out of force, once the end has been published. */
  ended_on: LocalDate | null;
}

export const knownListingTable = new EntitySchema<KnownListingRow>({
  name: 'known_listing',
  columns: {
    id: { ...column.text, primary: true },
    enterprise_id: column.text,
    decided_on: column.date,
    ends_on: column.nullable(column.date),
    ended_on: column.nullable(column.date),
  },
});
