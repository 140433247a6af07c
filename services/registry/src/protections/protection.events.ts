import { ProtectionRecordedSchema } from '@huipin/contracts';
import { fact, type Fact } from '@huipin/messaging';
import { subjectMessage } from '../subjects/subject.events.ts';
import type { Subject } from '../subjects/subject.ts';
import type { Protection } from './protection.ts';

export function protectionRecorded({ id, typeCode, from, to, precision, documentNo, body }: Protection, subject: Subject): Fact {
  const about = { subjectId: subject.id, aggregateId: id, aggregateVersion: 1 };
  return fact(ProtectionRecordedSchema, about, {
    ...{ id, subject: subjectMessage(subject), typeCode, precision, documentNo, body },
    ...(from && { recordedFrom: from }),
    ...(to && { recordedTo: to }),
  });
}
