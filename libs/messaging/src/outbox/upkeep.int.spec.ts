import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readOutboxLog } from './outbox-log.ts';
import { appendToOutbox } from './outbox.ts';
import { findingOpened, gradeChanged } from '../testing/facts.ts';
import { messagingDatabase, type MessagingDatabase } from '../testing/database.ts';
import { inTransaction, rows } from '../transaction.ts';

const topic = 'standards.finding.v1';
let database: MessagingDatabase;
beforeEach(async () => {
  database = await messagingDatabase();
  // Two weeks of long ago, as the calendar would have made them.
  await database.asOwner(`create table outbox_2020w01 partition of outbox for values from ('2020-01-06') to ('2020-01-13')`);
  await database.asOwner(`create table outbox_2020w02 partition of outbox for values from ('2020-01-13') to ('2020-01-20')`);
});
afterEach(() => database.drop());

const write = (...facts: Parameters<typeof appendToOutbox>[1][]) => inTransaction(database.dataSource, (tx) => appendToOutbox(tx, ...facts));
/** What was written last moves to where it would stand, had it been written then. */
const age = (to: string) =>
  database.asOwner(`with moved as (delete from outbox where recorded_at > now() - interval '1 hour' returning *)
           insert into outbox overriding system value select pos, tx, '${to}', event_id, topic, key, key_version, type, headers, payload from moved`);
const publishAll = () => database.dataSource.query('update outbox_cursor set published = pg_current_snapshot()');
const retire = async (days = 90) => (await rows<{ n: number }>(database.dataSource.manager, 'select outbox_retire_partitions($1) as n', [days]))[0]!.n;
const log = async () => (await readOutboxLog(database.dataSource.manager, { topic }, -1, 100)).map(({ key, headers }) => `${key} ${headers['ce_keyversion']}`);

describe('partitions of the outbox', () => {
  it('go when they are old and published, and what a new reader needs of them stays in order before the rest', async () => {
    await write(findingOpened('a'), findingOpened('a'), findingOpened('b'));
    await age('2020-01-07');
    await write(findingOpened('b'), findingOpened('a'));
    await age('2020-01-14');
    await write(findingOpened('a'));
    await publishAll();
    expect(await log()).toEqual(['a 1', 'a 2', 'b 1', 'b 2', 'a 3', 'a 4']);
    expect(await retire()).toBe(2);
    expect(await log()).toEqual(['b 2', 'a 3', 'a 4']);
    expect(await retire()).toBe(0);
  });

  it('stay while one row of theirs is not published', async () => {
    await write(findingOpened('a'));
    await age('2020-01-07');
    // The other one is empty.
    expect(await retire()).toBe(1);
    expect(await log()).toEqual(['a 1']);
    await publishAll();
    expect(await retire()).toBe(1);
    expect(await log()).toEqual(['a 1']);
  });

  it('stay while they are within the retention', async () => {
    await publishAll();
    expect(await retire(36_500)).toBe(0);
    await expect(retire(0)).rejects.toThrow(/at least one day/);
  });

  it('keep the newest of each type of a record: a state is never built from its last change alone', async () => {
    await write(findingOpened('a'), findingOpened('a'), gradeChanged('a'), gradeChanged('a'));
    await age('2020-01-07');
    await publishAll();
    await retire();
    const kept = await rows<{ type: string; key_version: string }>(database.dataSource.manager, 'select type, key_version from outbox_base order by type');
    expect(kept).toEqual([
      { type: 'huipin.credit.v1.GradeChanged', key_version: '2' },
      { type: 'huipin.standards.v1.FindingOpened', key_version: '2' },
    ]);
  });

  it('are the owner’s: the service may neither drop one nor write to what is kept of them', async () => {
    for (const statement of ['drop table outbox_2020w01', 'delete from outbox_base', `insert into outbox_base select * from outbox_base`, `select outbox_keep_newest('outbox', now())`]) {
      await expect(database.dataSource.query(statement)).rejects.toThrow(/permission denied|must be owner/);
    }
  });
});
