import { Controller } from '@nestjs/common';
import {
  EnterpriseChangedSchema,
  EnterpriseMergedSchema,
  EnterpriseRegisteredSchema,
  type Enterprise,
  type EnterpriseChanged,
  type EnterpriseMerged,
  type EnterpriseRegistered,
} from '@huipin/contracts';
import { OnEvent, rows, type EventContext, type Received, type Transaction } from '@huipin/messaging';

/** Keeps what this service needs of the registry's enterprises: name, place, and what became of them. */
@Controller()
export class KnownEnterprisesProjection {
  @OnEvent(EnterpriseRegisteredSchema)
  async registered({ data }: Received<EnterpriseRegistered>, { tx }: EventContext): Promise<void> {
    await keep(tx, data.enterprise, null);
  }

  @OnEvent(EnterpriseChangedSchema)
  async changed({ data }: Received<EnterpriseChanged>, { tx }: EventContext): Promise<void> {
    await keep(tx, data.enterprise, null);
  }

  @OnEvent(EnterpriseMergedSchema)
  async merged({ data }: Received<EnterpriseMerged>, { tx }: EventContext): Promise<void> {
    await keep(tx, data.enterprise, data.mergedInto);
  }
}

async function keep(tx: Transaction, enterprise: Enterprise | undefined, mergedInto: string | null): Promise<void> {
  const { subject } = enterprise ?? {};
  if (subject === undefined) return;
  await rows(
    tx,
    `insert into known_enterprise as k (id, name, division, merged_into) values ($1, $2, $3, $4)
     on conflict (id) do update set name = excluded.name, division = excluded.division, merged_into = coalesce(excluded.merged_into, k.merged_into)`,
    [subject.id, subject.name, subject.division?.code ?? null, mergedInto],
  );
}
