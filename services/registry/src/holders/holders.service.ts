import { Injectable } from '@nestjs/common';
import { systemClock } from '@huipin/kernel';
import { appendToOutbox, inTransaction, type Transaction } from '@huipin/messaging';
import { idempotent, resource, type Answer, type Write } from '@huipin/service-defaults';
import { DataSource } from 'typeorm';
import { mergeRecords } from '../enterprises/enterprises.service.ts';
import { toView } from '../enterprises/enterprise.view.ts';
import { findHonourTypes } from '../honour-types/honour-types.service.ts';
import { honourCorrected } from '../honours/honour.events.ts';
import { listHonoursOf, saveHonour } from '../honours/honour-records.service.ts';
import { followListingsIn } from '../honours/honour-suspensions.service.ts';
import { continueUnder } from '../honours/revision.ts';
import { findSubject, listBrandsOf } from '../subjects/subject-directory.service.ts';
import { lockSubjects } from '../subjects/subject-lock.service.ts';
import { correctRecord, lockRecord, saveSubject } from '../subjects/subjects.service.ts';
import { correctSubject, type CorrectSubject, type Subject } from '../subjects/subject.ts';

/** Who stands behind an honour changes: what the honours and the listings make of it follows in the same transaction. */
@Injectable()
export class HoldersService {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /** Honours and brands of the first go on under the second. */
  mergeEnterprise(id: string, command: { into: string; reason: string }, write: Write): Promise<Answer> {
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        // Brands before their owners, like everybody else.
        await lockSubjects(tx, (await listBrandsOf(tx, id)).map((brand) => brand.id));
        const merged = await mergeRecords(tx, id, command, write);
        const into = (await findSubject(tx, command.into))!;
        const brands = await this.moveBrands(tx, id, into);
        await this.moveHonours(tx, id, into);
        await followListingsIn(tx, [into, ...brands]);
        return resource(toView(merged), merged.version);
      }),
    );
  }

  correctSubject(id: string, command: CorrectSubject, write: Write): Promise<Answer> {
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        const { answer, subject } = await correctRecord(tx, id, command, write);
        await followListingsIn(tx, [subject]);
        return answer;
      }),
    );
  }

  private async moveBrands(tx: Transaction, from: string, into: Subject): Promise<Subject[]> {
    const moved: Subject[] = [];
    for (const { id } of await listBrandsOf(tx, from)) {
      const record = await lockRecord(tx, id);
      moved.push(await saveSubject(tx, correctSubject(record, { ownerId: into.id, reason: 'owner merged' }, systemClock.today(), systemClock.now())));
    }
    return moved;
  }

  private async moveHonours(tx: Transaction, from: string, subject: Subject): Promise<void> {
    const types = await findHonourTypes(tx);
    for (const known of await listHonoursOf(tx, [from])) {
      const type = types.get(known.typeCode)!;
      const honour = continueUnder(known, subject.id, type, systemClock.now());
      await saveHonour(tx, honour);
      await appendToOutbox(tx, honourCorrected({ honour, type, subject }));
    }
  }
}
