import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  ExpiryCause,
  HonourCorrectedSchema,
  HonourExpiredSchema,
  HonourGrantedSchema,
  HonourReinstatedSchema,
  HonourRenewedSchema,
  HonourRevokedSchema,
  HonourSuspendedSchema,
  type HonourSchema,
} from '@huipin/contracts';
import type { LocalDate } from '@huipin/kernel';
import { fact, type Fact } from '@huipin/messaging';
import { honourTypeMessage } from '../honour-types/honour-type.events.ts';
import type { HonourType } from '../honour-types/honour-type.ts';
import { subjectMessage } from '../subjects/subject.events.ts';
import type { Subject } from '../subjects/subject.ts';
import type { Due, Honour, Renewal, Revocation, Suspension } from './honour.ts';

/** An honour with what its message carries, so that a reader needs no second call. */
export interface HonourOfSubject {
  readonly honour: Honour;
  readonly type: HonourType;
  readonly subject: Subject;
}

export function honourGranted(of: HonourOfSubject): Fact {
  return fact(HonourGrantedSchema, about(of), { honour: honourMessage(of) });
}

export function honourRenewed(of: HonourOfSubject, { renewedOn }: Renewal): Fact {
  return fact(HonourRenewedSchema, about(of), { honour: honourMessage(of), renewedOn });
}

export function honourCorrected(of: HonourOfSubject): Fact {
  return fact(HonourCorrectedSchema, about(of), { honour: honourMessage(of), reason: of.honour.reason ?? '' });
}

/** For the readers of the subject that the honour was wrongly recorded for: it belongs to the one that it names. */
export function honourMovedFrom(of: HonourOfSubject, formerSubjectId: string): Fact {
  return fact(HonourCorrectedSchema, { ...about(of), subjectId: formerSubjectId }, { honour: honourMessage(of), reason: of.honour.reason ?? '' });
}

export function honourRevoked(of: HonourOfSubject, revocation: Revocation): Fact {
  const { revokedOn, reason, policyRef, documentNo } = revocation;
  return fact(HonourRevokedSchema, about(of), { honour: honourMessage(of), revokedOn, reason, policyRef, documentNo });
}

export function honourExpired(of: HonourOfSubject, due: Due): Fact {
  const cause = due.cause === 'TERM' ? ExpiryCause.TERM : ExpiryCause.TYPE_ABOLISHED;
  return fact(HonourExpiredSchema, about(of), { honour: honourMessage(of), expiredOn: due.on, cause });
}

export function honourSuspended(of: HonourOfSubject, { from, listingId }: Suspension): Fact {
  return fact(HonourSuspendedSchema, about(of), { honour: honourMessage(of), suspendedFrom: from, listingId, policyRef: '3.1.2' });
}

export function honourReinstated(of: HonourOfSubject, { listingId, on }: { listingId: string; on: LocalDate }): Fact {
  return fact(HonourReinstatedSchema, about(of), { honour: honourMessage(of), reinstatedOn: on, listingId });
}

function about({ honour: { id, version }, subject }: HonourOfSubject) {
  return { subjectId: subject.id, aggregateId: id, aggregateVersion: version };
}

function honourMessage({ honour, type, subject }: HonourOfSubject): MessageInitShape<typeof HonourSchema> {
  const { id, granted, validTo, documentNo, grantingBody, product, entitling } = honour;
  return {
    ...{ id, subject: subjectMessage(subject), honourType: honourTypeMessage(type) },
    ...(granted.from && { grantedFrom: granted.from }),
    ...(granted.to && { grantedTo: granted.to }),
    grantedPrecision: granted.precision,
    ...(validTo && { validTo }),
    ...{ documentNo, grantingBody, product: product ?? '', entitling },
  };
}
