import { FindingOpenedSchema, GradeChangedSchema, SubscriptionCreatedSchema } from '@huipin/contracts';
import { fact, type Fact } from '../event.ts';

/** Facts of three topics, for specs that care about how an event travels and not what it says. */
export function findingOpened(subjectId: string, version = 1): Fact {
  return fact(FindingOpenedSchema, { subjectId, aggregateId: subjectId, aggregateVersion: version }, { finding: { id: subjectId } });
}

export function gradeChanged(subjectId: string, cause = 'spec'): Fact {
  return fact(GradeChangedSchema, { subjectId, aggregateId: subjectId, aggregateVersion: 1 }, { decisionId: subjectId, cause });
}

export function subscriptionCreated(subjectId: string): Fact {
  return fact(SubscriptionCreatedSchema, { subjectId, aggregateId: subjectId, aggregateVersion: 1 }, { subscriptionId: subjectId });
}
