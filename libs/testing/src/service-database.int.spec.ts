import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { serviceDatabase, type ServiceDatabase } from './service-database.ts';

async function query(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

const migrate = async (ownerUrl: string): Promise<void> => {
  await query(ownerUrl, 'create table entry (id bigint generated always as identity primary key, text text not null)');
  await query(ownerUrl, `create function make_partition() returns void language sql security definer as 'create table part()'`);
};

describe('the database of one service', () => {
  let registry: ServiceDatabase, credit: ServiceDatabase;
  beforeAll(async () => {
    [registry, credit] = await Promise.all([serviceDatabase('registry', { migrate }), serviceDatabase('credit', { migrate })]);
  });
  afterAll(() => Promise.all([registry.drop(), credit.drop()]));

  it('lets the runtime role read and write the rows of every table the owner makes', async () => {
    await query(registry.runtimeUrl, `insert into entry (text) values ('a')`);
    await query(registry.runtimeUrl, `update entry set text = 'b'`);
    expect((await query(registry.runtimeUrl, 'select text from entry')).rows).toEqual([{ text: 'b' }]);
    expect((await query(registry.runtimeUrl, 'delete from entry')).rowCount).toBe(1);
  });
  it.each(['create table mine ()', 'create temporary table mine ()', 'create schema mine', 'create database mine', 'alter table entry add x int', 'truncate entry', 'create role mine'])(
    'refuses the runtime role: %s',
    async (sql) => {
      await expect(query(registry.runtimeUrl, sql)).rejects.toThrow(/permission denied|must be owner/);
    },
  );
  it('lets the runtime role make a partition through a function of the owner', async () => {
    await query(registry.runtimeUrl, 'select make_partition()');
    expect((await query(registry.runtimeUrl, 'select count(*)::int from part')).rows).toEqual([{ count: 0 }]);
  });
  it('is closed to every role of a neighbour, as are the databases of the server itself', async () => {
    const database = new URL(credit.runtimeUrl).pathname;
    for (const own of [registry.ownerUrl, registry.runtimeUrl]) {
      for (const foreign of [database, '/postgres', '/template1']) {
        await expect(query(Object.assign(new URL(own), { pathname: foreign }).href, 'select 1')).rejects.toThrow(/permission denied for database/);
      }
    }
  });
  it('ends a transaction of the runtime role that is left open', async () => {
    const shown = await query(
      registry.runtimeUrl,
      `select current_setting('transaction_timeout') t, current_setting('idle_in_transaction_session_timeout') i, current_setting('lock_timeout') l`,
    );
    expect(shown.rows).toEqual([{ t: '1min', i: '30s', l: '10s' }]);
    expect((await query(registry.ownerUrl, `select current_setting('transaction_timeout') t`)).rows).toEqual([{ t: '0' }]);
  });
});

describe('a database copied from a template', () => {
  it('is migrated once, and each copy is open to its own two roles and keeps its rows to itself', async () => {
    let migrations = 0;
    const options = {
      template: true,
      migrate: async (ownerUrl: string) => {
        migrations += 1;
        await migrate(ownerUrl);
      },
    };
    const copies = await Promise.all([serviceDatabase('copied', options), serviceDatabase('copied', options)]);
    try {
      const [first, second] = copies;
      expect(migrations).toBe(1);
      await query(first.runtimeUrl, `insert into entry (text) values ('a')`);
      expect((await query(second.runtimeUrl, 'select * from entry')).rowCount).toBe(0);
      await expect(query(second.runtimeUrl, 'create table mine ()')).rejects.toThrow(/permission denied/);
    } finally {
      for (const copy of copies) await copy.drop();
    }
  });
  it('is not made from a migration that failed', async () => {
    const failing = serviceDatabase('broken', { template: true, migrate: () => Promise.reject(new Error('no')) });
    await expect(failing).rejects.toThrow('no');
    const repaired = await serviceDatabase('broken', { template: true, migrate });
    expect((await query(repaired.runtimeUrl, 'select * from entry')).rowCount).toBe(0);
    await repaired.drop();
  });
});
