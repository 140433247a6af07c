import { Injectable } from '@nestjs/common';
import { dayOf, systemClock, type LocalDate } from '@huipin/kernel';
import { rows, type Transaction } from '@huipin/messaging';
import { recordingInstant } from '../records/recording.ts';
import { GradesService } from '../grades/grades.service.ts';
import { findSurvivor } from '../known-enterprises/known-enterprises.service.ts';
import { lockKnownHonour, saveKnownHonour, type KnownHonourRow } from './known-honour.table.ts';

/** What a neighbour's fact says of an honour. */
export interface HonourNews {
  readonly id: string;
  readonly subjectId: string;
  readonly isBrand: boolean;
  readonly name: string;
  /** First day on which it is in force for certain; undefined where the sources give none. */
  readonly from: LocalDate | undefined;
  readonly validTo: LocalDate | null;
  /** First day out of force; undefined = as it was. */
  readonly endedOn?: LocalDate | null;
  readonly cause: string;
}

/**
 * Honours in force count as good conduct. Suspension is left out on purpose: it lasts as long as a black listing, and
 * that alone fixes the grade.
 */
@Injectable()
export class KnownHonoursService {
  private readonly grades: GradesService;

  constructor(grades: GradesService) {
    this.grades = grades;
  }

  async keep(tx: Transaction, news: HonourNews): Promise<void> {
    const known = await lockKnownHonour(tx, news.id);
    const holder = news.isBrand ? await ownerOf(tx, news.subjectId) : news.subjectId;
    const enterprise = holder === null ? undefined : await findSurvivor(tx, holder);
    await this.record(tx, known, news.cause, (today) => ({
      id: news.id,
      subject_id: news.subjectId,
      enterprise_id: enterprise?.id ?? null,
      name: news.name,
      // Without a date it is known to be in force since we heard of it.
      in_force_from: news.from ?? known?.in_force_from ?? today,
      valid_to: news.validTo,
      ended_on: news.endedOn === undefined ? (known?.ended_on ?? null) : news.endedOn,
    }));
  }

  /** The owner of a brand became known, or another one. */
  async keepBrand(tx: Transaction, brandId: string, ownerId: string | null): Promise<void> {
    await rows(tx, 'insert into known_brand (id, owner_id) values ($1, $2) on conflict (id) do update set owner_id = excluded.owner_id', [brandId, ownerId]);
    const enterprise = ownerId === null ? undefined : await findSurvivor(tx, ownerId);
    await this.move(tx, 'subject_id = $1', brandId, enterprise?.id ?? null);
  }

  /** Enterprises became known: the honours of their brands count for them. */
  async attach(tx: Transaction, enterpriseIds: readonly string[]): Promise<void> {
    const waiting = await rows<{ id: string; owner_id: string }>(
      tx,
      `select b.id, b.owner_id from known_brand b join known_honour h on h.subject_id = b.id
        where b.owner_id = any($1) and h.superseded_at is null and h.enterprise_id is null order by b.id`,
      [enterpriseIds],
    );
    for (const { id, owner_id } of waiting) await this.keepBrand(tx, id, owner_id);
  }

  /** Honours of a merged enterprise continue under the other id. */
  async follow(tx: Transaction, from: string, into: string): Promise<void> {
    await this.move(tx, 'enterprise_id = $1', from, into);
  }

  private async move(tx: Transaction, which: string, value: string, enterpriseId: string | null): Promise<void> {
    const found = await rows<{ id: string }>(tx, `select id from known_honour where superseded_at is null and (${which}) order by id`, [value]);
    for (const { id } of found) {
      const known = await lockKnownHonour(tx, id);
      if (known) await this.record(tx, known, `HonourGranted ${id}`, () => ({ ...known, enterprise_id: enterpriseId }));
    }
  }

  private async record(
    tx: Transaction,
    known: KnownHonourRow | undefined,
    cause: string,
    change: (today: LocalDate) => Omit<KnownHonourRow, 'version' | 'recorded_at' | 'superseded_at'>,
  ): Promise<void> {
    const today = systemClock.today();
    const changed = change(today);
    const concerned = [...new Set([known?.enterprise_id ?? null, changed.enterprise_id])].filter((id) => id !== null);
    const at = recordingInstant(await this.grades.hold(tx, concerned, today), known?.recorded_at ?? null);
    await saveKnownHonour(tx, { ...changed, version: (known?.version ?? 0) + 1, recorded_at: at, superseded_at: null });
    await this.grades.settle(tx, concerned, { today: dayOf(at), at, cause });
  }
}

async function ownerOf(tx: Transaction, brandId: string): Promise<string | null> {
  const [brand] = await rows<{ owner_id: string | null }>(tx, 'select owner_id from known_brand where id = $1', [brandId]);
  return brand?.owner_id ?? null;
}
