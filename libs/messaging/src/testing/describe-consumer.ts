import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import { toBinary } from '@bufbuild/protobuf';
import { newId } from '@huipin/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { topicOf, type Fact } from '../event.ts';
import { MessagingRuntime } from '../nest/messaging-runtime.ts';
import { knownProjections } from '../nest/on-event.ts';
import { inTransaction, rows } from '../transaction.ts';
import { Delivery } from './delivery.ts';

interface Running {
  readonly app: INestApplication;
  close(): Promise<void>;
}

/**
 * The four behaviours that every consumer owes: the same event twice, an older one after a newer, a type nobody knows,
 * a field nobody knows. `facts`: one of each type that the service handles, in an order that makes sense; a type
 * without one fails, and so does one that nobody handles. State and counts are both looked at: many handlers would
 * write the same again.
 */
export function describeConsumer(service: string, start: () => Promise<Running>, facts: readonly Fact[]): void {
  describe(`events that ${service} consumes`, () => {
    let running: Running;
    let delivery: Delivery;
    let manager: EntityManager;
    beforeAll(async () => {
      running = await start();
      delivery = new Delivery(running.app);
      manager = running.app.get(DataSource).manager;
    });
    afterAll(() => running.close());
    const runtime = () => running.app.get(MessagingRuntime);
    const parked = () => rows(manager, 'select reason from parked_event');

    it('are all here, one of each type', () => {
      const given = new Set(facts.map(({ schema }) => schema.typeName));
      expect([...given].sort()).toEqual([...runtime().handlers.types()].sort());
    });

    it.each(facts.map((one) => [one.schema.typeName, one] as const))('%s: applied once, however often and late it comes', async (_type, one) => {
      const same = { id: newId(), keyVersion: nextVersion(one) };
      const { applied, repeats } = delivery.counts;
      await delivery.deliverRecord(one, same);
      expect(await parked()).toEqual([]);
      expect(delivery.counts).toMatchObject({ applied: applied + 1, repeats });
      const before = await stateOf(manager);
      await delivery.deliverRecord(one, same);
      expect(delivery.counts).toMatchObject({ applied: applied + 1, repeats: repeats + 1 });
      expect(await stateOf(manager)).toEqual(before);
      await delivery.deliverRecord(one, { id: newId(), keyVersion: same.keyVersion - 1 });
      expect(delivery.counts).toMatchObject({ applied: applied + 1, repeats: repeats + 2 });
      expect(await stateOf(manager)).toEqual(before);
    });

    it.each(facts.map((one) => [one.schema.typeName, one] as const))('%s: taken with a field that is not known yet', async (_type, one) => {
      // Field 9999, length-delimited, "new".
      const value = Buffer.concat([toBinary(one.schema, one.data), Buffer.from([0xfa, 0xf0, 0x04, 0x03]), Buffer.from('new')]);
      const { applied, dead } = delivery.counts;
      await delivery.deliverRecord(one, { keyVersion: nextVersion(one), value });
      expect(delivery.counts).toMatchObject({ applied: applied + 1, dead });
      expect(await parked()).toEqual([]);
    });

    it('are kept by projections whose tables can be swapped', async () => {
      for (const [projection, tables] of knownProjections()) {
        expect(runtime().topics(projection)).not.toEqual([]);
        await expect(swapAndRollBack(manager, tables)).rejects.toThrow(ROLLED_BACK);
      }
    });

    it('of a type that no contract knows are counted and skipped', async () => {
      const before = await stateOf(manager);
      const { skippedTypes } = delivery.counts;
      await delivery.deliverRecord(facts[0]!, { type: 'huipin.later.v9.Unheard', keyVersion: 9_000 });
      expect(delivery.counts.skippedTypes).toBe(skippedTypes + 1);
      expect(await stateOf(manager)).toEqual(before);
    });
  });
}

const ROLLED_BACK = 'as it was';

/** Fails where a table is not named in `projection_table`, or something hangs on it that a swap would take away. */
function swapAndRollBack({ dataSource }: EntityManager, tables: readonly string[]): Promise<void> {
  return inTransaction(dataSource, async (tx) => {
    await rows(tx, 'select shadow_make($1)', [tables]);
    await rows(tx, 'select shadow_swap($1)', [tables]);
    throw new Error(ROLLED_BACK);
  });
}

const versions = new Map<string, number>();

/** Rises per topic and key over all facts of a list, and leaves room for an older one in between. */
function nextVersion({ schema, subjectId }: Fact): number {
  const stream = `${topicOf(schema).topic} ${subjectId}`;
  const next = (versions.get(stream) ?? 0) + 10;
  versions.set(stream, next);
  return next;
}

/** A digest of every table of the service but those that messaging and the chain of the audit keep for themselves, and the number of facts published. */
async function stateOf(manager: EntityManager): Promise<Record<string, string>> {
  const own = ['consumer_position', 'inbox', 'parked_event', 'dead_letter', 'outbox_cursor', 'schema_migration', 'audit_link', 'audit_linked'];
  const tables = await rows<{ name: string }>(
    manager,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition order by 1`,
  );
  const state: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !own.includes(table.name))) {
    const [row] = await rows<{ digest: string | null }>(manager, `select md5(string_agg(t::text, '|' order by t::text)) as digest from "${name}" t`);
    state[name] = row?.digest ?? '';
  }
  return state;
}
