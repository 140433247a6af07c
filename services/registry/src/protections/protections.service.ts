import { Injectable } from '@nestjs/common';
import { isId } from '@huipin/kernel';
import { appendToOutbox, type Transaction } from '@huipin/messaging';
import { httpErrors } from '@huipin/service-defaults';
import { DataSource } from 'typeorm';
import { familyOf } from '../subjects/subject-directory.service.ts';
import type { Subject } from '../subjects/subject.ts';
import type { Protection } from './protection.ts';
import { protectionRecorded } from './protection.events.ts';
import { protectionTable, toProtection, toRow } from './protection.table.ts';

@Injectable()
export class ProtectionsService {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  async get(id: string): Promise<Protection> {
    const row = isId(id) ? await this.dataSource.manager.findOne(protectionTable, { where: { id } }) : null;
    if (row === null) throw httpErrors.NOT_FOUND();
    return toProtection(row);
  }

  async list({ subjectId, limit, after }: { subjectId?: string; limit: number; after?: string }): Promise<Protection[]> {
    const query = this.dataSource.createQueryBuilder(protectionTable, 'p');
    if (subjectId !== undefined) query.andWhere('p.subject_id = any(:ids)', { ids: await familyOf(this.dataSource.manager, subjectId) });
    if (after !== undefined) query.andWhere('p.id > :after', { after });
    return (await query.orderBy('p.id').limit(limit + 1).getMany()).map(toProtection);
  }
}

export async function listProtectionsOf(tx: Transaction, subjectId: string, typeCode: string): Promise<Protection[]> {
  return (await tx.find(protectionTable, { where: { subject_id: subjectId, type_code: typeCode }, order: { id: 'asc' } })).map(toProtection);
}

export async function recordProtection(tx: Transaction, protection: Protection, subject: Subject): Promise<void> {
  await tx.insert(protectionTable, toRow(protection));
  await appendToOutbox(tx, protectionRecorded(protection, subject));
}
