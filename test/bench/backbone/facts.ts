import { Grade, GradeChangedSchema, type GradeChanged } from '@huipin/contracts';
import { toBinary } from '@bufbuild/protobuf';
import { newId } from '@huipin/kernel';
import { fact, type EventRecord, type Fact } from '@huipin/messaging';
import { facts } from './topics.ts';

/** So many enterprises take turns; each has its own order of facts. */
export const SUBJECTS = 20_000;

export const subjectOf = (index: number) => `enterprise-${index % SUBJECTS}`;

/** The fact that all rows send: a grade that changed, about 150 bytes of protobuf. */
export function gradeChanged(subjectId: string, version: number): Fact {
  return fact(GradeChangedSchema, { subjectId, aggregateId: subjectId, aggregateVersion: version }, {
    decisionId: newId(),
    subject: { id: subjectId },
    from: Grade.B,
    to: version % 2 === 0 ? Grade.A : Grade.B,
    since: '2026-01-01',
    ruleEdition: '2026-01',
    policyRef: '皖市监质〔2026〕1号',
    cause: `sampling-result ${subjectId}`,
  });
}

/** As a relay would have sent it, for rows that begin at the topic. */
export function recordOf(index: number): EventRecord {
  const [key, version] = [subjectOf(index), Math.floor(index / SUBJECTS) + 1];
  const { schema, data } = gradeChanged(key, version);
  return {
    topic: facts.name,
    key,
    headers: {
      ce_specversion: '1.0',
      ce_id: newId(),
      ce_source: '/huipin/credit',
      ce_type: schema.typeName,
      ce_subject: key,
      ce_dataschema: `urn:huipin:proto:${schema.typeName}`,
      ce_keyversion: String(version),
      'content-type': 'application/protobuf',
      ce_time: new Date().toISOString(),
      ce_aggregateid: key,
      ce_aggregateversion: String(version),
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    },
    value: toBinary(schema, data),
  };
}

/** What the effect of every consumer needs of a fact. */
export interface Standing {
  readonly key: string;
  readonly grade: number;
  readonly since: string;
}

export function standingOf(key: string, { to, since }: Pick<GradeChanged, 'to' | 'since'>): Standing {
  return { key, grade: to, since };
}
