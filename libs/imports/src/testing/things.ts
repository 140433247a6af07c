import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Injectable, Module } from '@nestjs/common';
import { defineErrors } from '@huipin/kernel';
import { connectEvents, healthOfMessaging, MessagingModule, messagingMigrations, rows } from '@huipin/messaging';
import { actorOf, ApiList, CONFIG, defaultMigrations, LOGGER, runMigrations, type ServiceDefinition } from '@huipin/service-defaults';
import { z } from 'zod';
import { importErrors, importAccess, ImportsModule, importedFiles, lineByLine, type ImportKind, type ImportLimits } from '../index.ts';

/** A service whose only business is to import things: what the specs of this library import into. */
const errors = defineErrors({ COLOUR_UNKNOWN: { kind: 'invalid', pointer: '/colour', zh: '没有颜色 {colour}', en: 'there is no colour {colour}' } });

export type ThingColumn = 'code' | 'name' | 'colour';

@Injectable()
export class ThingsKind implements ImportKind<ThingColumn> {
  readonly kind = 'things';
  readonly roles = ['registry.import'] as const;
  readonly columns = { required: ['code', 'name'], optional: ['colour'] } as const;
  readonly example = { code: 'T1', name: 'thing' };
  readonly options = { loud: z.enum(['true', 'false']).default('false') };
  /** Set by a spec to let something happen before a line is applied. */
  before: (code: string) => Promise<void> = () => Promise.resolve();

  readonly applyBatch = lineByLine<ThingColumn>(async (tx, { cells: { code, name, colour } }, { options }) => {
    await this.before(code);
    const known = await rows<{ name: string }>(tx, 'select name from thing where code = $1', [code]);
    const wanted = options['loud'] === 'true' ? name.toUpperCase() : name;
    if (known[0]?.name === wanted) return 'unchanged';
    await rows(
      tx,
      `insert into thing as t (code, name, times) values ($1, $2, 1) on conflict (code) do update set name = excluded.name, times = t.times + 1`,
      [code, wanted],
    );
    // Behind the write: a refused line must leave nothing.
    if (colour === 'nocolour') throw errors.COLOUR_UNKNOWN({ colour });
    if (known.length > 0) return 'updated';
    return colour === '' ? 'accepted' : 'suspect';
  });
}

/** Also says no to whoever sends it without the role of another office. */
@Injectable()
export class SecretsKind implements ImportKind {
  readonly kind = 'secrets';
  readonly roles = ['rule.publish'] as const;
  readonly columns = { required: ['code'] };
  readonly example = { code: 'S1' };
  readonly applyBatch = lineByLine(() => Promise.resolve('accepted'));
}

export function thingsService(limits: Partial<ImportLimits>): ServiceDefinition {
  @Module({
    imports: [
      MessagingModule.forRoot({ config: CONFIG, logger: LOGGER, actorOf, markList: ApiList }),
      ImportsModule.forRoot({ kinds: [ThingsKind, SecretsKind], seenBy: ['operate'], limits }),
    ],
  })
  class ThingsModule {}
  return {
    module: ThingsModule,
    tables: [],
    access: importAccess({ upload: ['registry.import', 'rule.publish'], seenBy: ['operate'] }),
    errors: { ...importErrors.table, ...errors.table },
    labels: {},
    asyncapi: {},
    files: importedFiles,
    connect: connectEvents,
    health: healthOfMessaging,
    dayTasks: () => ({}),
  };
}

export async function migrateThings(ownerUrl: string): Promise<void> {
  await runMigrations(ownerUrl, thingsMigrations());
}

export function thingsMigrations(): URL[] {
  const folder = mkdtempSync(join(tmpdir(), 'things-'));
  writeFileSync(join(folder, '1764000009999-things.sql'), 'create table thing (code text primary key, name text not null, times int not null);');
  return [messagingMigrations, defaultMigrations, new URL('../../migrations/', import.meta.url), pathToFileURL(`${folder}/`)];
}
