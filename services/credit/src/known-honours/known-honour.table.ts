import type { Instant, LocalDate } from '@huipin/kernel';
import type { Transaction } from '@huipin/messaging';
import { column } from '@huipin/service-defaults';
import { EntitySchema, IsNull } from 'typeorm';
import { lockRecords } from '../records/records.service.ts';

export interface KnownHonourRow {
  id: string;
  version: number;
  recorded_at: Instant;
  superseded_at: Instant | null;
  subject_id: string;
  enterprise_id: string | null;
  name: string;
  in_force_from: LocalDate;
  valid_to: LocalDate | null;
  ended_on: LocalDate | null;
}

export const knownHonourTable = new EntitySchema<KnownHonourRow>({
  name: 'known_honour',
  columns: {
    id: { ...column.text, primary: true },
    version: { ...column.integer, primary: true },
    recorded_at: column.instant,
    superseded_at: column.nullable(column.instant),
    subject_id: column.text,
    enterprise_id: column.nullable(column.text),
    name: column.text,
    in_force_from: column.date,
    valid_to: column.nullable(column.date),
    ended_on: column.nullable(column.date),
  },
});

export async function lockKnownHonour(tx: Transaction, id: string): Promise<KnownHonourRow | undefined> {
  if ((await lockRecords(tx, 'known_honour', [id])).length === 0) return undefined;
  return (await tx.findOneBy(knownHonourTable, { id, superseded_at: IsNull() })) ?? undefined;
}

/** The next version, superseding the one before at its own instant. */
export async function saveKnownHonour(tx: Transaction, honour: KnownHonourRow): Promise<void> {
  await tx.update(knownHonourTable, { id: honour.id, superseded_at: IsNull() }, { superseded_at: honour.recorded_at });
  await tx.insert(knownHonourTable, honour);
}
