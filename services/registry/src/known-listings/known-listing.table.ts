import type { LocalDate } from '@huipin/kernel';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { KnownListing } from './known-listing.ts';

export interface KnownListingRow {
  id: string;
  enterprise_id: string;
  list: KnownListing['list'];
  decided_on: LocalDate;
  ends_on: LocalDate | null;
  ended_on: LocalDate | null;
  end_cause: KnownListing['endCause'];
}

export const knownListingTable = new EntitySchema<KnownListingRow>({
  name: 'known_listing',
  columns: {
    id: { ...column.text, primary: true },
    enterprise_id: column.text,
    list: column.text,
    decided_on: column.date,
    ends_on: column.nullable(column.date),
    ended_on: column.nullable(column.date),
    end_cause: column.nullable(column.text),
  },
});

export function toKnownListing(row: KnownListingRow): KnownListing {
  const { id, list } = row;
  return { id, enterpriseId: row.enterprise_id, list, decidedOn: row.decided_on, endsOn: row.ends_on, endedOn: row.ended_on, endCause: row.end_cause };
}
