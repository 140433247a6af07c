import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serviceDatabase, type ServiceDatabase } from '@huipin/testing';
import { awaitMigrations, refuseOldServer, runMigrations } from './migrations.ts';

const made: string[] = [];
const folder = newFolder();
const folders = [pathToFileURL(`${folder}/`)];
const add = (file: string, sql: string) => writeFileSync(join(folder, file), sql);
let database: ServiceDatabase;

beforeAll(async () => {
  database = await serviceDatabase('migrations');
  add('1764000000001-first.sql', 'create table first (id int)');
});
afterAll(async () => {
  await database.drop();
  for (const each of made) rmSync(each, { recursive: true });
});

const awaited = (patienceMs = 0) => awaitMigrations(database.runtimeUrl, folders, patienceMs, 20);

describe('a process that starts while somebody else migrates', () => {
  it('is told what is missing when its patience is over, with the remedy', async () => {
    await expect(awaited()).rejects.toThrow('(no migration has run): run the migration');
  });
  it('goes on as soon as the migration has run, as the runtime role', async () => {
    const waiting = awaited(30_000);
    await runMigrations(database.ownerUrl, folders);
    await expect(waiting).resolves.toBeUndefined();
  });
  it('waits for each file of its release, and minds none of a later one', async () => {
    const next = newFolder();
    writeFileSync(join(next, '1764000000002-second.sql'), 'create table second (id int)');
    const both = [...folders, pathToFileURL(`${next}/`)];
    await expect(awaitMigrations(database.runtimeUrl, both, 0)).rejects.toThrow('(second1764000000002)');
    await runMigrations(database.ownerUrl, both);
    await expect(awaited()).resolves.toBeUndefined();
  });
  it('waits for a database that does not answer yet', async () => {
    await expect(awaitMigrations('postgres://nobody:x@127.0.0.1:1/nothing', folders, 0)).rejects.toThrow(/ECONNREFUSED/);
  });
});

describe('a server of an older release', () => {
  it.each([['17.9', '170009'], ['15.14 (Debian 15.14-0+deb12u1)', '150014']])('is refused before anything is changed, with the remedy: %s', (server_version, server_version_num) => {
    expect(() => refuseOldServer([{ server_version, server_version_num }])).toThrow(`PostgreSQL ${server_version} is too old: 18 or newer is needed; upgrade the server`);
  });
  it('is one below 18.0', () => {
    expect(() => refuseOldServer([{ server_version: '18.0', server_version_num: '180000' }])).not.toThrow();
  });
});

function newFolder(): string {
  made.push(mkdtempSync(join(tmpdir(), 'huipin-migrations-')));
  return made.at(-1)!;
}
