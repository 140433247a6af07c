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
        file: 'outbox/relay-cursor',
        from: 'pos > $1 and (tx >= $2::xid8 or tx = any($3::xid8[])) and pg_visible_in_snapshot(tx, $4::pg_snapshot)',
        to: 'pos > $1 and ($2::text is not null or $3::text[] is null or $4::text is null)',
      },
      {
        file: 'outbox/relay-cursor',
        from: '(tx >= $1::xid8 or tx = any($2::xid8[])) and pg_visible_in_snapshot(tx, (select snapshot from now))',
        to: 'pos > (select target_pos from outbox_cursor) and ($1::text is not null or $2::text[] is null)',
      },
      { file: 'outbox/relay-cursor', from: 'target_pos = coalesce($3::bigint, 0)', to: 'target_pos = greatest(target_pos, coalesce($3::bigint, (select max(pos) from outbox)))' },
    ],
  },
  'cursor-before-ack': {
    why: 'a send that fails after the cursor has moved is never repeated',
    edits: [
      { file: 'outbox/relay', from: 'const [, ahead]: [void, Difference | undefined] =', to: 'await cursor.save(part); const [, ahead] =' },
      { file: 'outbox/relay', from: 'await cursor.save(part);\n      part', to: 'part' },
    ],
  },
  'no-inbox': {
    why: 'a record that is sent again is applied again',
    edits: [{ file: 'consumer/batch-processor', from: 'takeNew(tx, consumer, readable)', to: 'readable' }],
  },
  'position-at-the-broker': {
    why: 'the broker knows nothing of the transaction: two members apply one batch, or none does',
    edits: [
      { file: 'consumer/batch-processor', from: 'await lockPositions(tx, consumer, batches);', to: 'batches.map(({ fetchedOffset }) => ({ next: fetchedOffset, isStopped: false }));' },
      { file: 'nest/messaging-runtime', from: 'const known = await listPositions(this.settings.dataSource, consumer);', to: 'if (consumer) return []; const known = [];' },
    ],
  },
  'swallowed-error': {
    why: 'an event whose handler failed counts as applied',
    edits: [{ file: 'consumer/batch-processor', from: "if (isInfrastructure(error)) throw error;\n      await rows(tx, 'rollback to savepoint batch; release savepoint batch');", to: "await rows(tx, 'rollback to savepoint batch; release savepoint batch'); return;" }],
  },
  'two-leaders': {
    why: 'without lock and epoch two relays move one cursor, also back',
    edits: [
      { file: 'outbox/leadership', from: 'if (lock.rows[0]?.leads) return', to: 'if (lock) return' },
      { file: 'outbox/relay-cursor', from: 'where ctid = $5::tid and epoch = $1 returning', to: 'where $5::tid is not null and $1::bigint is not null returning' },
    ],
  },
};
