import type { MessageInitShape } from '@bufbuild/protobuf';
import { HonourKind, HonourLevel, HonourTypePublishedSchema, type HonourTypeSchema } from '@huipin/contracts';
import { fact, type Fact } from '@huipin/messaging';
import type { HonourType } from './honour-type.ts';

const kinds = { honour: HonourKind.HONOUR, 'protection-record': HonourKind.PROTECTION_RECORD } as const;
const levels = {
  national: HonourLevel.NATIONAL,
  provincial: HonourLevel.PROVINCIAL,
  'inter-provincial': HonourLevel.INTER_PROVINCIAL,
  municipal: HonourLevel.MUNICIPAL,
  county: HonourLevel.COUNTY,
} as const;

export function honourTypePublished(type: HonourType): Fact {
  const about = { subjectId: type.code, aggregateId: type.code, aggregateVersion: type.version };
  return fact(HonourTypePublishedSchema, about, { honourType: honourTypeMessage(type) });
}

export function honourTypeMessage(type: HonourType): MessageInitShape<typeof HonourTypeSchema> {
  const { code, nameZh, nameEn, kind, level, blockedByListing, bodyIsMarketRegulator, aliases, abolishedOn } = type;
  return {
    ...{ code, nameZh, nameEn, blockedByListing, bodyIsMarketRegulator },
    kind: kinds[kind],
    level: levels[level],
    aliases: [...aliases],
    ...(abolishedOn && { abolishedOn }),
  };
}
