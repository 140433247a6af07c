import { Injectable } from '@nestjs/common';
import { systemClock, type LocalDate } from '@huipin/kernel';
import { rows, type Transaction } from '@huipin/messaging';
import { recordingInstant } from '../records/recording.ts';
import { GradesService } from '../grades/grades.service.ts';
import { findSurvivor } from '../known-enterprises/known-enterprises.service.ts';
import { lockKnownDeclaration, saveKnownDeclaration, type KnownDeclarationRow } from './known-declaration.table.ts';

/** What a neighbour's fact says of a declaration. */
export interface DeclarationNews {
  readonly id: string;
  readonly enterpriseId: string;
  readonly what: string;
  readonly declaredOn: LocalDate;
  readonly validTo: LocalDate | null;
  readonly cause: string;
}

@Injectable()
export class KnownDeclarationsService {
  private readonly grades: GradesService;

  constructor(grades: GradesService) {
    this.grades = grades;
  }

  async keep(tx: Transaction, { id, enterpriseId, what, declaredOn, validTo, cause }: DeclarationNews): Promise<void> {
    const known = await lockKnownDeclaration(tx, id);
    const enterprise = await findSurvivor(tx, enterpriseId);
    await this.record(tx, known, { id, enterprise_id: enterprise?.id ?? enterpriseId, what, declared_on: declaredOn, valid_to: validTo }, cause);
  }

  /** Another declaration takes the place of this one. */
  async end(tx: Transaction, id: string, validTo: LocalDate, cause: string): Promise<void> {
    const known = await lockKnownDeclaration(tx, id);
    if (known) await this.record(tx, known, { ...known, valid_to: validTo }, cause);
  }

  async follow(tx: Transaction, from: string, into: string): Promise<void> {
    const found = await rows<{ id: string }>(tx, 'select id from known_declaration where enterprise_id = $1 and superseded_at is null order by id', [from]);
    for (const { id } of found) {
      const known = await lockKnownDeclaration(tx, id);
      if (known?.enterprise_id === from) await this.record(tx, known, { ...known, enterprise_id: into }, `EnterpriseMerged ${from}`);
    }
  }

  private async record(tx: Transaction, known: KnownDeclarationRow | undefined, changed: Omit<KnownDeclarationRow, 'version' | 'recorded_at' | 'superseded_at'>, cause: string): Promise<void> {
    const today = systemClock.today();
    const concerned = [...new Set([known?.enterprise_id ?? changed.enterprise_id, changed.enterprise_id])];
    const at = recordingInstant(await this.grades.hold(tx, concerned, today), known?.recorded_at ?? null);
    await saveKnownDeclaration(tx, { ...changed, version: (known?.version ?? 0) + 1, recorded_at: at, superseded_at: null });
    await this.grades.settle(tx, concerned, { today, at, cause });
  }
}
