import { Injectable } from '@nestjs/common';
import { isId, systemClock, type Instant, type LocalDate } from '@huipin/kernel';
import { inTransaction, rows, type Transaction } from '@huipin/messaging';
import { assertSameTerritory, divisionsOf, hasRole, honourMatch, httpErrors, idempotent, resource, type Answer, type Principal, type Write } from '@huipin/service-defaults';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { findBudgetId } from '../budgets/budgets.service.ts';
import { errors } from '../errors.ts';
import {
  approveEntitlement,
  cancelPreparation,
  prepareEntitlement,
  releaseAtYearEnd,
  resolveClawback,
  type Act,
  type Entitlement,
  type EntitlementState,
  type Move,
} from './entitlement.ts';
import { entitlementTable, toEntitlement, type EntitlementRow } from './entitlement.table.ts';
import { toView } from './entitlement.view.ts';
import { lockEntitlements, saveMoves } from './moves.service.ts';

export interface EntitlementQuery {
  readonly subjectId?: string | undefined;
  readonly honourId?: string | undefined;
  readonly payer?: string | undefined;
  readonly state?: EntitlementState | undefined;
  readonly knownOn?: Instant | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

/** `after`: the day of payment and id of the last one seen. */
export interface PaidQuery extends Pick<EntitlementQuery, 'subjectId' | 'payer' | 'limit'> {
  readonly after: readonly [string, string] | undefined;
}

export interface ClawbackResolution {
  readonly outcome: 'confirm' | 'dismiss';
  readonly decidedOn: LocalDate;
  readonly documentNo: string;
}

/** The clause by which rewards are given; every step of handling one rests on it. */
const CLAUSE = '3.1.3';
const CHUNK = 200;

@Injectable()
export class EntitlementsService {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /** What the caller may not know of is not there. */
  async get(id: string, principal: Principal, knownOn?: Instant): Promise<Entitlement> {
    const query = visibleTo(this.versions(knownOn), principal).andWhere('e.id = :id', { id });
    const row = isId(id) ? await query.getOne() : null;
    if (row === null) throw httpErrors.NOT_FOUND();
    return toEntitlement(row);
  }

  async list({ subjectId, honourId, payer, state, knownOn, limit, after }: EntitlementQuery, principal: Principal): Promise<Entitlement[]> {
    const query = visibleTo(this.versions(knownOn), principal);
    if (subjectId !== undefined) query.andWhere('e.subject_id = :subjectId', { subjectId });
    if (honourId !== undefined) query.andWhere('e.honour_id = :honourId', { honourId });
    if (payer !== undefined) query.andWhere('e.payer_division = :payer', { payer });
    if (state !== undefined) query.andWhere('e.state = :state', { state });
    if (after !== undefined) query.andWhere('e.id > :after', { after });
    return (await query.orderBy('e.id').limit(limit + 1).getMany()).map(toEntitlement);
  }

  /** Every version up to now, the eldest first. */
  async history(id: string): Promise<Entitlement[]> {
    const found = await this.dataSource.manager.find(entitlementTable, { where: { id }, order: { version: 'ASC' } });
    return found.map(toEntitlement);
  }

  /** All that has been paid, the newest first; open to all. */
  async listPaid({ subjectId, payer, limit, after }: PaidQuery): Promise<Entitlement[]> {
    const paid = this.versions().andWhere('e.paid_on is not null');
    if (subjectId !== undefined) paid.andWhere('e.subject_id = :subjectId', { subjectId });
    if (payer !== undefined) paid.andWhere('e.payer_division = :payer', { payer });
    if (after !== undefined) paid.andWhere('(e.paid_on, e.id) < (:paidOn::date, :id::uuid)', { paidOn: after[0], id: after[1] });
    return (await paid.orderBy('e.paid_on', 'DESC').addOrderBy('e.id', 'DESC').limit(limit + 1).getMany()).map(toEntitlement);
  }

  /** Reserves the amount in this year's budget of the payer. */
  prepare(id: string, write: Write): Promise<Answer> {
    return this.handle(id, write, async (tx, entitlement) => {
      const act = actOf(write, 'prepared');
      const { payer, rule, amountFen } = prepareEntitlement(entitlement, '', act);
      const year = Number(systemClock.today().slice(0, 4));
      const budgetId = await findBudgetId(tx, { payerDivision: payer!.division, year, programme: rule!.programme }, amountFen ?? 0);
      return prepareEntitlement(entitlement, budgetId, act);
    });
  }

  cancel(id: string, reason: string | undefined, write: Write): Promise<Answer> {
    const mayApprove = hasRole(write.principal, 'reward.approve');
    return this.handle(id, write, (_, entitlement) => cancelPreparation(entitlement, mayApprove, actOf(write, 'cancelled', reason)));
  }

  approve(id: string, write: Write): Promise<Answer> {
    return this.handle(id, write, (_, entitlement) => approveEntitlement(entitlement, actOf(write, 'approved')));
  }

  resolveClawback(id: string, resolution: ClawbackResolution, write: Write): Promise<Answer> {
    const cause = resolution.outcome === 'confirm' ? 'clawback-confirmed' : 'clawback-dismissed';
    return this.handle(id, write, (_, entitlement) => resolveClawback(entitlement, resolution, actOf(write, cause, resolution.documentNo)));
  }

  /** Reservations of past years lapse. Each at most once, since a released one no longer reserves; returns how many. */
  async releasePastYears(today: LocalDate): Promise<number> {
    let released = 0;
    for (;;) {
      const moved = await inTransaction(this.dataSource, (tx) => releaseSome(tx, Number(today.slice(0, 4))));
      if (moved === 0) return released;
      released += moved;
    }
  }

  /** One act of the payer's people on one entitlement. */
  private handle(id: string, write: Write, act: (tx: Transaction, entitlement: Entitlement) => Promise<Entitlement> | Entitlement): Promise<Answer> {
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        const [entitlement] = isId(id) ? await lockEntitlements(tx, [id]) : [];
        if (entitlement === undefined) throw httpErrors.NOT_FOUND();
        const { payer, state } = entitlement;
        // Nobody's territory yet: nobody can act on it.
        if (payer === null) throw errors.ENTITLEMENT_STATE({ state, needed: 'proposed' }, { extensions: { state } });
        assertSameTerritory(write.principal, payer.division, systemClock.today());
        honourMatch(write, entitlement.version);
        const after = await act(tx, entitlement);
        await saveMoves(tx, [{ before: entitlement, after }]);
        return resource(toView(after), after.version);
      }),
    );
  }

  private versions(knownOn?: Instant): SelectQueryBuilder<EntitlementRow> {
    const query = this.dataSource.manager.createQueryBuilder(entitlementTable, 'e');
    return knownOn === undefined
      ? query.where('e.superseded_at is null')
      : query.where('e.recorded_at <= :knownOn and (e.superseded_at is null or e.superseded_at > :knownOn)', { knownOn });
  }
}

/** The payer's own people, the enterprise for itself and its brands, who publishes rules and who audits (front door, section 3). */
function visibleTo(query: SelectQueryBuilder<EntitlementRow>, principal: Principal): SelectQueryBuilder<EntitlementRow> {
  const today = systemClock.today();
  const own = hasRole(principal, 'enterprise.self') ? (principal.enterprise ?? null) : null;
  // What no payer has yet is the province's affair.
  return query.andWhere(
    `(e.payer_division = any(:payers) or (e.payer_division is null and '340000' = any(:readers))
      or e.subject_id = :own or e.subject_id in (select id from known_subject where owner_id = :own)
      or e.subject_id in (select id from known_enterprise where merged_into = :own))`,
    { payers: divisionsOf(principal, today, 'reward.prepare', 'reward.approve', 'rule.publish', 'audit.read'), readers: divisionsOf(principal, today, 'rule.publish', 'audit.read'), own },
  );
}

export function actOf({ principal }: Write, cause: Act['cause'], note?: string): Act {
  return { at: systemClock.now(), by: principal.sub, cause, policyRef: CLAUSE, note: note ?? null };
}

async function releaseSome(tx: Transaction, year: number): Promise<number> {
  const lapsed = `select e.id from entitlement e join budget b on b.id = e.budget_id
    where e.superseded_at is null and e.paid_on is null and b.year < $1 and coalesce(e.former_state, e.state) in ('prepared', 'approved')`;
  // What another replica has in hand is skipped; once locked, a row is looked at again, for it may have moved until then.
  const locked = await rows<{ id: string }>(
    tx,
    `select id from entitlement where version = 1 and id in (${lapsed} order by e.id limit $2) order by id for update skip locked`,
    [year, CHUNK],
  );
  const due = await rows<{ id: string }>(tx, `${lapsed} and e.id = any($2::uuid[])`, [year, locked.map(({ id }) => id)]);
  const act: Act = { at: systemClock.now(), by: null, cause: 'year-ended', policyRef: CLAUSE, note: null };
  const moves = (await lockEntitlements(tx, due.map(({ id }) => id))).map((before): Move => ({ before, after: releaseAtYearEnd(before, act) }));
  await saveMoves(tx, moves);
  return moves.length;
}
