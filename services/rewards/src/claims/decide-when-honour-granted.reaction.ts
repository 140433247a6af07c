import { Controller } from '@nestjs/common';
import {
  HonourCorrectedSchema,
  HonourGrantedSchema,
  HonourRevokedSchema,
  SubjectKind as Kind,
  type Honour,
  type HonourCorrected,
  type HonourGranted,
  type HonourRevoked,
} from '@huipin/contracts';
import { localDate, parseLocalDate, type LocalDate } from '@huipin/kernel';
import { OnEvent, type EventContext, type Received } from '@huipin/messaging';
import type { SubjectKind } from '../entitlements/entitlement.ts';
import { toKnownHonourType } from '../known-honour-types/known-honour-types.projection.ts';
import type { Claim } from './claim.ts';
import { recordClaim } from './claims.service.ts';

const kinds: Partial<Record<Kind, SubjectKind>> = {
  [Kind.ENTERPRISE]: 'enterprise',
  [Kind.BRAND]: 'brand',
  [Kind.REGION]: 'region',
  [Kind.ASSOCIATION]: 'association',
};

/**
 * What an honour gives a right to. Renewal and expiry change nothing: the reward is for the grant. Suspension and
 * reinstatement are not listened to: the listing behind them is.
 */
@Controller()
export class DecideWhenHonourGranted {
  @OnEvent(HonourGrantedSchema)
  async honourGranted(event: Received<HonourGranted>, { tx }: EventContext): Promise<void> {
    const claim = toClaim(event.data.honour, event.aggregateVersion);
    if (claim) await recordClaim(tx, claim, 'granted');
  }

  @OnEvent(HonourCorrectedSchema)
  async honourCorrected(event: Received<HonourCorrected>, { tx }: EventContext): Promise<void> {
    const claim = toClaim(event.data.honour, event.aggregateVersion);
    if (claim) await recordClaim(tx, claim, 'corrected');
  }

  @OnEvent(HonourRevokedSchema)
  async honourRevoked({ data, aggregateVersion }: Received<HonourRevoked>, { tx }: EventContext): Promise<void> {
    const claim = toClaim(data.honour, aggregateVersion);
    if (claim) await recordClaim(tx, { ...claim, revokedOn: localDate(data.revokedOn), revocationRef: data.policyRef || null }, 'revoked');
  }
}

/** Undefined where the message names no subject or type that can be decided by. */
function toClaim(honour: Honour | undefined, version: number): Claim | undefined {
  const type = toKnownHonourType(honour?.honourType);
  const kind = kinds[honour?.subject?.kind ?? Kind.UNSPECIFIED];
  if (honour?.subject === undefined || type === undefined || kind === undefined) return undefined;
  return {
    honourId: honour.id,
    version,
    subjectId: honour.subject.id,
    subjectKind: kind,
    subjectName: honour.subject.name,
    honourTypeCode: type.code,
    honourName: { zh: type.name_zh, en: type.name_en },
    level: type.level,
    blockedByListing: type.blocked_by_listing,
    grantedFrom: toDate(honour.grantedFrom),
    grantedTo: toDate(honour.grantedTo),
    // A protection record is no honour, whatever else the message says of it.
    entitling: honour.entitling && type.kind === 'honour',
    revokedOn: null,
    revocationRef: null,
  };
}

function toDate(text: string | undefined): LocalDate | null {
  return parseLocalDate(text ?? '') ?? null;
}
