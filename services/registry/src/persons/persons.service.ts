import { Inject, Injectable } from '@nestjs/common';
import { maskIdentityNumber, maskMobileNumber } from '@huipin/codes';
import { isId, newId, systemClock } from '@huipin/kernel';
import { inTransaction, type Transaction } from '@huipin/messaging';
import {
  answer,
  assertTerritory,
  CONFIG,
  created,
  divisionsOf,
  hasRole,
  httpErrors,
  idempotent,
  requireMatch,
  Sealer,
  type Answer,
  type BaseConfig,
  type Principal,
  type Write,
} from '@huipin/service-defaults';
import { DataSource, In, type EntityManager } from 'typeorm';
import { findEnterprise } from '../enterprises/enterprises.service.ts';
import { errors } from '../errors.ts';
import { personTable, type PersonRow } from './person.table.ts';
import type { PersonFields, PersonSearch, PersonView } from './person.view.ts';

interface Numbers {
  readonly identityNumber: string | null;
  readonly mobile: string | null;
}

type SealedNumbers = Pick<PersonRow, 'identity_sealed' | 'identity_fingerprint' | 'mobile_sealed' | 'mobile_fingerprint'>;

const SET = 500;

/** Persons behind an enterprise. Their numbers come in by one door, are sealed before the database sees them, and leave masked. */
@Injectable()
export class PersonsService {
  private readonly dataSource: DataSource;
  private readonly keyed: Sealer | undefined;

  constructor(dataSource: DataSource, @Inject(CONFIG) { sealing }: BaseConfig) {
    this.dataSource = dataSource;
    this.keyed = sealing && new Sealer(sealing);
  }

  record(enterpriseId: string, { role, name, identityNumber, mobile }: PersonFields, write: Write): Promise<Answer> {
    // The hash of the request is kept with the key: without one of ours, somebody could try numbers against it.
    const once = { ...write, fingerprint: this.sealer.fingerprint(write.fingerprint) };
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, once, async () => {
        await this.assertMayRead(tx, enterpriseId, write.principal);
        const id = newId();
        const row: PersonRow = {
          ...{ id, version: 1, enterprise_id: enterpriseId, role, name, recorded_at: systemClock.now(), recorded_by: write.principal.sub },
          ...this.sealed(id, { identityNumber: identityNumber ?? null, mobile: mobile ?? null }),
        };
        await tx.insert(personTable, row);
        return created(this.toView(row), `/api/registry/v1/enterprises/${enterpriseId}/persons/${id}`);
      }),
    );
  }

  async list(enterpriseId: string, principal: Principal): Promise<PersonView[]> {
    await this.assertMayRead(this.dataSource.manager, enterpriseId, principal);
    const found = await this.dataSource.manager.find(personTable, { where: { enterprise_id: enterpriseId }, order: { id: 'ASC' } });
    return found.map((row) => this.toView(row));
  }

  async get(enterpriseId: string, id: string, principal: Principal): Promise<PersonView> {
    return this.toView(await this.find(this.dataSource.manager, enterpriseId, id, principal));
  }

  /** The numbers themselves: every reading is an act of its own, in a transaction, and an entry of the audit belongs here. */
  open(enterpriseId: string, id: string, principal: Principal): Promise<Numbers> {
    return inTransaction(this.dataSource, async (tx) => this.opened(await this.find(tx, enterpriseId, id, principal)));
  }

  /** Who is meant by a number, in the caller's territory; a number that nobody has and one elsewhere are answered alike. */
  async search({ identityNumber, mobile }: PersonSearch, principal: Principal): Promise<PersonView[]> {
    const { manager } = this.dataSource;
    const column = identityNumber === undefined ? 'mobile_fingerprint' : 'identity_fingerprint';
    const found = await manager.find(personTable, { where: { [column]: In(this.sealer.fingerprints((identityNumber ?? mobile)!)) }, order: { id: 'ASC' }, take: SET });
    const enterprises = await Promise.all(found.map((row) => findEnterprise(manager, row.enterprise_id)));
    const divisions = divisionsOf(principal, systemClock.today(), 'registry.write');
    return found.filter((_, at) => divisions.includes(enterprises[at]?.division ?? '340000')).map((row) => this.toView(row));
  }

  remove(enterpriseId: string, id: string, write: Write): Promise<Answer> {
    return inTransaction(this.dataSource, async (tx) => {
      const { version } = await this.find(tx, enterpriseId, id, write.principal);
      requireMatch(write, version);
      await tx.delete(personTable, { id });
      return answer(204, null);
    });
  }

  /** Everything that a former key has sealed, sealed by the present one; afterwards the former one may be taken away. */
  async renew(): Promise<number> {
    let sealedAnew = 0;
    for (let after = ''; ; ) {
      const rows = await this.dataSource.manager.createQueryBuilder(personTable, 'p').where(`:after = '' or p.id::text > :after`, { after }).orderBy('p.id').limit(SET).getMany();
      if (rows.length === 0) return sealedAnew;
      after = rows.at(-1)!.id;
      sealedAnew += await inTransaction(this.dataSource, (tx) => this.renewSome(tx, rows.filter((row) => this.isOld(row)).map(({ id }) => id)));
    }
  }

  private async renewSome(tx: Transaction, ids: readonly string[]): Promise<number> {
    if (ids.length === 0) return 0;
    const rows = await tx.find(personTable, { where: { id: In([...ids]) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    for (const row of rows) {
      await tx.update(personTable, { id: row.id }, this.sealed(row.id, this.opened(row)));
    }
    return rows.length;
  }

  private get sealer(): Sealer {
    if (this.keyed === undefined) throw errors.SEALING_KEYS_MISSING();
    return this.keyed;
  }

  private isOld({ identity_sealed: identity, mobile_sealed: mobile }: PersonRow): boolean {
    return [identity, mobile].some((sealed) => sealed !== null && !this.sealer.isCurrent(sealed));
  }

  private sealed(id: string, { identityNumber, mobile }: Numbers): SealedNumbers {
    const { sealer } = this;
    return {
      identity_sealed: identityNumber && sealer.seal(identityNumber, placeOf(id, 'identity')),
      identity_fingerprint: identityNumber && sealer.fingerprint(identityNumber),
      mobile_sealed: mobile && sealer.seal(mobile, placeOf(id, 'mobile')),
      mobile_fingerprint: mobile && sealer.fingerprint(mobile),
    };
  }

  private opened({ id, identity_sealed: identity, mobile_sealed: mobile }: PersonRow): Numbers {
    return { identityNumber: identity && this.sealer.open(identity, placeOf(id, 'identity')), mobile: mobile && this.sealer.open(mobile, placeOf(id, 'mobile')) };
  }

  private toView(row: PersonRow): PersonView {
    const { identityNumber, mobile } = this.opened(row);
    return {
      ...{ id: row.id, enterpriseId: row.enterprise_id, role: row.role, name: row.name, version: row.version, recordedAt: row.recorded_at },
      ...{ identityNumber: identityNumber && maskIdentityNumber(identityNumber), mobile: mobile && maskMobileNumber(mobile) },
    };
  }

  private async find(manager: EntityManager, enterpriseId: string, id: string, principal: Principal): Promise<PersonRow> {
    await this.assertMayRead(manager, enterpriseId, principal);
    const row = isId(id) ? await manager.findOneBy(personTable, { id, enterprise_id: enterpriseId }) : null;
    if (row === null) throw httpErrors.NOT_FOUND();
    return row;
  }

  /** The enterprise itself, or who keeps the register where it sits. */
  private async assertMayRead(manager: EntityManager, enterpriseId: string, principal: Principal): Promise<void> {
    const enterprise = await findEnterprise(manager, enterpriseId);
    if (enterprise === undefined) throw httpErrors.NOT_FOUND();
    if (hasRole(principal, 'enterprise.self') && principal.enterprise === enterprise.id) return;
    if (!hasRole(principal, 'registry.write')) throw httpErrors.NOT_FOUND();
    assertTerritory(principal, enterprise.division, systemClock.today());
  }
}

function placeOf(id: string, what: string): string {
  return `enterprise_person ${id} ${what}`;
}
