import { Injectable } from '@nestjs/common';
import { normaliseCode } from '@huipin/codes';
import { isId, newId, systemClock, type Instant, type LocalDate } from '@huipin/kernel';
import { appendToOutbox, inTransaction, rows, type Transaction } from '@huipin/messaging';
import {
  answer,
  assertTerritory,
  created,
  etagOf,
  honourMatch,
  httpErrors,
  idempotent,
  oncePerSourceRef,
  preparedRows,
  resource,
  type Answer,
  type Principal,
  type Write,
} from '@huipin/service-defaults';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { errors } from '../errors.ts';
import { lockSubjects } from '../subjects/subject-lock.service.ts';
import {
  comparableName,
  completeEnterprise,
  correctEnterprise,
  mergeEnterprise,
  registerEnterprise,
  searchableCodes,
  type CorrectEnterprise,
  type Enterprise,
  type RegisterEnterprise,
} from './enterprise.ts';
import { enterpriseChanged, enterpriseMerged, enterpriseRegistered } from './enterprise.events.ts';
import { enterpriseTable, toEnterprise, toRow } from './enterprise.table.ts';
import { toView } from './enterprise.view.ts';
import { pickNamesake } from './namesake.ts';

const address = '/api/registry/v1/enterprises';

export interface EnterpriseQuery {
  readonly code?: string;
  readonly name?: string;
  readonly division?: string;
  readonly limit: number;
  readonly after?: string;
}

@Injectable()
export class EnterprisesService {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  register(command: RegisterEnterprise & { sourceRef?: string }, write: Write): Promise<Answer> {
    const today = systemClock.today();
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, () =>
        oncePerSourceRef(tx, write, { kind: 'enterprise', sourceRef: command.sourceRef, content: command }, async () => {
          const pushed = registerEnterprise(command, today, systemClock.now(), newId);
          assertTerritory(write.principal, pushed.division, today);
          return enter(tx, pushed, write.principal);
        }),
      ),
    );
  }

  correct(id: string, command: CorrectEnterprise, write: Write): Promise<Answer> {
    const today = systemClock.today();
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        const known = await lockEnterprise(tx, id);
        honourMatch(write, known.version);
        assertTerritory(write.principal, known.division, today);
        const corrected = correctEnterprise(known, command, today, systemClock.now());
        assertTerritory(write.principal, corrected.division, today);
        await claimCodes(tx, corrected);
        await saveVersion(tx, corrected);
        await appendToOutbox(tx, enterpriseChanged(corrected));
        return resource(toView(corrected), corrected.version);
      }),
    );
  }

  async get(id: string, knownAt?: Instant): Promise<Enterprise> {
    const found = await findEnterprise(this.dataSource.manager, id, knownAt);
    if (found === undefined) throw httpErrors.NOT_FOUND();
    return found;
  }

  async list({ code, name, division, limit, after }: EnterpriseQuery): Promise<Enterprise[]> {
    if (code !== undefined && name === undefined && division === undefined && after === undefined) return this.lookUp(code, limit + 1);
    const query = this.dataSource.createQueryBuilder(enterpriseTable, 'e').where('e.superseded_at is null');
    if (code !== undefined) query.andWhere('e.id = any(array(select enterprise_id from enterprise_code where value = :code))', { code: normaliseCode(code) });
    if (name !== undefined) query.andWhere(`e.comparable_name like :name`, { name: `%${comparableName(name).replaceAll(/[\\%_]/g, '\\$&')}%` });
    if (division !== undefined) query.andWhere('e.division like :division', { division: divisionPattern(division) });
    if (after !== undefined) query.andWhere('e.id > :after', { after });
    return (await query.orderBy('e.id').limit(limit + 1).getMany()).map(toEnterprise);
  }

  private async lookUp(code: string, limit: number): Promise<Enterprise[]> {
    return (await preparedRows(this.dataSource, enterpriseTable, byCode, [normaliseCode(code), limit])).map(toEnterprise);
  }
}

/** What departments and portals ask all day. From the code to the enterprise, whatever the statistics say: not through all of them in the order of their ids. */
const byCode = {
  name: 'enterprise-by-code',
  text: 'select * from enterprise where superseded_at is null and id = any(array(select enterprise_id from enterprise_code where value = $1)) order by id limit $2',
};

async function enter(tx: Transaction, pushed: Enterprise, principal: Principal): Promise<Answer> {
  const existingId = await findOwner(tx, pushed);
  if (existingId !== undefined) throw errors.ENTERPRISE_ALREADY_REGISTERED({ existingId }, { extensions: { existingId } });
  const namesakes = await lockNamed(tx, pushed.name);
  if (pushed.codes.length === 0) {
    const same = namesakes.find(({ division }) => division === pushed.division);
    if (same) throw errors.ENTERPRISE_ALREADY_REGISTERED({ existingId: same.id }, { extensions: { existingId: same.id }, pointer: '/name' });
  } else {
    const [only, second] = namesakes.filter(({ identification, name }) => identification === 'name-only' && comparableName(name) === comparableName(pushed.name));
    if (only !== undefined && second === undefined) return complete(tx, only, pushed, principal);
  }
  await claimCodes(tx, pushed);
  await tx.insert(enterpriseTable, toRow(pushed));
  await appendToOutbox(tx, enterpriseRegistered(pushed));
  return created(toView(pushed), `${address}/${pushed.id}`);
}

async function complete(tx: Transaction, known: Enterprise, pushed: Enterprise, principal: Principal): Promise<Answer> {
  // Whoever registers it where it sits may say so of one whose place nobody knew.
  if (known.division) assertTerritory(principal, known.division, systemClock.today());
  const completed = completeEnterprise(known, pushed, systemClock.now());
  await claimCodes(tx, completed);
  await saveVersion(tx, completed);
  await appendToOutbox(tx, enterpriseChanged(completed));
  return answer(200, toView(completed), { location: `${address}/${completed.id}`, etag: etagOf(completed.version) });
}

export async function findEnterprise(manager: EntityManager, id: string, knownAt?: Instant): Promise<Enterprise | undefined> {
  if (!isId(id)) return undefined;
  const query = manager.createQueryBuilder(enterpriseTable, 'e').where('e.id = :id', { id });
  if (knownAt === undefined) query.andWhere('e.superseded_at is null');
  else query.andWhere('e.recorded_at <= :knownAt and (e.superseded_at is null or e.superseded_at > :knownAt)', { knownAt });
  const row = await query.getOne();
  return row ? toEnterprise(row) : undefined;
}

/** Two records turned out to be one enterprise: the first goes on as the second. */
export async function mergeRecords(tx: Transaction, id: string, command: { into: string; reason: string }, write: Write): Promise<Enterprise> {
  const today = systemClock.today();
  await lockSubjects(tx, [id, command.into]);
  const [known, into] = [await lockEnterprise(tx, id), await lockEnterprise(tx, command.into)];
  honourMatch(write, known.version);
  for (const { division } of [known, into]) assertTerritory(write.principal, division, today);
  const merged = mergeEnterprise(known, into, command.reason, systemClock.now());
  await saveVersion(tx, merged);
  await appendToOutbox(tx, enterpriseMerged(merged, into.id));
  return merged;
}

/**
 * The enterprise that a list means by a name and, where it says so, a place; entered as name-only where nobody knows it.
 * A name-only record whose place nobody knew is completed. `on` is the day the list speaks of.
 */
export async function findOrEnterByName(tx: Transaction, place: { name: string; division: string | null }, on: LocalDate): Promise<Enterprise> {
  const today = systemClock.today();
  const found = await lockNamed(tx, place.name);
  const known = pickNamesake(found, { ...place, on, today });
  if (known === undefined) {
    const entered = registerEnterprise(place, today, systemClock.now(), newId);
    await tx.insert(enterpriseTable, toRow(entered));
    await appendToOutbox(tx, enterpriseRegistered(entered));
    return entered;
  }
  if (known.division !== null || place.division === null || known.identification !== 'name-only') return known;
  const locked = await lockEnterprise(tx, known.id);
  if (locked.division !== null || locked.mergedInto !== null) return locked;
  const completed = correctEnterprise(locked, { division: place.division, reason: 'place named by an imported list' }, today, systemClock.now());
  await saveVersion(tx, completed);
  await appendToOutbox(tx, enterpriseChanged(completed));
  return completed;
}

async function lockEnterprise(tx: Transaction, id: string): Promise<Enterprise> {
  // The row lock alone would miss the version that somebody who came first has just made.
  await lockSubjects(tx, [id]);
  const row = isId(id) ? await tx.findOne(enterpriseTable, { where: { id, superseded_at: IsNull() } }) : null;
  if (row === null) throw httpErrors.NOT_FOUND();
  return toEnterprise(row);
}

/** Every enterprise of this name, each as what it became, locked: two pushes of one name decide one after the other. */
async function lockNamed(tx: Transaction, name: string): Promise<Enterprise[]> {
  await rows(tx, 'select pg_advisory_xact_lock(hashtext($1))', [`enterprise name ${comparableName(name)}`]);
  const found = await tx.find(enterpriseTable, { where: { comparable_name: comparableName(name), superseded_at: IsNull() }, order: { id: 'asc' }, take: 50 });
  const survivors = new Map<string, Enterprise>();
  for (const row of found) {
    const survivor = await survivorOf(tx, toEnterprise(row));
    survivors.set(survivor.id, survivor);
  }
  return [...survivors.values()];
}

async function survivorOf(tx: Transaction, enterprise: Enterprise): Promise<Enterprise> {
  const next = enterprise.mergedInto === null ? undefined : await findEnterprise(tx, enterprise.mergedInto);
  return next === undefined ? enterprise : survivorOf(tx, next);
}

async function findOwner(tx: Transaction, enterprise: Enterprise): Promise<string | undefined> {
  const codes = searchableCodes(enterprise);
  const found = await rows<{ enterprise_id: string }>(
    tx,
    'select enterprise_id from enterprise_code join unnest($1::text[], $2::text[]) as t(scheme, value) using (scheme, value) limit 1',
    [codes.map(({ scheme }) => scheme), codes.map(({ value }) => value)],
  );
  return found[0]?.enterprise_id;
}

async function claimCodes(tx: Transaction, enterprise: Enterprise): Promise<void> {
  for (const { scheme, value } of searchableCodes(enterprise)) {
    const [owner] = await rows<{ enterprise_id: string }>(
      tx,
      `insert into enterprise_code as c (scheme, value, enterprise_id) values ($1, $2, $3)
       on conflict (scheme, value) do update set enterprise_id = c.enterprise_id returning enterprise_id`,
      [scheme, value, enterprise.id],
    );
    const existingId = owner?.enterprise_id;
    if (existingId !== enterprise.id) throw errors.ENTERPRISE_ALREADY_REGISTERED({ existingId }, { extensions: { existingId } });
  }
}

/** The version before is superseded at the very instant the new one is recorded. */
async function saveVersion(tx: Transaction, enterprise: Enterprise): Promise<void> {
  await tx.update(enterpriseTable, { id: enterprise.id, version: enterprise.version - 1 }, { superseded_at: enterprise.recordedAt });
  await tx.insert(enterpriseTable, toRow(enterprise));
}

/** 340000 → 34%, 340100 → 3401%, a county alone. */
export function divisionPattern(division: string): string {
  return `${division.replace(/^(\d{2})0000$/, '$1').replace(/^(\d{4})00$/, '$1')}%`.slice(0, 7);
}
