import { toInstant, type Instant } from '@huipin/kernel';
import type { EntitySchemaColumnOptions } from 'typeorm';

/** Column kinds that all tables share, so that a date is a `LocalDate` and money an integer everywhere. */
export const id: EntitySchemaColumnOptions = { type: 'uuid', primary: true };
export const text: EntitySchemaColumnOptions = { type: 'text' };
export const date: EntitySchemaColumnOptions = { type: 'date' };
export const integer: EntitySchemaColumnOptions = { type: 'integer' };
export const boolean: EntitySchemaColumnOptions = { type: 'boolean' };
export const json: EntitySchemaColumnOptions = { type: 'jsonb' };

/** bigint ↔ number: an amount in fen or a version, always below 2^53. */
export const whole: EntitySchemaColumnOptions = {
  type: 'bigint',
  transformer: { to: (value: number | null) => value, from: (value: string | null) => (value === null ? null : Number(value)) },
};

export const instant: EntitySchemaColumnOptions = {
  type: 'timestamptz',
  transformer: { to: (value: Instant | null) => value, from: (value: Date | null) => (value === null ? null : toInstant(value)) },
};

export function nullable(column: EntitySchemaColumnOptions): EntitySchemaColumnOptions {
  return { ...column, nullable: true };
}
