import { Injectable } from '@nestjs/common';
import { newId, systemClock, type LocalDate } from '@huipin/kernel';
import { appendToOutbox, inTransaction, type Transaction } from '@huipin/messaging';
import { assertTerritory, created, honourMatch, httpErrors, idempotent, oncePerSourceRef, resource, type Answer, type AsOf, type Write } from '@huipin/service-defaults';
import { DataSource } from 'typeorm';
import { errors } from '../errors.ts';
import type { HonourType } from '../honour-types/honour-type.ts';
import { findHonourTypes } from '../honour-types/honour-types.service.ts';
import { assertNewProtection } from '../protections/protection.ts';
import { listProtectionsOf, recordProtection } from '../protections/protections.service.ts';
import { toView as toProtectionView } from '../protections/protection.view.ts';
import { familyOf, findSubject, findSubjects, lockSubject } from '../subjects/subject-directory.service.ts';
import { tryLockSubjects } from '../subjects/subject-lock.service.ts';
import { enterpriseBehind, type Subject } from '../subjects/subject.ts';
import { exactly } from './grant-date.ts';
import { assertGrantable, assertNotMerged, grantHonour, type GrantHonour } from './grant.ts';
import { dueDay, type Honour, type Revocation } from './honour.ts';
import { honourCorrected, honourExpired, honourGranted, honourMovedFrom, honourRenewed, honourRevoked, type HonourOfSubject } from './honour.events.ts';
import { findHonour, insertHonour, listDue, listHonours, listHonoursOf, saveHonour, type HonourQuery } from './honour-records.service.ts';
import { blackListingsOf, followListingsIn } from './honour-suspensions.service.ts';
import { toView, type HonourView, type ShownHonour } from './honour.view.ts';
import { correctHonour, expireHonour, renewHonour, revokeHonour, type CorrectHonour, type RenewHonour } from './revision.ts';

const address = '/api/registry/v1';
const EXPIRY_BATCH = 100;

@Injectable()
export class HonoursService {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  grant(command: GrantHonour & { sourceRef?: string }, write: Write): Promise<Answer> {
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, () =>
        oncePerSourceRef(tx, write, { kind: 'honour', sourceRef: command.sourceRef, content: command }, async () => {
          const { subjectId, grantedOn, honourTypeCode } = command;
          const type = await typeOf(tx, honourTypeCode);
          const subject = await lockSubject(tx, subjectId, grantedOn);
          if (subject === undefined) throw errors.SUBJECT_UNKNOWN({ id: subjectId });
          assertTerritory(write.principal, subject.division, grantedOn);
          return type.kind === 'honour' ? enterHonour(tx, command, type, subject) : enterProtection(tx, command, type, subject);
        }),
      ),
    );
  }

  revoke(id: string, revocation: Revocation, write: Write): Promise<Answer> {
    return this.change(id, write, revocation.revokedOn, async (tx, { honour: known, type, subject }) => {
      const honour = revokeHonour(known, revocation, type, systemClock.now());
      await saveHonour(tx, honour);
      await appendToOutbox(tx, honourRevoked({ honour, type, subject }, revocation));
      return [subject];
    });
  }

  renew(id: string, command: RenewHonour, write: Write): Promise<Answer> {
    return this.change(id, write, command.renewedOn, async (tx, { honour: known, type, subject }) => {
      const honour = renewHonour(known, command, type, await blackListingsOf(tx, subject), systemClock.today(), systemClock.now());
      await saveHonour(tx, honour);
      await appendToOutbox(tx, honourRenewed({ honour, type, subject }, honour.renewals.at(-1)!));
      return [subject];
    });
  }

  correct(id: string, command: CorrectHonour, write: Write): Promise<Answer> {
    const today = systemClock.today();
    return this.change(id, write, today, async (tx, { honour: known, type, subject: former }) => {
      const willBe = command.honourTypeCode === undefined ? type : await typeOf(tx, command.honourTypeCode);
      if (willBe.kind !== type.kind) throw errors.PROTECTION_IS_NO_HONOUR({ type: willBe.nameZh });
      const subject = command.subjectId === undefined ? former : await lockSubject(tx, command.subjectId, today);
      if (subject === undefined) throw errors.SUBJECT_UNKNOWN({ id: command.subjectId });
      assertNotMerged(subject);
      assertTerritory(write.principal, subject.division, today);
      const honour = correctHonour(known, command, { was: type, willBe }, await listHonoursOf(tx, [subject.id], willBe.code), systemClock.now());
      const of = { honour, type: willBe, subject };
      await saveHonour(tx, honour);
      await appendToOutbox(tx, honourCorrected(of), ...(subject.id === former.id ? [] : [honourMovedFrom(of, former.id)]));
      return [subject];
    });
  }

  async get(id: string, { on, knownAt }: AsOf): Promise<ShownHonour> {
    const honour = await findHonour(this.dataSource.manager, id, knownAt);
    if (honour === undefined || honour.countsFrom > on) throw httpErrors.NOT_FOUND();
    const [shown] = await this.show([honour], { on, knownAt });
    return shown!;
  }

  async list(query: HonourQuery): Promise<ShownHonour[]> {
    const { manager } = this.dataSource;
    const subjectIds = query.subjectId === undefined ? undefined : await familyOf(manager, query.subjectId);
    return this.show(await listHonours(manager, { ...query, subjectIds }), query);
  }

  private async show(honours: readonly Honour[], { on, knownAt }: AsOf): Promise<ShownHonour[]> {
    const { manager } = this.dataSource;
    const types = await findHonourTypes(manager, knownAt);
    const subjects = await findSubjects(manager, [...new Set(honours.map(({ subjectId }) => subjectId))], knownAt);
    return honours.map((honour) => ({ honour, type: types.get(honour.typeCode)!, subject: subjects.get(honour.subjectId)!, on }));
  }

  /** Day task: publishes every expiry that falls due on or before `today` and has not been published. */
  async publishExpired(today: LocalDate): Promise<number> {
    let made = 0;
    let ids: string[] = [];
    do {
      ids = await listDue(this.dataSource.manager, today, ids.at(-1), EXPIRY_BATCH);
      made += await inTransaction(this.dataSource, (tx) => expireAll(tx, ids, today));
    } while (ids.length === EXPIRY_BATCH);
    return made;
  }

  /** One act on an honour: everybody else who writes to its subject waits, and what the listings demand follows. */
  private change(id: string, write: Write, actedOn: LocalDate, act: (tx: Transaction, of: HonourOfSubject) => Promise<readonly Subject[]>): Promise<Answer> {
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        const of = await lockHonour(tx, id);
        honourMatch(write, of.honour.version);
        assertTerritory(write.principal, of.subject.division, actedOn);
        await followListingsIn(tx, await act(tx, of));
        const view = await viewNow(tx, id);
        return resource(view, view.version);
      }),
    );
  }
}

async function enterHonour(tx: Transaction, command: GrantHonour, type: HonourType, subject: Subject): Promise<Answer> {
  const [today, now] = [systemClock.today(), systemClock.now()];
  const blackListings = await blackListingsOf(tx, subject);
  const siblings = await listHonoursOf(tx, [subject.id], type.code);
  let honour = grantHonour(command, { type, subject, blackListings, siblings }, today, now, newId);
  await insertHonour(tx, honour);
  await appendToOutbox(tx, honourGranted({ honour, type, subject }));
  if (blackListings.length > 0) {
    // A listing that is over by now has left its mark on an honour of those days.
    await followListingsIn(tx, [subject]);
    honour = (await findHonour(tx, honour.id))!;
  }
  return created(toView({ honour, type, subject, on: today }), `${address}/honours/${honour.id}`);
}

async function enterProtection(tx: Transaction, command: GrantHonour, type: HonourType, subject: Subject): Promise<Answer> {
  assertGrantable(command, { type, subject, blackListings: [] }, systemClock.today());
  const { documentNo, grantingBody: body, product = null } = command;
  const record = { id: newId(), recordedAt: systemClock.now(), subjectId: subject.id, typeCode: type.code, source: '' };
  const protection = { ...record, ...exactly(command.grantedOn), documentNo, body, product };
  assertNewProtection(protection, await listProtectionsOf(tx, subject.id, type.code));
  await recordProtection(tx, protection, subject);
  return created(toProtectionView(protection), `${address}/protections/${protection.id}`);
}

/** The honour as it is now, everybody else who writes to its subject kept waiting. */
async function lockHonour(tx: Transaction, id: string): Promise<HonourOfSubject> {
  const seen = await findHonour(tx, id);
  if (seen === undefined) throw httpErrors.NOT_FOUND();
  const subject = await lockSubject(tx, seen.subjectId, systemClock.today());
  const honour = await findHonour(tx, id);
  // It moved to another subject while we waited for the first one's lock.
  if (subject === undefined || honour?.subjectId !== seen.subjectId) throw httpErrors.CHANGED_MEANWHILE();
  return { honour, type: await typeOf(tx, honour.typeCode), subject };
}

async function typeOf(tx: Transaction, code: string): Promise<HonourType> {
  const type = (await findHonourTypes(tx)).get(code);
  if (type === undefined) throw errors.HONOUR_TYPE_UNKNOWN({ given: code });
  return type;
}

async function viewNow(tx: Transaction, id: string): Promise<HonourView> {
  const honour = (await findHonour(tx, id))!;
  const subject = (await findSubject(tx, honour.subjectId))!;
  return toView({ honour, type: await typeOf(tx, honour.typeCode), subject, on: systemClock.today() });
}

/** Subjects that somebody else is at are left for the next time. */
async function expireAll(tx: Transaction, ids: readonly string[], today: LocalDate): Promise<number> {
  let made = 0;
  for (const id of ids) {
    const seen = await findHonour(tx, id);
    const subject = seen && (await findSubject(tx, seen.subjectId));
    const locks = subject ? [subject.id, enterpriseBehind(subject)].filter((each) => each !== null) : [];
    if (subject === undefined || !(await tryLockSubjects(tx, locks))) continue;
    const known = await findHonour(tx, id);
    const type = known && (await typeOf(tx, known.typeCode));
    const due = type && dueDay(known, type);
    if (!due || due.on > today || known.expiredOn === due.on || known.subjectId !== subject.id) continue;
    const honour = expireHonour(known, due, type, systemClock.now());
    await saveHonour(tx, honour);
    await appendToOutbox(tx, honourExpired({ honour, type, subject }, due));
    made += 1;
  }
  return made;
}
