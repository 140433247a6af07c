import {
  DeclarationCorrectedSchema,
  DeclarationWithdrawnSchema,
  EnterpriseChangedSchema,
  EnterpriseMergedSchema,
  EnterpriseRegisteredSchema,
  HonourCorrectedSchema,
  HonourExpiredSchema,
  HonourGrantedSchema,
  HonourRenewedSchema,
  HonourRevokedSchema,
  ProductStandardDeclaredSchema,
  SubjectKind,
  type EnterpriseChanged,
  type EnterpriseMerged,
  type EnterpriseRegistered,
  type Subject,
} from '@huipin/contracts';
import { systemClock } from '@huipin/kernel';
import { OnEvent, OnEvents, Projection, type EventContext, type Received, type Transaction } from '@huipin/messaging';
import { printedCode, searchableCodes, type SchemedCode } from './known-enterprise.ts';
import { introduceEnterprise, keepEnterprises, type EnterpriseNews } from './known-enterprises.service.ts';

/**
 * Keeps who is who, from the registry; until that has spoken, from whoever names an enterprise first. What follows from
 * it is decided by others, who run after this.
 */
@Projection('known_enterprise', 'known_enterprise_code', 'known_name')
export class KnownEnterprisesProjection {
  @OnEvents([EnterpriseRegisteredSchema, EnterpriseChangedSchema, EnterpriseMergedSchema])
  async keep(events: readonly Received[], { tx }: EventContext): Promise<void> {
    await keepEnterprises(tx, events.flatMap((event) => toNews(event as Received<Told>)), systemClock.now());
  }

  @OnEvent(HonourGrantedSchema, HonourRenewedSchema, HonourCorrectedSchema, HonourRevokedSchema, HonourExpiredSchema)
  async namedByHonour({ data }: Received<{ honour?: { subject?: Subject } }>, { tx }: EventContext): Promise<void> {
    await introduce(tx, data.honour?.subject);
  }

  @OnEvent(ProductStandardDeclaredSchema, DeclarationCorrectedSchema, DeclarationWithdrawnSchema)
  async namedByDeclaration({ data }: Received<{ declaration?: { enterprise?: Subject } }>, { tx }: EventContext): Promise<void> {
    await introduce(tx, data.declaration?.enterprise);
  }
}

type Told = EnterpriseRegistered | EnterpriseChanged | EnterpriseMerged;

async function introduce(tx: Transaction, subject: Subject | undefined): Promise<void> {
  if (subject?.kind !== SubjectKind.ENTERPRISE) return;
  const { id, name, division } = subject;
  await introduceEnterprise(tx, { id, name, division: division?.code ?? null, divisionName: division?.name ?? null });
}

function toNews({ data, time }: Received<Told>): EnterpriseNews[] {
  const { subject, codes = [] } = data.enterprise ?? {};
  if (subject === undefined) return [];
  const { id, name, division } = subject;
  const searchable = codes.flatMap(({ scheme, value, state }) =>
    state === 'valid' ? searchableCodes(value, scheme as SchemedCode['scheme']) : [{ scheme: scheme as SchemedCode['scheme'], value }],
  );
  return [
    {
      id,
      name,
      division: division?.code ?? null,
      divisionName: division?.name ?? null,
      code: printedCode(codes),
      codes: searchable,
      mergedInto: 'mergedInto' in data ? data.mergedInto : null,
      toldAt: time,
    },
  ];
}
