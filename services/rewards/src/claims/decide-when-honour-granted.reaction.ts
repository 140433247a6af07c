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
import { OnEvents, type EventContext, type Received } from '@huipin/messaging';
import type { SubjectKind } from '../entitlements/entitlement.ts';
import { toKnownHonourType } from '../known-honour-types/known-honour-types.projection.ts';
import type { Claim } from './claim.ts';
import { recordClaims, type ClaimCause } from './claims.service.ts';
import { traced } from './traced.ts';

const kinds: Partial<Record<Kind, SubjectKind>> = {
  [Kind.ENTERPRISE]: 'enterprise',
  [Kind.BRAND]: 'brand',
  [Kind.REGION]: 'region',
  [Kind.ASSOCIATION]: 'association',
};

const causes: Readonly<Record<string, ClaimCause>> = {
  [HonourGrantedSchema.typeName]: 'granted',
  [HonourCorrectedSchema.typeName]: 'corrected',
  [HonourRevokedSchema.typeName]: 'revoked',
};

/**
 * What an honour gives a right to. Renewal and expiry change nothing: the reward is for the grant. Suspension and
 * reinstatement are not listened to: the listing behind them is.
 */
@Controller()
export class DecideWhenHonourGranted {
  @OnEvents([HonourGrantedSchema, HonourCorrectedSchema, HonourRevokedSchema])
  async honoursTold(events: readonly Received[], { tx }: EventContext): Promise<void> {
    for (const run of runsOf(events)) {
      await traced(run, async (told) => {
        const claims = new Map(told.flatMap((event) => toClaim(event) ?? []).map((claim) => [claim.honourId, claim]));
        const cause = causes[told[0]?.type ?? ''];
        if (cause && claims.size > 0) await recordClaims(tx, [...claims.values()], cause);
      });
    }
  }
}

/** Events of one kind that follow one another: what is granted and revoked within a batch is decided twice, in order. */
function runsOf(events: readonly Received[]): Received[][] {
  const runs: Received[][] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (last?.[0]?.type === event.type) last.push(event);
    else runs.push([event]);
  }
  return runs;
}

function toClaim({ type, data, aggregateVersion }: Received): Claim | undefined {
  const { honour } = data as HonourGranted | HonourCorrected | HonourRevoked;
  const claim = readClaim(honour, aggregateVersion);
  if (claim === undefined || type !== HonourRevokedSchema.typeName) return claim;
  const { revokedOn, policyRef } = data as HonourRevoked;
  return { ...claim, revokedOn: localDate(revokedOn), revocationRef: policyRef || null };
}

/** Undefined where the message names no subject or type that can be decided by. */
function readClaim(honour: Honour | undefined, version: number): Claim | undefined {
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
