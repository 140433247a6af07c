import {
  DeclarationCorrectedSchema,
  DeclarationWithdrawnSchema,
  ProductStandardDeclaredSchema,
  SubjectKind,
  type DeclarationSchema,
} from '@huipin/contracts';
import type { MessageInitShape } from '@bufbuild/protobuf';
import { fact, type Fact } from '@huipin/messaging';
import type { NamedEnterprise } from '../known-enterprises/known-enterprise.ts';
import type { Declaration } from './declaration.ts';
import type { Placed } from './succession.ts';

export function productStandardDeclared(enterprise: NamedEnterprise, placed: Placed): Fact {
  return fact(ProductStandardDeclaredSchema, about(placed.declaration), { declaration: toMessage(enterprise, placed) });
}

export function declarationCorrected(enterprise: NamedEnterprise, placed: Placed): Fact {
  const { declaration } = placed;
  return fact(DeclarationCorrectedSchema, about(declaration), { declaration: toMessage(enterprise, placed), reason: declaration.reason ?? '' });
}

export function declarationWithdrawn(enterprise: NamedEnterprise, placed: Placed): Fact {
  const { declaration } = placed;
  return fact(DeclarationWithdrawnSchema, about(declaration), {
    declaration: toMessage(enterprise, placed),
    withdrawnOn: declaration.withdrawnOn ?? '',
    reason: declaration.reason ?? '',
  });
}

function about({ enterpriseId, id, version }: Declaration) {
  return { subjectId: enterpriseId, aggregateId: id, aggregateVersion: version };
}

function toMessage(enterprise: NamedEnterprise, { declaration, supersedes }: Placed): MessageInitShape<typeof DeclarationSchema> {
  const { id, name, division } = enterprise;
  const { product, standard, validTo } = declaration;
  return {
    id: declaration.id,
    enterprise: { id, kind: SubjectKind.ENTERPRISE, name, ...(division && { division }) },
    productName: product.name,
    productModel: product.model ?? '',
    standard: { number: standard.number, name: standard.name, kind: standard.kind },
    indicators: declaration.indicators.map((indicator) => ({ ...indicator })),
    declaredOn: declaration.declaredOn,
    edition: declaration.edition,
    ...(validTo && { validTo }),
    supersedes: supersedes ?? '',
  };
}
