import { isId, newId, toInstant, type Bilingual, type Instant } from '@huipin/kernel';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { BaseConfig } from '../config.ts';
import { httpErrors } from '../http/errors.ts';
import type { Write } from '../http/write.ts';

export const proposalStates = ['open', 'confirmed', 'withdrawn'] as const;

/** Spread into the labels of a service that has proposals. */
export const proposalLabels = {
  proposalState: {
    open: { zh: '待确认', en: 'awaits confirmation' },
    confirmed: { zh: '已确认', en: 'confirmed' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
} satisfies Record<string, Record<(typeof proposalStates)[number], Bilingual>>;

/** An act that takes effect once a second person has confirmed it. */
export interface Proposal {
  readonly id: string;
  readonly act: string;
  /** As the act takes it. */
  readonly command: unknown;
  readonly state: (typeof proposalStates)[number];
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  /** Address of what came of it. */
  readonly outcome: string | null;
}

/** What a service answers about its proposals. */
export function proposalView<A extends string, C extends z.ZodType>(acts: readonly [A, ...A[]], command: C) {
  const by = z.string().nullable();
  return z.object({ id: z.string(), act: z.enum(acts), command, state: z.enum(proposalStates), proposedBy: z.string(), proposedAt: z.string(), decidedBy: by, decidedAt: by, outcome: by });
}

/** Carries an act out and answers where what came of it is found. */
export type CarryOut = (act: string, command: unknown, write: Write) => Promise<string>;

/** The embedded stack has one editor of rules, who may publish alone; anywhere else it takes a proposal and a second person. */
export function assertMayActAlone({ profile }: Pick<BaseConfig, 'profile'>): void {
  if (profile !== 'embedded') throw httpErrors.SECOND_PERSON_NEEDED();
}

/** Carries the act out and takes all of it back: what would be refused then is refused now. */
export async function propose(tx: EntityManager, { act, command }: Pick<Proposal, 'act' | 'command'>, write: Write, carryOut: CarryOut): Promise<Proposal> {
  await tx.query('savepoint rehearsal');
  await carryOut(act, command, write);
  await tx.query('rollback to savepoint rehearsal');
  const id = newId();
  await tx.query(`insert into proposal (id, act, command, state, proposed_by) values ($1, $2, $3, 'open', $4)`, [id, act, command, write.principal.sub]);
  return getProposal(tx, id);
}

export async function confirmProposal(tx: EntityManager, id: string, write: Write, carryOut: CarryOut): Promise<Proposal> {
  const { act, command, proposedBy } = await lockOpen(tx, id);
  if (proposedBy === write.principal.sub) throw httpErrors.SECOND_PERSON_NEEDED();
  return decide(tx, id, 'confirmed', write, await carryOut(act, command, write));
}

/** By whoever made it; who was to confirm it need not. */
export async function withdrawProposal(tx: EntityManager, id: string, write: Write): Promise<Proposal> {
  const { proposedBy } = await lockOpen(tx, id);
  if (proposedBy !== write.principal.sub) throw httpErrors.NOT_FOUND();
  return decide(tx, id, 'withdrawn', write, null);
}

export async function getProposal(manager: EntityManager, id: string): Promise<Proposal> {
  const [found] = isId(id) ? await select(manager, 'where id = $1', [id]) : [];
  if (found === undefined) throw httpErrors.NOT_FOUND();
  return found;
}

/** The newest first. */
export function listProposals(manager: EntityManager, { limit, before }: { limit: number; before: string | undefined }): Promise<Proposal[]> {
  return select(manager, 'where $1::uuid is null or id < $1 order by id desc limit $2', [before ?? null, limit + 1]);
}

async function lockOpen(tx: EntityManager, id: string): Promise<Proposal> {
  const [found] = isId(id) ? await select(tx, 'where id = $1 for update', [id]) : [];
  if (found === undefined) throw httpErrors.NOT_FOUND();
  if (found.state !== 'open') throw httpErrors.PROPOSAL_DECIDED();
  return found;
}

async function decide(tx: EntityManager, id: string, state: Proposal['state'], write: Write, outcome: string | null): Promise<Proposal> {
  await tx.query('update proposal set state = $2, decided_by = $3, decided_at = now(), outcome = $4 where id = $1', [id, state, write.principal.sub, outcome]);
  return getProposal(tx, id);
}

type Row = Pick<Proposal, 'id' | 'act' | 'command' | 'state' | 'outcome'> & { proposed_by: string; proposed_at: Date; decided_by: string | null; decided_at: Date | null };

async function select(manager: EntityManager, where: string, params: readonly unknown[]): Promise<Proposal[]> {
  const found = await manager.query<Row[]>(`select id, act, command, state, proposed_by, proposed_at, decided_by, decided_at, outcome from proposal ${where}`, [...params]);
  return found.map(({ id, act, command, state, outcome, ...row }) => ({
    ...{ id, act, command, state, proposedBy: row.proposed_by, proposedAt: toInstant(row.proposed_at) },
    ...{ decidedBy: row.decided_by, decidedAt: row.decided_at && toInstant(row.decided_at), outcome },
  }));
}
