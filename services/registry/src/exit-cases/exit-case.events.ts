import { ExitCaseClosedSchema, ExitCaseOpenedSchema } from '@huipin/contracts';
import { fact, type Fact } from '@huipin/messaging';
import { subjectMessage } from '../subjects/subject.events.ts';
import type { Subject } from '../subjects/subject.ts';
import type { ExitCase } from './exit-case.ts';

export function exitCaseOpened(exitCase: ExitCase, subject: Subject): Fact {
  const { id, listingId, openedOn, policyRef, honourIds } = exitCase;
  return fact(ExitCaseOpenedSchema, about(exitCase), { id, subject: subjectMessage(subject), listingId, openedOn, policyRef, honourIds: [...honourIds] });
}

export function exitCaseClosed(exitCase: ExitCase, subject: Subject): Fact {
  const { id, listingId, closedOn, closeReason } = exitCase;
  return fact(ExitCaseClosedSchema, about(exitCase), { id, subject: subjectMessage(subject), listingId, closedOn: closedOn ?? '', reason: closeReason ?? '' });
}

function about({ id, version, subjectId }: ExitCase) {
  return { subjectId, aggregateId: id, aggregateVersion: version };
}
