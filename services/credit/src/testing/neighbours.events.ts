import {
  DeclarationCorrectedSchema,
  DeclarationWithdrawnSchema,
  EnterpriseChangedSchema,
  EnterpriseMergedSchema,
  EnterpriseRegisteredSchema,
  HonourCorrectedSchema,
  HonourExpiredSchema,
  HonourGrantedSchema,
  HonourKind,
  HonourRenewedSchema,
  HonourRevokedSchema,
  ProductStandardDeclaredSchema,
  SubjectChangedSchema,
  SubjectKind,
  SubjectRegisteredSchema,
} from '@huipin/contracts';
import { guessScheme } from '@huipin/codes';
import { fact, type Fact } from '@huipin/messaging';

/** Facts as the neighbours publish them, for specs. */
export interface GivenEnterprise {
  readonly id: string;
  readonly name: string;
  readonly division?: string;
  readonly code?: string;
}

export interface GivenHonour {
  readonly id: string;
  readonly subjectId: string;
  readonly kind?: SubjectKind;
  readonly honourKind?: HonourKind;
  readonly grantedOn?: string;
  readonly validTo?: string;
}

export function enterpriseRegistered(enterprise: GivenEnterprise): Fact {
  return fact(EnterpriseRegisteredSchema, about(enterprise.id), { enterprise: enterpriseMessage(enterprise) });
}

export function enterpriseChanged(enterprise: GivenEnterprise): Fact {
  return fact(EnterpriseChangedSchema, about(enterprise.id), { enterprise: enterpriseMessage(enterprise), reason: '更正' });
}

export function enterpriseMerged(enterprise: GivenEnterprise, mergedInto: string): Fact {
  return fact(EnterpriseMergedSchema, about(enterprise.id), { enterprise: enterpriseMessage(enterprise), mergedInto });
}

export function honourGranted(honour: GivenHonour): Fact {
  return fact(HonourGrantedSchema, aboutHonour(honour), { honour: honourMessage(honour) });
}

export function honourRenewed(honour: GivenHonour): Fact {
  return fact(HonourRenewedSchema, aboutHonour(honour), { honour: honourMessage(honour) });
}

export function honourCorrected(honour: GivenHonour): Fact {
  return fact(HonourCorrectedSchema, aboutHonour(honour), { honour: honourMessage(honour), reason: '更正' });
}

export function honourRevoked(honour: GivenHonour, revokedOn: string): Fact {
  return fact(HonourRevokedSchema, aboutHonour(honour), { honour: honourMessage(honour), revokedOn });
}

export function honourExpired(honour: GivenHonour, expiredOn: string): Fact {
  return fact(HonourExpiredSchema, aboutHonour(honour), { honour: honourMessage(honour), expiredOn });
}

export function brandRegistered(id: string, ownerId?: string): Fact {
  return fact(SubjectRegisteredSchema, about(id), { subject: { id, kind: SubjectKind.BRAND, name: '某牌' }, ...(ownerId && { ownerId }) });
}

export function brandChanged(id: string, ownerId: string): Fact {
  return fact(SubjectChangedSchema, about(id), { subject: { id, kind: SubjectKind.BRAND, name: '某牌' }, ownerId, reason: '权利人查明' });
}

export function declared(id: string, enterpriseId: string, declaredOn: string): Fact {
  return fact(ProductStandardDeclaredSchema, { subjectId: enterpriseId, aggregateId: id, aggregateVersion: 1 }, { declaration: declarationMessage(id, enterpriseId, declaredOn) });
}

export function declarationCorrected(id: string, enterpriseId: string, declaredOn: string): Fact {
  return fact(DeclarationCorrectedSchema, { subjectId: enterpriseId, aggregateId: id, aggregateVersion: 2 }, { declaration: declarationMessage(id, enterpriseId, declaredOn) });
}

export function declarationWithdrawn(id: string, enterpriseId: string, declaredOn: string, withdrawnOn: string): Fact {
  return fact(
    DeclarationWithdrawnSchema,
    { subjectId: enterpriseId, aggregateId: id, aggregateVersion: 2 },
    { declaration: declarationMessage(id, enterpriseId, declaredOn), withdrawnOn },
  );
}

function about(id: string) {
  return { subjectId: id, aggregateId: id, aggregateVersion: 1 };
}

function aboutHonour({ id, subjectId }: GivenHonour) {
  return { subjectId, aggregateId: id, aggregateVersion: 1 };
}

function enterpriseMessage({ id, name, division, code }: GivenEnterprise) {
  return {
    subject: { id, kind: SubjectKind.ENTERPRISE, name, ...(division && { division: { code: division, name: '某地' } }) },
    codes: code ? [{ scheme: guessScheme(code) ?? 'uscc', value: code, state: 'valid' }] : [],
  };
}

function honourMessage({ id, subjectId, kind = SubjectKind.ENTERPRISE, honourKind = HonourKind.HONOUR, grantedOn = '2024-01-01', validTo }: GivenHonour) {
  return {
    id,
    subject: { id: subjectId, kind, name: '某主体' },
    honourType: { code: 'anhui-gov-quality-award', nameZh: '安徽省政府质量奖', kind: honourKind },
    grantedFrom: grantedOn,
    grantedTo: grantedOn,
    ...(validTo && { validTo }),
  };
}

function declarationMessage(id: string, enterpriseId: string, declaredOn: string) {
  return { id, enterprise: { id: enterpriseId, kind: SubjectKind.ENTERPRISE, name: '某企业' }, productName: '电缆', standard: { number: 'GB/T 12706.1-2020' }, declaredOn };
}
