import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { appendToOutbox } from './outbox.ts';
import { findingOpened, gradeChanged } from '../testing/facts.ts';
import { messagingDatabase, type MessagingDatabase } from '../testing/database.ts';
import { inTransaction, rows } from '../transaction.ts';

let database: MessagingDatabase;
beforeAll(async () => {
  database = await messagingDatabase();
});
afterAll(() => database.drop());

const outboxOf = (key: string) =>
  rows<{ topic: string; key_version: string }>(database.dataSource.manager, 'select topic, key_version from outbox where key = $1 order by pos', [key]);

describe('the outbox', () => {
  it('holds a fact if and only if its transaction commits', async () => {
    const { dataSource } = database;
    await inTransaction(dataSource, (tx) => appendToOutbox(tx, findingOpened('kept')));
    const failed = inTransaction(dataSource, async (tx) => {
      await appendToOutbox(tx, findingOpened('dropped'));
      throw new Error('the decision was refused');
    });
    await expect(failed).rejects.toThrow('the decision was refused');
    expect(await outboxOf('kept')).toHaveLength(1);
    expect(await outboxOf('dropped')).toHaveLength(0);
  });

  it('cannot be written to without a transaction', async () => {
    // @ts-expect-error a plain entity manager is not an open transaction
    const write = appendToOutbox(database.dataSource.manager, findingOpened('x'));
    await expect(write).rejects.toThrow('not an open transaction');
    expect(await outboxOf('x')).toHaveLength(0);
  });

  it('numbers the facts of a topic and subject without a gap, whoever writes and in whatever order they finish', async () => {
    const writers = Array.from({ length: 40 }, (_, writer) =>
      inTransaction(database.dataSource, async (tx) => {
        await appendToOutbox(tx, findingOpened('busy'), gradeChanged('busy'), findingOpened('busy'));
        if (writer % 4 === 0) throw new Error('rolled back');
      }),
    );
    const outcomes = await Promise.allSettled(writers);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(30);
    const written = await outboxOf('busy');
    const versions = (topic: string) => written.filter((row) => row.topic === topic).map((row) => Number(row.key_version));
    expect(versions('standards.finding.v1')).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    expect(versions('credit.grade.v1')).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it('does not deadlock when two transactions write the same subjects in opposite order', async () => {
    const keys = [randomUUID(), randomUUID(), randomUUID()];
    const write = (order: string[]) => inTransaction(database.dataSource, (tx) => appendToOutbox(tx, ...order.map((key) => findingOpened(key))));
    const outcomes = await Promise.allSettled(Array.from({ length: 30 }, (_, index) => write(index % 2 ? keys : keys.toReversed())));
    expect(outcomes.map(({ status }) => status)).toEqual(Array(30).fill('fulfilled'));
  });

  it('refuses what no broker would take, before it is committed', async () => {
    const tooLarge = inTransaction(database.dataSource, (tx) => appendToOutbox(tx, gradeChanged('large', 'x'.repeat(1_000_000))));
    await expect(tooLarge).rejects.toThrow(/at most 900000/);
  });

  it('is append-only for the service, in every partition', async () => {
    await inTransaction(database.dataSource, (tx) => appendToOutbox(tx, findingOpened('fixed')));
    const partitions = await rows<{ name: string }>(database.dataSource.manager, `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'outbox'::regclass`);
    expect(partitions.length).toBeGreaterThan(7);
    for (const { name } of [{ name: 'outbox' }, ...partitions]) {
      for (const statement of [`update ${name} set key = 'x'`, `delete from ${name}`, `truncate ${name}`, `drop table ${name}`]) {
        await expect(database.dataSource.query(statement)).rejects.toThrow(/permission denied|must be owner/);
      }
    }
  });

  it('gets its partitions ahead from the owner, and twice is once', async () => {
    const prepare = () => rows<{ made: number }>(database.dataSource.manager, `select outbox_prepare_partitions(current_date + 100) as made`);
    expect((await prepare())[0]?.made).toBeGreaterThan(0);
    expect((await prepare())[0]?.made).toBe(0);
  });
});
