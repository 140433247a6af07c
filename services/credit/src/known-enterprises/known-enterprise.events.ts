import type { MessageInitShape } from '@bufbuild/protobuf';
import { SubjectKind, type SubjectSchema } from '@huipin/contracts';
import type { KnownEnterprise } from './known-enterprise.ts';

/** Who a fact of ours is about, with what a portal needs to show it. */
export function enterpriseSubject({ id, name, division, divisionName }: KnownEnterprise): MessageInitShape<typeof SubjectSchema> {
  return { id, kind: SubjectKind.ENTERPRISE, name, ...(division !== null && { division: { code: division, name: divisionName ?? division } }) };
}
