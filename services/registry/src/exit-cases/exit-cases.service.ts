import { Injectable } from '@nestjs/common';
import { newId } from '@huipin/kernel';
import { appendToOutbox, type Transaction } from '@huipin/messaging';
import { DataSource } from 'typeorm';
import type { KnownListing } from '../known-listings/known-listing.ts';
import { familyOf } from '../subjects/subject-directory.service.ts';
import type { Subject } from '../subjects/subject.ts';
import { extendExitCase, followListing, openExitCase, type ExitCase, type TouchedHonour } from './exit-case.ts';
import { exitCaseClosed, exitCaseOpened } from './exit-case.events.ts';
import { exitCaseTable, toExitCase, toRow } from './exit-case.table.ts';

@Injectable()
export class ExitCasesService {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  async list({ subjectId, limit, after }: { subjectId?: string; limit: number; after?: string }): Promise<ExitCase[]> {
    const query = this.dataSource.createQueryBuilder(exitCaseTable, 'c');
    if (subjectId !== undefined) query.andWhere('c.subject_id = any(:ids)', { ids: await familyOf(this.dataSource.manager, subjectId) });
    if (after !== undefined) query.andWhere('c.id > :after', { after });
    return (await query.orderBy('c.id').limit(limit + 1).getMany()).map(toExitCase);
  }
}

/** Opens, extends or closes the case of one listing, by what is known of it now; the subject's lock is held. */
export async function followInExitCase(tx: Transaction, listing: KnownListing, subject: Subject, touched: readonly TouchedHonour[]): Promise<void> {
  const row = await tx.findOne(exitCaseTable, { where: { listing_id: listing.id } });
  if (row === null) {
    const opened = openExitCase(listing, subject.id, touched, newId);
    if (opened === undefined) return;
    await tx.insert(exitCaseTable, toRow(opened));
    await appendToOutbox(tx, exitCaseOpened(opened, subject));
    return;
  }
  const known = toExitCase(row);
  const extended = extendExitCase(known, touched);
  const followed = followListing(extended ?? known, listing);
  const changed = followed ?? extended;
  if (changed === undefined) return;
  // Of a merged enterprise it goes on under the one that it became.
  const next = { ...changed, subjectId: subject.id };
  await tx.update(exitCaseTable, { id: next.id }, toRow(next));
  if (followed) await appendToOutbox(tx, next.closedOn === null ? exitCaseOpened(next, subject) : exitCaseClosed(next, subject));
}
