import { eventTypes, HonourGrantedSchema, ProtectionRecordedSchema, SubjectKind, type Audience } from '@huipin/contracts';
import { fact, type Fact } from '@huipin/messaging';

export const honourType = 'huipin.registry.v1.HonourGranted';
export const protectionType = 'huipin.registry.v1.ProtectionRecorded';

/** An honour of one enterprise in 蜀山区, unless told otherwise: goes to both feeds. */
export function honourGranted(subjectId: string, { division = '340104', documentNo = '皖政〔2026〕1号' } = {}): Fact {
  return fact(HonourGrantedSchema, about(subjectId), {
    honour: { id: `honour-${subjectId}`, documentNo, entitling: true, subject: { id: subjectId, kind: SubjectKind.ENTERPRISE, name: '某某有限公司', division: { code: division, name: '蜀山区' } } },
  });
}

/** A fact for departments only. */
export function protectionRecorded(subjectId: string): Fact {
  return fact(ProtectionRecordedSchema, about(subjectId), { id: `protection-${subjectId}` });
}

/** One fact of every type that any topic carries. */
export function oneOfEach(subjectId: string): (Fact & { readonly audience: Audience })[] {
  return [...eventTypes.values()].map(({ schema, audience }) => ({ ...fact(schema, about(subjectId), {}), audience }));
}

function about(subjectId: string) {
  return { subjectId, aggregateId: `aggregate-${subjectId}`, aggregateVersion: 3 };
}
