import { Controller } from '@nestjs/common';
import { EnterpriseChangedSchema, EnterpriseMergedSchema, EnterpriseRegisteredSchema, type Enterprise, type EnterpriseChanged, type EnterpriseMerged, type EnterpriseRegistered } from '@huipin/contracts';
import { comparable, systemClock } from '@huipin/kernel';
import { OnEvent, rows, type EventContext, type Received, type Transaction } from '@huipin/messaging';
import { printedCode, searchableCodes } from './known-enterprise.ts';
import { holdMatching } from './known-enterprises.service.ts';

/** Keeps who is who, from the registry. What follows from it is decided by reactions, which run after this. */
@Controller()
export class KnownEnterprisesProjection {
  @OnEvent(EnterpriseRegisteredSchema)
  async registered({ data }: Received<EnterpriseRegistered>, { tx }: EventContext): Promise<void> {
    await keep(tx, data.enterprise);
  }

  @OnEvent(EnterpriseChangedSchema)
  async changed({ data }: Received<EnterpriseChanged>, { tx }: EventContext): Promise<void> {
    await keep(tx, data.enterprise);
  }

  @OnEvent(EnterpriseMergedSchema)
  async merged({ data }: Received<EnterpriseMerged>, { tx }: EventContext): Promise<void> {
    await keep(tx, data.enterprise);
    await rows(tx, 'update known_enterprise set merged_into = $2, merged_at = $3 where id = $1', [
      data.enterprise?.subject?.id,
      data.mergedInto,
      systemClock.now(),
    ]);
  }
}

async function keep(tx: Transaction, enterprise: Enterprise | undefined): Promise<void> {
  const subject = enterprise?.subject;
  if (subject === undefined || enterprise === undefined) return;
  await holdMatching(tx, 'making an enterprise known');
  await rows(
    tx,
    `insert into known_enterprise as k (id, name, comparable_name, division, division_name, printed_code) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do update set name = excluded.name, comparable_name = excluded.comparable_name,
       former_comparable_name = k.comparable_name, division = excluded.division, division_name = excluded.division_name,
       printed_code = excluded.printed_code`,
    [subject.id, subject.name, comparable(subject.name), subject.division?.code ?? null, subject.division?.name ?? null, printedCode(enterprise.codes)],
  );
  const codes = enterprise.codes.flatMap(({ scheme, value, state }) =>
    state === 'valid' ? searchableCodes(value, scheme as 'uscc') : [{ scheme, value }],
  );
  await rows(tx, 'delete from known_enterprise_code where enterprise_id = $1', [subject.id]);
  // A code that moved from one record to another belongs to whoever was heard of last.
  await rows(
    tx,
    `insert into known_enterprise_code (scheme, value, enterprise_id)
     select distinct scheme, value, $3 from unnest($1::text[], $2::text[]) as t(scheme, value)
     on conflict (scheme, value) do update set enterprise_id = excluded.enterprise_id`,
    [codes.map(({ scheme }) => scheme), codes.map(({ value }) => value), subject.id],
  );
}
