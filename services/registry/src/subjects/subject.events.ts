import type { MessageInitShape } from '@bufbuild/protobuf';
import { SubjectChangedSchema, SubjectKind, SubjectRegisteredSchema, type SubjectSchema } from '@huipin/contracts';
import { dayOf } from '@huipin/kernel';
import { fact, type Fact } from '@huipin/messaging';
import { divisionMessage } from '../enterprises/enterprise.events.ts';
import type { Subject } from './subject.ts';

const kinds = {
  enterprise: SubjectKind.ENTERPRISE,
  brand: SubjectKind.BRAND,
  region: SubjectKind.REGION,
  association: SubjectKind.ASSOCIATION,
} as const;

export function subjectRegistered(subject: Subject): Fact {
  return fact(SubjectRegisteredSchema, about(subject), { subject: subjectMessage(subject), ...(subject.ownerId && { ownerId: subject.ownerId }) });
}

export function subjectChanged(subject: Subject, reason: string): Fact {
  return fact(SubjectChangedSchema, about(subject), { subject: subjectMessage(subject), ...(subject.ownerId && { ownerId: subject.ownerId }), reason });
}

/** Who a fact is about, with the place as it was called when the subject was recorded. */
export function subjectMessage({ id, kind, name, division, recordedAt }: Subject): MessageInitShape<typeof SubjectSchema> {
  return { id, kind: kinds[kind], name, ...(division && { division: divisionMessage(division, dayOf(recordedAt)) }) };
}

function about({ id, version }: Subject) {
  return { subjectId: id, aggregateId: id, aggregateVersion: version };
}
