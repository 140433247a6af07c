import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { messagingDatabase, type MessagingDatabase } from '../testing/database.ts';
import { findingOpened } from '../testing/facts.ts';
import { inTransaction } from '../transaction.ts';
import { appendToOutbox } from './outbox.ts';
import { cursorAt, leadAt } from '../testing/leading.ts';

let database: MessagingDatabase;
beforeEach(async () => {
  database = await messagingDatabase();
});
afterEach(() => database.drop());

describe('whoever leads', () => {
  it('is alone, and each new leader has a higher epoch', async () => {
    const first = await leadAt(database.runtimeUrl);
    expect(await leadAt(database.runtimeUrl)).toBeUndefined();
    await first!.client.end();
    const second = await leadAt(database.runtimeUrl);
    expect(Number(second!.cursor.epoch)).toBe(Number(first!.cursor.epoch) + 1);
    await second!.client.end();
  });

  it('does not go on with a cursor of another server, whose transaction ids mean nothing here', async () => {
    await database.dataSource.query('update outbox_cursor set system_identifier = 42');
    await expect(leadAt(database.runtimeUrl)).rejects.toThrow(/another server/);
  });

  it('does not go on with a cursor that is ahead of this server', async () => {
    await database.dataSource.query(`update outbox_cursor set published = '9000000000:9000000000:'`);
    await expect(leadAt(database.runtimeUrl)).rejects.toThrow(/another server/);
  });

  it('goes on after a restore once an operator has adopted the outbox: what was published is not sent again, the rest is', async () => {
    await inTransaction(database.dataSource, (tx) => appendToOutbox(tx, findingOpened('sent'), findingOpened('sent')));
    await inTransaction(database.dataSource, (tx) => appendToOutbox(tx, findingOpened('half')));
    await inTransaction(database.dataSource, (tx) => appendToOutbox(tx, findingOpened('due')));
    // As on the other server: its ids are far ahead of ours, its relay stood in the middle of a difference.
    await database.asOwner(`
      update outbox set tx = (9000000000 + pos)::text::xid8;
      update outbox_cursor set system_identifier = 42, published = (select (max(tx)::text::bigint + 1)::text || ':' || (max(tx)::text::bigint + 1)::text || ':' from outbox where key = 'sent')::pg_snapshot,
        target = '9100000000:9100000000:', target_pos = (select pos from outbox where key = 'half'), published_pos = (select pos from outbox where key = 'half')`);
    await expect(leadAt(database.runtimeUrl)).rejects.toThrow(/another server/);
    // Written before anybody adopted it; by its id, which is low here, it looks as if published long ago.
    await inTransaction(database.dataSource, (tx) => appendToOutbox(tx, findingOpened('early')));
    const [adopted] = await database.dataSource.query<{ due: number }[]>('select outbox_adopt() as due');
    expect(adopted).toEqual({ due: 2 });
    await inTransaction(database.dataSource, (tx) => appendToOutbox(tx, findingOpened('later')));
    const cursor = await cursorAt({ databaseUrl: database.runtimeUrl });
    expect((await cursor!.next())?.records.map(({ key }) => key)).toEqual(['due', 'early', 'later']);
    await cursor!.close();
  });

  it('is not stopped by transaction ids beyond 32 bits: they are told apart as what they are', async () => {
    // What a wrap-around would confuse: 2^32 + 5 and 5.
    const [row] = await database.dataSource.query<{ later: boolean; seen: boolean }[]>(
      `select '4294967301'::xid8 > '5'::xid8 as later, pg_visible_in_snapshot('5'::xid8, '4294967301:4294967302:'::pg_snapshot) as seen`,
    );
    expect(row).toEqual({ later: true, seen: true });
  });
});
