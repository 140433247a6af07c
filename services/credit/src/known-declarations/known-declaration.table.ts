import type { Instant, LocalDate } from '@huipin/kernel';
import type { Transaction } from '@huipin/messaging';
import { column } from '@huipin/service-defaults';
import { EntitySchema, IsNull } from 'typeorm';
import { lockRecords } from '../records/records.service.ts';

export interface KnownDeclarationRow {
  id: string;
  version: number;
  recorded_at: Instant;
  superseded_at: Instant | null;
  enterprise_id: string;
  what: string;
  declared_on: LocalDate;
  valid_to: LocalDate | null;
}

export const knownDeclarationTable = new EntitySchema<KnownDeclarationRow>({
  name: 'known_declaration',
  columns: {
    id: { ...column.text, primary: true },
    version: { ...column.integer, primary: true },
    recorded_at: column.instant,
    superseded_at: column.nullable(column.instant),
    enterprise_id: column.text,
    what: column.text,
    declared_on: column.date,
    valid_to: column.nullable(column.date),
  },
});

export async function lockKnownDeclaration(tx: Transaction, id: string): Promise<KnownDeclarationRow | undefined> {
  if ((await lockRecords(tx, 'known_declaration', [id])).length === 0) return undefined;
  return (await tx.findOneBy(knownDeclarationTable, { id, superseded_at: IsNull() })) ?? undefined;
}

/** The next version, superseding the one before at its own instant. */
export async function saveKnownDeclaration(tx: Transaction, declaration: KnownDeclarationRow): Promise<void> {
  await tx.update(knownDeclarationTable, { id: declaration.id, superseded_at: IsNull() }, { superseded_at: declaration.recorded_at });
  await tx.insert(knownDeclarationTable, declaration);
}
