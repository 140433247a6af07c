import type { Edit } from './edits.ts';

export interface Mutant {
  /** What is wrong with it. */
  readonly why: string;
  readonly edits: readonly Edit[];
}

/** Libraries that lose, double or disorder; the harness must see it with each of them. */
export const mutants: Readonly<Record<string, Mutant>> = {
  'relay-by-position': {
    why: 'a row that commits late has a lower pos than one that is already sent, and is stepped over',
    edits: [
      {
        file: 'relay-cursor',
        from: 'pos > $1 and (tx >= $2::xid8 or tx = any($3::xid8[])) and pg_visible_in_snapshot(tx, $4::pg_snapshot)',
        to: 'pos > $1 and ($2::text is not null or $3::text[] is null or $4::text is null)',
      },
      {
        file: 'relay-cursor',
        from: '(tx >= $1::xid8 or tx = any($2::xid8[])) and pg_visible_in_snapshot(tx, (select snapshot from now))',
        to: 'pos > (select target_pos from outbox_cursor) and ($1::text is not null or $2::text[] is null)',
      },
      { file: 'relay-cursor', from: 'target_pos = coalesce($3::bigint, 0)', to: 'target_pos = greatest(target_pos, coalesce($3::bigint, (select max(pos) from outbox)))' },
    ],
  },
  'cursor-before-ack': {
    why: 'a send that fails after the cursor has moved is never repeated',
    edits: [
      { file: 'relay', from: 'await cursor.save(difference);\n', to: '\n' },
      { file: 'relay', from: 'const difference: Difference | undefined = await cursor.next();', to: 'const difference = await cursor.next(); if (difference) await cursor.save(difference);' },
    ],
  },
  'no-inbox': {
    why: 'a record that is sent again is applied again',
    edits: [{ file: 'batch-processor', from: 'await takeNew(tx, consumer, batch.topic, readable)', to: 'readable' }],
  },
  'position-at-the-broker': {
    why: 'the broker knows nothing of the transaction: two members apply one batch, or none does',
    edits: [
      { file: 'batch-processor', from: 'await lockPosition(tx, consumer, batch)', to: 'batch.fetchedOffset' },
      { file: 'messaging-runtime', from: 'const known = await listPositions(this.settings.dataSource, this.consumerName);', to: 'return [];' },
    ],
  },
  'swallowed-error': {
    why: 'an event whose handler failed counts as applied',
    edits: [{ file: 'batch-processor', from: "if (isInfrastructure(error)) throw error;\n      await rows(tx, 'rollback to savepoint batch; release savepoint batch');", to: "await rows(tx, 'rollback to savepoint batch; release savepoint batch'); return;" }],
  },
  'two-leaders': {
    why: 'without lock and epoch two relays move one cursor, also back',
    edits: [
      { file: 'relay-cursor', from: 'if (lock.rows[0]?.leads) {', to: 'if (lock) {' },
      { file: 'relay-cursor', from: 'where epoch = $1`', to: 'where $1::bigint is not null`' },
    ],
  },
};
