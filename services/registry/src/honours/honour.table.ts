import type { Instant, LocalDate } from '@huipin/kernel';
import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { Precision } from './grant-date.ts';
import type { Honour, Renewal, Revocation, Suspension } from './honour.ts';

export interface HonourRow {
  id: string;
  version: number;
  recorded_at: Instant;
  superseded_at: Instant | null;
  subject_id: string;
  type_code: string;
  granted_from: LocalDate | null;
  granted_to: LocalDate | null;
  granted_precision: Precision;
  counts_from: LocalDate;
  valid_to: LocalDate | null;
  valid_to_precision: Precision | null;
  document_no: string;
  granting_body: string;
  product: string | null;
  entitling: boolean;
  origin: Honour['origin'];
  source: string;
  revoked_on: LocalDate | null;
  revocation: Revocation | null;
  renewals: Renewal[];
  suspensions: Suspension[];
  expired_on: LocalDate | null;
  reason: string | null;
}

export const honourTable = new EntitySchema<HonourRow>({
  name: 'honour',
  columns: {
    id: column.id,
    version: { ...column.integer, primary: true },
    recorded_at: column.instant,
    superseded_at: column.nullable(column.instant),
    subject_id: column.text,
    type_code: column.text,
    granted_from: column.nullable(column.date),
    granted_to: column.nullable(column.date),
    granted_precision: column.text,
    counts_from: column.date,
    valid_to: column.nullable(column.date),
    valid_to_precision: column.nullable(column.text),
    document_no: column.text,
    granting_body: column.text,
    product: column.nullable(column.text),
    entitling: column.boolean,
    origin: column.text,
    source: column.text,
    revoked_on: column.nullable(column.date),
    revocation: column.nullable(column.json),
    renewals: column.json,
    suspensions: column.json,
    expired_on: column.nullable(column.date),
    reason: column.nullable(column.text),
  },
});

export function toHonour(row: HonourRow): Honour {
  const { id, version, product, entitling, origin, source, revocation, reason } = row;
  return {
    ...{ id, version, recordedAt: row.recorded_at, subjectId: row.subject_id, typeCode: row.type_code },
    granted: { from: row.granted_from, to: row.granted_to, precision: row.granted_precision },
    ...{ countsFrom: row.counts_from, validTo: row.valid_to, validToPrecision: row.valid_to_precision },
    ...{ documentNo: row.document_no, grantingBody: row.granting_body, product, entitling, origin, source },
    revocation: revocation && toRevocation(revocation),
    renewals: row.renewals.map(toRenewal),
    suspensions: row.suspensions.map(toSuspension),
    ...{ expiredOn: row.expired_on, reason },
  };
}

export function toRow(honour: Honour): HonourRow {
  const { id, version, granted, product, entitling, origin, source, revocation, reason } = honour;
  return {
    ...{ id, version, recorded_at: honour.recordedAt, superseded_at: null, subject_id: honour.subjectId, type_code: honour.typeCode },
    ...{ granted_from: granted.from, granted_to: granted.to, granted_precision: granted.precision },
    ...{ counts_from: honour.countsFrom, valid_to: honour.validTo, valid_to_precision: honour.validToPrecision },
    ...{ document_no: honour.documentNo, granting_body: honour.grantingBody, product, entitling, origin, source },
    ...{ revoked_on: revocation?.revokedOn ?? null, revocation },
    ...{ renewals: [...honour.renewals], suspensions: [...honour.suspensions], expired_on: honour.expiredOn, reason },
  };
}

// jsonb gives members back in an order of its own; two versions are compared as text.
const toRevocation = ({ revokedOn, reason, policyRef, documentNo }: Revocation): Revocation => ({ revokedOn, reason, policyRef, documentNo });
const toRenewal = ({ renewedOn, validTo, documentNo, formerValidTo }: Renewal): Renewal => ({ renewedOn, validTo, documentNo, formerValidTo });
const toSuspension = ({ listingId, from, to, reinstatedOn }: Suspension): Suspension => ({ listingId, from, to, reinstatedOn });
