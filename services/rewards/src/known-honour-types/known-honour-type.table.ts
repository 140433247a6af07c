import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { HonourLevel } from '../rules/tier.ts';

export interface KnownHonourTypeRow {
  code: string;
  name_zh: string;
  name_en: string;
  aliases: string[];
  kind: 'honour' | 'protection-record';
  level: HonourLevel;
  /** A subject on the black list neither gets nor keeps it. */
  blocked_by_listing: boolean;
  body_is_market_regulator: boolean;
}

export const knownHonourTypeTable = new EntitySchema<KnownHonourTypeRow>({
  name: 'known_honour_type',
  columns: {
    code: { ...column.text, primary: true },
    name_zh: column.text,
    name_en: column.text,
    aliases: column.json,
    kind: column.text,
    level: column.text,
    blocked_by_listing: column.boolean,
    body_is_market_regulator: column.boolean,
  },
});
