import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { actOf, runInAct, systemClock, type Instant, type LocalDate } from '@huipin/kernel';
import { appendToOutbox, inTransaction, rows } from '@huipin/messaging';
import { httpErrors } from '@huipin/service-defaults';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import type { HonourType, HonourTypeContent } from './honour-type.ts';
import { honourTypePublished } from './honour-type.events.ts';
import { honourTypeTable, toHonourType, toRow } from './honour-type.table.ts';

/** The catalogue that a release carries. */
export interface Catalogue {
  readonly edition: LocalDate;
  readonly document: string;
  readonly types: readonly HonourTypeContent[];
}

const catalogue = JSON.parse(readFileSync(new URL('./data/honour-types.json', import.meta.url), 'utf8')) as Catalogue;

@Injectable()
export class HonourTypesService implements OnModuleInit {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  async onModuleInit(): Promise<void> {
    await runInAct(actOf('registry', 'honour types of this release'), () => this.load(catalogue, systemClock.now()));
  }

  /**
   * Records and publishes what the edition adds or changes; twice, or on several replicas at once, as good as once. An
   * entry of a later edition stays: during an upgrade the old release may start again after the new one.
   */
  load(edition: Catalogue, now: Instant): Promise<HonourType[]> {
    return inTransaction(this.dataSource, async (tx) => {
      await rows(tx, `select pg_advisory_xact_lock(hashtextextended('honour types', 0))`);
      const known = await findHonourTypes(tx);
      const changed: HonourType[] = [];
      for (const content of edition.types) {
        const former = known.get(content.code);
        if (former && (former.edition > edition.edition || sameContent(former, content))) continue;
        const type = { ...content, edition: edition.edition, version: (former?.version ?? 0) + 1, recordedAt: now };
        await tx.update(honourTypeTable, { code: content.code, superseded_at: IsNull() }, { superseded_at: now });
        await tx.insert(honourTypeTable, toRow(type));
        changed.push(type);
      }
      await appendToOutbox(tx, ...changed.map(honourTypePublished));
      return changed;
    });
  }

  async get(code: string): Promise<HonourType> {
    const type = (await findHonourTypes(this.dataSource.manager)).get(code);
    if (type === undefined) throw httpErrors.NOT_FOUND();
    return type;
  }

  async list({ limit, after }: { limit: number; after: string | undefined }): Promise<HonourType[]> {
    const types = [...(await findHonourTypes(this.dataSource.manager)).values()];
    return types.filter(({ code }) => after === undefined || code > after).slice(0, limit + 1);
  }
}

/** The catalogue by code, as known now or at that instant: a few dozen rows. */
export async function findHonourTypes(manager: EntityManager, knownAt?: Instant): Promise<Map<string, HonourType>> {
  const query = manager.createQueryBuilder(honourTypeTable, 't').orderBy('t.code');
  if (knownAt === undefined) query.where('t.superseded_at is null');
  else query.where('t.recorded_at <= :knownAt and (t.superseded_at is null or t.superseded_at > :knownAt)', { knownAt });
  return new Map((await query.getMany()).map((row) => [row.code, toHonourType(row)]));
}

/** jsonb does not keep the order of members. */
function sameContent({ edition: _, version: __, recordedAt: ___, ...known }: HonourType, content: HonourTypeContent): boolean {
  return isDeepStrictEqual(known, content);
}
