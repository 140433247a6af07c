import { Injectable } from '@nestjs/common';
import { comparable, newId, systemClock, type LocalDate } from '@huipin/kernel';
import { appendToOutbox, inTransaction, rows, type Transaction } from '@huipin/messaging';
import {
  assertTerritory,
  created,
  honourMatch,
  httpErrors,
  idempotent,
  oncePerSourceRef,
  resource,
  type Answer,
  type Write,
} from '@huipin/service-defaults';
import { DataSource, IsNull } from 'typeorm';
import { findEnterprise, findOrEnterByName } from '../enterprises/enterprises.service.ts';
import { pickNamesake } from '../enterprises/namesake.ts';
import { errors } from '../errors.ts';
import { correctSubject, registerSubject, type CorrectSubject, type RegisterSubject, type Subject, type SubjectRecord } from './subject.ts';
import { findSubject, findSubjects, searchSubjects, withOwner, type SubjectSearch } from './subject-directory.service.ts';
import { lockSubjects } from './subject-lock.service.ts';
import { subjectChanged, subjectRegistered } from './subject.events.ts';
import { subjectTable, toRow, toSubjectRecord } from './subject.table.ts';
import { toView } from './subject.view.ts';

/** A subject as a list names it. */
export interface NamedSubject {
  readonly kind: 'brand' | 'association';
  readonly name: string;
  readonly division: string | null;
  readonly ownerName: string | null;
}

@Injectable()
export class SubjectsService {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  register(command: RegisterSubject & { sourceRef?: string }, write: Write): Promise<Answer> {
    const today = systemClock.today();
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, () =>
        oncePerSourceRef(tx, write, { kind: 'subject', sourceRef: command.sourceRef, content: command }, async () => {
          const record = registerSubject(command, today, systemClock.now(), newId);
          if (record.ownerId !== null) await assertOwner(tx, record.ownerId);
          const subject = await withOwner(tx, record);
          assertTerritory(write.principal, subject.division, today);
          const same = (await lockNamesakes(tx, record.kind, record.name)).find((each) => each.ownerId === record.ownerId && each.division === subject.division);
          if (same) throw errors.SUBJECT_ALREADY_REGISTERED({ existingId: same.id }, { extensions: { existingId: same.id } });
          await enter(tx, record);
          return created(toView(subject), `/api/registry/v1/subjects/${subject.id}`);
        }),
      ),
    );
  }

  async get(id: string): Promise<Subject> {
    const subject = await findSubject(this.dataSource.manager, id);
    if (subject === undefined) throw httpErrors.NOT_FOUND();
    return subject;
  }

  list(query: SubjectSearch): Promise<Subject[]> {
    return searchSubjects(this.dataSource.manager, query);
  }
}

/** The brand or association that a list means, registered where nobody knows it; an owner that the list names completes it. */
export async function findOrEnterNamed(tx: Transaction, { kind, name, division, ownerName }: NamedSubject, on: LocalDate): Promise<Subject> {
  const today = systemClock.today();
  const owner = ownerName === null ? null : await findOrEnterByName(tx, { name: ownerName, division }, on);
  const namesakes = (await lockNamesakes(tx, kind, name)).filter(({ ownerId }) => owner === null || ownerId === null || ownerId === owner.id);
  const known = namesakes.find(({ ownerId }) => owner !== null && ownerId === owner.id) ?? pickNamesake(namesakes, { name, division, on, today });
  if (known === undefined) {
    return enter(tx, registerSubject({ kind, name, ...(owner && { ownerId: owner.id }), ...(division && { division }) }, today, systemClock.now(), newId));
  }
  if (owner === null || known.ownerId === owner.id) return known;
  const record = await lockRecord(tx, known.id, owner.id);
  if (record.ownerId !== null) throw errors.SUBJECT_AMBIGUOUS({ name });
  return saveSubject(tx, correctSubject(record, { ownerId: owner.id, reason: 'owner named by an imported list' }, today, systemClock.now()));
}

async function enter(tx: Transaction, record: SubjectRecord): Promise<Subject> {
  await tx.insert(subjectTable, toRow(record));
  const subject = await withOwner(tx, record);
  await appendToOutbox(tx, subjectRegistered(subject));
  return subject;
}

/** The version before is superseded at the very instant the new one is recorded. */
export async function saveSubject(tx: Transaction, record: SubjectRecord): Promise<Subject> {
  await tx.update(subjectTable, { id: record.id, version: record.version - 1 }, { superseded_at: record.recordedAt });
  await tx.insert(subjectTable, toRow(record));
  const subject = await withOwner(tx, record);
  await appendToOutbox(tx, subjectChanged(subject, record.reason ?? ''));
  return subject;
}

/** The record of a brand or association, its lock held; with the locks of the owners before and after. */
export async function lockRecord(tx: Transaction, id: string, nextOwner?: string): Promise<SubjectRecord> {
  await lockSubjects(tx, [id]);
  const row = await tx.findOne(subjectTable, { where: { id, superseded_at: IsNull() } });
  if (row === null) throw httpErrors.NOT_FOUND();
  await lockSubjects(tx, [row.owner_id, nextOwner].filter((owner) => owner != null));
  return toSubjectRecord(row);
}

export async function correctRecord(tx: Transaction, id: string, command: CorrectSubject, write: Write): Promise<{ answer: Answer; subject: Subject }> {
  const today = systemClock.today();
  const known = await findSubject(tx, id);
  if (known?.kind === 'enterprise') throw errors.SUBJECT_NOT_CORRECTABLE({ kind: known.kind });
  const record = await lockRecord(tx, id, command.ownerId);
  honourMatch(write, record.version);
  assertTerritory(write.principal, (await withOwner(tx, record)).division, today);
  if (command.ownerId !== undefined) await assertOwner(tx, command.ownerId);
  const corrected = correctSubject(record, command, today, systemClock.now());
  const subject = await saveSubject(tx, corrected);
  assertTerritory(write.principal, subject.division, today);
  return { answer: resource(toView(subject), subject.version), subject };
}

async function assertOwner(tx: Transaction, ownerId: string): Promise<void> {
  const owner = await findEnterprise(tx, ownerId);
  if (owner === undefined) throw errors.OWNER_UNKNOWN({ ownerId });
  if (owner.mergedInto !== null) throw errors.ENTERPRISE_MERGED({ mergedInto: owner.mergedInto }, { pointer: '/ownerId' });
}

/** Records of this kind and name; two who enter one name decide one after the other. */
async function lockNamesakes(tx: Transaction, kind: SubjectRecord['kind'], name: string): Promise<Subject[]> {
  await rows(tx, 'select pg_advisory_xact_lock(hashtext($1))', [`${kind} name ${comparable(name)}`]);
  const found = await tx.find(subjectTable, { where: { kind, comparable_name: comparable(name), superseded_at: IsNull() } });
  return [...(await findSubjects(tx, found.map(({ id }) => id))).values()];
}
