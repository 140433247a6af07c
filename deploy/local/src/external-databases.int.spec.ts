import { beforeEach, describe, expect, it } from '@jest/globals';
import { databaseUrl, withClient } from './databases.ts';
import { openExternalDatabases } from './external-databases.ts';

const { HUIPIN_TEST_POSTGRES_URL: admin = '' } = process.env;
let count = 0;
let urls: { HUIPIN_CREDIT_DATABASE_URL: string; HUIPIN_CREDIT_MIGRATION_URL: string };

/** As an administrator of databases hands one over: with an owner and a second role, and no more. */
beforeEach(async () => {
  const [name, owner] = [`handed_over_${process.pid}_${count += 1}`, `handed_over_${process.pid}_${count}_owner`];
  await withClient(admin, async (client) => {
    for (const role of [name, owner]) await client.query(`create role ${role} login password 'secret'`);
    await client.query(`create database ${name} owner ${owner}`);
  });
  urls = { HUIPIN_CREDIT_DATABASE_URL: databaseUrl(admin, name, name, 'secret'), HUIPIN_CREDIT_MIGRATION_URL: databaseUrl(admin, name, owner, 'secret') };
});

describe('a database that exists already', () => {
  it('lets the runtime role read and write rows of what the owner will make, and make nothing itself, however often it is opened', async () => {
    await openExternalDatabases(urls);
    await openExternalDatabases(urls);
    await withClient(urls.HUIPIN_CREDIT_MIGRATION_URL, (client) => client.query('create table grade (id bigint generated always as identity, grade text)'));
    await withClient(urls.HUIPIN_CREDIT_DATABASE_URL, async (client) => {
      await client.query(`insert into grade (grade) values ('A')`);
      expect((await client.query('select grade from grade')).rows).toEqual([{ grade: 'A' }]);
      await expect(client.query('create table listing ()')).rejects.toThrow(/permission denied/);
    });
  });

  it('may be one role for both', async () => {
    await expect(openExternalDatabases({ ...urls, HUIPIN_CREDIT_DATABASE_URL: urls.HUIPIN_CREDIT_MIGRATION_URL })).resolves.toBeUndefined();
  });

  it.each([
    ['does not take the password', 'HUIPIN_CREDIT_DATABASE_URL', (url: string) => url.replace(':secret@', ':mistaken@'), /password authentication failed/],
    ['does not answer', 'HUIPIN_CREDIT_MIGRATION_URL', () => 'postgres://a:secret@127.0.0.1:1/b', /ECONNREFUSED/],
    ['is not there', 'HUIPIN_CREDIT_MIGRATION_URL', (url: string) => `${url}_gone`, /does not exist/],
  ] as const)('that %s is refused by the name of %s', async (_, name, wrong, reason) => {
    const refused = openExternalDatabases({ ...urls, [name]: wrong(urls[name]) });
    await expect(refused).rejects.toThrow(new RegExp(`the database that ${name} names cannot be used \\(.*${reason.source}.*\\): correct it, or leave it unset`));
    await expect(refused).rejects.not.toThrow(/secret|mistaken/);
  });

  it('that does not belong to its owner is refused, for nobody could run the migrations', async () => {
    const refused = openExternalDatabases({ ...urls, HUIPIN_CREDIT_MIGRATION_URL: urls.HUIPIN_CREDIT_DATABASE_URL });
    await expect(refused).rejects.toThrow(/the role of HUIPIN_CREDIT_MIGRATION_URL does not own its database: run alter database/);
  });
});
