import type { Instant, LocalDate } from '@huipin/kernel';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { SubjectKind } from '../entitlements/entitlement.ts';
import type { HonourLevel } from '../rules/tier.ts';
import type { Claim, ClaimInputs, Decision, Outcome } from './claim.ts';

export interface ClaimRow {
  honour_id: string;
  version: number;
  subject_id: string;
  subject_kind: SubjectKind;
  subject_name: string;
  honour_type_code: string;
  honour_name_zh: string;
  honour_name_en: string;
  level: HonourLevel;
  blocked_by_listing: boolean;
  granted_from: LocalDate | null;
  granted_to: LocalDate | null;
  entitling: boolean;
  revoked_on: LocalDate | null;
  revocation_ref: string | null;
}

export interface DecisionRow {
  id: string;
  honour_id: string;
  decided_at: Instant;
  cause: string;
  inputs: ClaimInputs;
  outcomes: readonly Outcome[];
}

export const claimTable = new EntitySchema<ClaimRow>({
  name: 'claim',
  columns: {
    honour_id: { ...column.text, primary: true },
    version: column.integer,
    subject_id: column.text,
    subject_kind: column.text,
    subject_name: column.text,
    honour_type_code: column.text,
    honour_name_zh: column.text,
    honour_name_en: column.text,
    level: column.text,
    blocked_by_listing: column.boolean,
    granted_from: column.nullable(column.date),
    granted_to: column.nullable(column.date),
    entitling: column.boolean,
    revoked_on: column.nullable(column.date),
    revocation_ref: column.nullable(column.text),
  },
});

export const decisionTable = new EntitySchema<DecisionRow>({
  name: 'decision',
  columns: {
    id: column.id,
    honour_id: column.text,
    decided_at: column.instant,
    cause: column.text,
    inputs: column.json,
    outcomes: column.json,
  },
});

export function toClaim(row: ClaimRow): Claim {
  return {
    honourId: row.honour_id,
    version: row.version,
    subjectId: row.subject_id,
    subjectKind: row.subject_kind,
    subjectName: row.subject_name,
    honourTypeCode: row.honour_type_code,
    honourName: { zh: row.honour_name_zh, en: row.honour_name_en },
    level: row.level,
    blockedByListing: row.blocked_by_listing,
    grantedFrom: row.granted_from,
    grantedTo: row.granted_to,
    entitling: row.entitling,
    revokedOn: row.revoked_on,
    revocationRef: row.revocation_ref,
  };
}

export function toRow(claim: Claim): ClaimRow {
  return {
    honour_id: claim.honourId,
    version: claim.version,
    subject_id: claim.subjectId,
    subject_kind: claim.subjectKind,
    subject_name: claim.subjectName,
    honour_type_code: claim.honourTypeCode,
    honour_name_zh: claim.honourName.zh,
    honour_name_en: claim.honourName.en,
    level: claim.level,
    blocked_by_listing: claim.blockedByListing,
    granted_from: claim.grantedFrom,
    granted_to: claim.grantedTo,
    entitling: claim.entitling,
    revoked_on: claim.revokedOn,
    revocation_ref: claim.revocationRef,
  };
}

export function toDecision(row: DecisionRow): Decision {
  return { id: row.id, honourId: row.honour_id, decidedAt: row.decided_at, cause: row.cause, inputs: row.inputs, outcomes: row.outcomes };
}

export function toDecisionRow(decision: Decision): DecisionRow {
  return {
    id: decision.id,
    honour_id: decision.honourId,
    decided_at: decision.decidedAt,
    cause: decision.cause,
    inputs: decision.inputs,
    outcomes: decision.outcomes,
  };
}
