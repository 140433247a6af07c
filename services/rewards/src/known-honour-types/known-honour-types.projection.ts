import { HonourKind, HonourLevel as Level, HonourTypePublishedSchema, type HonourType, type HonourTypePublished } from '@huipin/contracts';
import { OnEvent, Projection, type EventContext, type Received } from '@huipin/messaging';
import type { HonourLevel } from '../rules/tier.ts';
import { knownHonourTypeTable, type KnownHonourTypeRow } from './known-honour-type.table.ts';

const levels: Partial<Record<Level, HonourLevel>> = {
  [Level.NATIONAL]: 'national',
  [Level.PROVINCIAL]: 'provincial',
  [Level.INTER_PROVINCIAL]: 'inter-provincial',
  [Level.MUNICIPAL]: 'municipal',
  [Level.COUNTY]: 'county',
};

/** The catalogue of honour types. */
@Projection('known_honour_type')
export class KnownHonourTypesProjection {
  @OnEvent(HonourTypePublishedSchema)
  async honourTypePublished({ data }: Received<HonourTypePublished>, { tx }: EventContext): Promise<void> {
    const known = toKnownHonourType(data.honourType);
    if (known !== undefined) await tx.upsert(knownHonourTypeTable, known, ['code']);
  }
}

/** Undefined where the message names no level: nothing can be decided by it. */
export function toKnownHonourType(type: HonourType | undefined): KnownHonourTypeRow | undefined {
  const level = type && levels[type.level];
  if (type === undefined || level === undefined) return undefined;
  return {
    code: type.code,
    name_zh: type.nameZh,
    name_en: type.nameEn,
    aliases: [...type.aliases],
    kind: type.kind === HonourKind.PROTECTION_RECORD ? 'protection-record' : 'honour',
    level,
    blocked_by_listing: type.blockedByListing,
    body_is_market_regulator: type.bodyIsMarketRegulator,
  };
}
