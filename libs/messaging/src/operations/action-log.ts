import type { EntityManager } from 'typeorm';
import { rows } from '../transaction.ts';

export interface Action {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly detail: Record<string, unknown>;
  readonly reason: string | null;
}

/** In the transaction of the act: no act without its entry. */
export async function logAction(manager: EntityManager, who: string, action: string, detail: object, reason: string | null = null): Promise<void> {
  await rows(manager, 'insert into messaging_action (who, action, detail, reason) values ($1, $2, $3, $4)', [who, action, detail, reason]);
}

export async function listActions(manager: EntityManager, limit: number, before?: string): Promise<Action[]> {
  const found = await rows<Omit<Action, 'at'> & { at: Date }>(manager, 'select id, at, who, action, detail, reason from messaging_action where $2::bigint is null or id < $2 order by id desc limit $1', [limit, before ?? null]);
  return found.map((row) => ({ ...row, at: row.at.toISOString() }));
}
