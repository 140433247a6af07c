import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, systemClock, type LocalDate } from '@huipin/kernel';
import { appendToOutbox, rows, type Transaction } from '@huipin/messaging';
import { findOrEnterByName } from '../enterprises/enterprises.service.ts';
import { errors } from '../errors.ts';
import { assertStillGranted, type HonourType } from '../honour-types/honour-type.ts';
import { findHonourTypes } from '../honour-types/honour-types.service.ts';
import { findSameProtection } from '../protections/protection.ts';
import { listProtectionsOf, recordProtection } from '../protections/protections.service.ts';
import { lockSubject } from '../subjects/subject-directory.service.ts';
import type { Subject } from '../subjects/subject.ts';
import { findOrEnterNamed } from '../subjects/subjects.service.ts';
import { findImported, importHonour, updateImported } from './grant.ts';
import { honourCorrected, honourGranted } from './honour.events.ts';
import { insertHonour, listHonoursOf, saveHonour } from './honour-records.service.ts';
import { blackListingsOf, followListingsIn } from './honour-suspensions.service.ts';
import { readImportedHonour, type ImportedHonour, type ImportedSubject, type ReadHonour } from './imported-honour.ts';

export type ImportOutcome = 'accepted' | 'unchanged' | 'updated';

export interface ImportOptions {
  readonly entitling: boolean;
  /** Throws where the sender may not grant to a subject that sits there. */
  readonly assertMayTouch?: (division: string | null) => void;
}

interface Taken {
  readonly outcome: ImportOutcome;
  readonly recordId: string;
}

/** Rows of lists, one at a time, inside the transaction of whoever reads the list. */
@Injectable()
export class ImportedHonoursService {
  /**
   * Takes one row: finds or enters its subject, records the honour or what the row adds to a known one. Imported honours are
   * history and lead to no reward unless `entitling`. A row that was taken before is `unchanged`, whatever became of its
   * honour since. A refused row throws a DomainError whose pointer names the column (`/honour`, `/year`, `/city`,
   * `/kind`, `/subject`); what was written for it by then must go with a savepoint of the caller's.
   */
  async grantImported(tx: Transaction, row: ImportedHonour, options: ImportOptions): Promise<ImportOutcome> {
    const [today, types] = [systemClock.today(), await findHonourTypes(tx)];
    const read = readImportedHonour(row, [...types.values()], today);
    assertStillGranted(read.type, read.granted.from);
    const fingerprint = fingerprintOf(row, options.entitling);
    const [known] = await rows(tx, 'select 1 from imported_honour_row where fingerprint = $1', [fingerprint]);
    if (known) return 'unchanged';
    const subject = await subjectOf(tx, read.subject, read.granted.to ?? today);
    options.assertMayTouch?.(subject.division);
    const isHonour = read.type.kind === 'honour';
    const { outcome, recordId } = isHonour ? await takeHonour(tx, read, subject, options.entitling) : await takeProtection(tx, read, subject);
    await rows(
      tx,
      'insert into imported_honour_row (fingerprint, record_id, recorded_at) values ($1, $2, $3) on conflict do nothing',
      [fingerprint, recordId, systemClock.now()],
    );
    return outcome;
  }
}

async function takeHonour(tx: Transaction, read: ReadHonour<HonourType>, subject: Subject, entitling: boolean): Promise<Taken> {
  const [today, now] = [systemClock.today(), systemClock.now()];
  const { type } = read;
  const siblings = await listHonoursOf(tx, [subject.id], type.code);
  const known = findImported(read, siblings);
  const updated = known && updateImported(known, { ...read, entitling }, type, now);
  if (known && !updated) return { outcome: 'unchanged', recordId: known.id };
  const honour = updated ?? importHonour({ ...read, entitling }, subject.id, type, siblings, today, now, newId);
  if (updated) {
    await saveHonour(tx, updated);
    await appendToOutbox(tx, honourCorrected({ honour: updated, type, subject }));
  } else {
    await insertHonour(tx, honour);
    await appendToOutbox(tx, honourGranted({ honour, type, subject }));
  }
  if ((await blackListingsOf(tx, subject)).length > 0) await followListingsIn(tx, [subject]);
  return { outcome: updated ? 'updated' : 'accepted', recordId: honour.id };
}

async function takeProtection(tx: Transaction, { type, granted, ...read }: ReadHonour<HonourType>, subject: Subject): Promise<Taken> {
  const { documentNo, grantingBody: body, product, source } = read;
  const protection = { id: newId(), recordedAt: systemClock.now(), subjectId: subject.id, typeCode: type.code, ...granted, documentNo, body, product, source };
  const same = findSameProtection(protection, await listProtectionsOf(tx, subject.id, type.code));
  if (same) return { outcome: 'unchanged', recordId: same.id };
  await recordProtection(tx, protection, subject);
  return { outcome: 'accepted', recordId: protection.id };
}

/** The subject that the row means, its lock held; entered where nobody knows it. */
async function subjectOf(tx: Transaction, named: ImportedSubject, on: LocalDate): Promise<Subject> {
  const id = await idOf(tx, named, on);
  const subject = await lockSubject(tx, id, systemClock.today());
  if (subject === undefined) throw errors.SUBJECT_UNKNOWN({ id }, { pointer: '/subject' });
  return subject;
}

async function idOf(tx: Transaction, named: ImportedSubject, on: LocalDate): Promise<string> {
  switch (named.kind) {
    case 'region':
      return named.division;
    case 'enterprise':
      return (await findOrEnterByName(tx, named, on)).id;
    case 'brand':
    case 'association':
      return (await findOrEnterNamed(tx, named, on)).id;
  }
}

function fingerprintOf({ subject, kind, brandOrProduct, honour, level, year, grantingBody, city, source }: ImportedHonour, entitling: boolean): string {
  const content = [subject, kind, brandOrProduct, honour, level, year, grantingBody, city, source, entitling];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}
