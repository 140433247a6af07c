import { appendToOutbox, rows, type Transaction } from '@huipin/messaging';
import { In, IsNull } from 'typeorm';
import type { BudgetChange } from '../budgets/budget.ts';
import { changeBudgets } from '../budgets/budgets.service.ts';
import { paidFen, reservedFen, type Entitlement, type Move } from './entitlement.ts';
import { factsOf } from './entitlement.events.ts';
import { entitlementTable, toEntitlement, toRow } from './entitlement.table.ts';

/**
 * The current versions, locked until the commit, in the order of their ids. The lock is on each first version, which
 * stays where it is: a lock on the current one would be lost to whoever supersedes it.
 */
export async function lockEntitlements(tx: Transaction, ids: readonly string[]): Promise<Entitlement[]> {
  if (ids.length === 0) return [];
  await rows(tx, 'select 1 from entitlement where version = 1 and id = any($1::uuid[]) order by id for update', [ids]);
  const found = await tx.find(entitlementTable, { where: { id: In([...ids]), superseded_at: IsNull() }, order: { id: 'ASC' } });
  return found.map(toEntitlement);
}

/** All entitlements that these honours have given rise to, locked. */
export async function lockEntitlementsOf(tx: Transaction, honourIds: readonly string[]): Promise<Entitlement[]> {
  const found = await rows<{ id: string }>(tx, 'select id from entitlement where honour_id = any($1) and superseded_at is null', [honourIds]);
  return lockEntitlements(tx, found.map(({ id }) => id));
}

/** Everything that a payer has approved, locked. */
export async function lockApproved(tx: Transaction, payerDivision: string): Promise<Entitlement[]> {
  const found = await rows<{ id: string }>(tx, `select id from entitlement where payer_division = $1 and state = 'approved' and superseded_at is null`, [
    payerDivision,
  ]);
  const locked = await lockEntitlements(tx, found.map(({ id }) => id));
  return locked.filter(({ state, payer }) => state === 'approved' && payer?.division === payerDivision);
}

/** Rows of one statement: PostgreSQL takes 65,535 parameters. */
const CHUNK = 500;

/** The one way in which an entitlement changes: new version, budgets in step with it, and the fact, in one transaction. */
export async function saveMoves(tx: Transaction, moves: readonly Move[]): Promise<void> {
  for (let from = 0; from < moves.length; from += CHUNK) await saveChunk(tx, moves.slice(from, from + CHUNK));
}

async function saveChunk(tx: Transaction, moves: readonly Move[]): Promise<void> {
  await changeBudgets(tx, budgetChanges(moves));
  await rows(
    tx,
    `update entitlement e set superseded_at = t.at from unnest($1::uuid[], $2::int[], $3::timestamptz[]) as t(id, version, at)
      where e.id = t.id and e.version = t.version`,
    [moves.map(({ after }) => after.id), moves.map(({ after }) => after.version - 1), moves.map(({ after }) => after.act.at)],
  );
  await tx.insert(entitlementTable, moves.map(({ after }) => toRow(after)));
  await appendToOutbox(tx, ...moves.flatMap(factsOf));
}

/** Follows from the moves alone, so that no path can forget a reservation. */
function budgetChanges(moves: readonly Move[]): Map<string, BudgetChange> {
  const changes = new Map<string, BudgetChange>();
  const add = (entitlement: Entitlement | null, sign: 1 | -1) => {
    if (entitlement?.budgetId == null) return;
    const { reservedFen: reserved, paidFen: paid } = changes.get(entitlement.budgetId) ?? { reservedFen: 0, paidFen: 0 };
    changes.set(entitlement.budgetId, { reservedFen: reserved + sign * reservedFen(entitlement), paidFen: paid + sign * paidFen(entitlement) });
  };
  for (const { before, after } of moves) {
    add(before, -1);
    add(after, 1);
  }
  for (const [id, { reservedFen: reserved, paidFen: paid }] of changes) if (reserved === 0 && paid === 0) changes.delete(id);
  return changes;
}
