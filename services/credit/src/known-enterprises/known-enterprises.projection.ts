import { Controller } from '@nestjs/common';
import {
  EnterpriseChangedSchema,
  EnterpriseMergedSchema,
  EnterpriseRegisteredSchema,
  type EnterpriseChanged,
  type EnterpriseMerged,
  type EnterpriseRegistered,
} from '@huipin/contracts';
import { systemClock } from '@huipin/kernel';
import { OnEvents, type EventContext, type Received } from '@huipin/messaging';
import { printedCode, searchableCodes, type SchemedCode } from './known-enterprise.ts';
import { keepEnterprises, type EnterpriseNews } from './known-enterprises.service.ts';

/** Keeps who is who, from the registry. What follows from it is decided by reactions, which run after this. */
@Controller()
export class KnownEnterprisesProjection {
  @OnEvents([EnterpriseRegisteredSchema, EnterpriseChangedSchema, EnterpriseMergedSchema])
  async keep(events: readonly Received[], { tx }: EventContext): Promise<void> {
    await keepEnterprises(tx, events.flatMap(({ data }) => toNews(data as EnterpriseRegistered | EnterpriseChanged | EnterpriseMerged)), systemClock.now());
  }
}

function toNews(data: EnterpriseRegistered | EnterpriseChanged | EnterpriseMerged): EnterpriseNews[] {
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
    },
  ];
}
