import { Injectable } from '@nestjs/common';
import { isId, newId, systemClock, type Fen } from '@huipin/kernel';
import { inTransaction, type Transaction } from '@huipin/messaging';
import {
  assertSameTerritory,
  created,
  divisionsOf,
  honourMatch,
  httpErrors,
  idempotent,
  oncePerSourceRef,
  resource,
  type Answer,
  type Principal,
  type Write,
} from '@huipin/service-defaults';
import { DataSource, In } from 'typeorm';
import { errors } from '../errors.ts';
import { assertPayerDivision } from '../rules/rule.ts';
import { changeBudget, exhausted, supplementBudget, type Budget, type BudgetChange } from './budget.ts';
import { budgetSupplementTable, budgetTable, toBudget, toRow } from './budget.table.ts';
import { toView } from './budget.view.ts';

export interface OpenBudget {
  readonly payerDivision: string;
  readonly year: number;
  readonly programme: string;
  readonly amountFen: Fen;
  readonly sourceRef?: string | undefined;
}

export interface BudgetQuery {
  readonly payerDivision?: string | undefined;
  readonly year?: number | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

@Injectable()
export class BudgetsService {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  open(command: OpenBudget, write: Write): Promise<Answer> {
    const today = systemClock.today();
    const { sourceRef, payerDivision, year, programme, amountFen } = command;
    assertPayerDivision(payerDivision, today);
    assertSameTerritory(write.principal, payerDivision, today);
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, () =>
        oncePerSourceRef(tx, write, { kind: 'budget', sourceRef, content: command }, async () => {
          const budget: Budget = {
            id: newId(),
            version: 1,
            recordedAt: systemClock.now(),
            payerDivision,
            year,
            programme,
            amountFen,
            supplementedFen: 0,
            reservedFen: 0,
            paidFen: 0,
          };
          await tx.createQueryBuilder().insert().into(budgetTable).values(toRow(budget)).orIgnore().execute();
          const kept = await tx.findOneByOrFail(budgetTable, { payer_division: payerDivision, year, programme });
          if (kept.id !== budget.id) throw errors.BUDGET_EXISTS({ year, existingId: kept.id }, { extensions: { existingId: kept.id } });
          return created(toView(budget), `/api/rewards/v1/budgets/${budget.id}`);
        }),
      ),
    );
  }

  supplement(id: string, command: { amountFen: Fen; documentNo: string }, write: Write): Promise<Answer> {
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        const [budget] = isId(id) ? await lockBudgets(tx, [id]) : [];
        if (budget === undefined) throw httpErrors.NOT_FOUND();
        assertSameTerritory(write.principal, budget.payerDivision, systemClock.today());
        honourMatch(write, budget.version);
        const supplemented = supplementBudget(budget, command.amountFen);
        await tx.update(budgetTable, { id }, toRow(supplemented));
        await tx.insert(budgetSupplementTable, {
          id: newId(),
          budget_id: id,
          amount_fen: command.amountFen,
          document_no: command.documentNo,
          recorded_at: systemClock.now(),
          recorded_by: write.principal.sub,
        });
        return resource(toView(supplemented), supplemented.version);
      }),
    );
  }

  async get(id: string, principal: Principal | undefined): Promise<Budget> {
    const row = isId(id) ? await this.dataSource.manager.findOneBy(budgetTable, { id }) : null;
    if (row === null || !seenBy(principal).includes(row.payer_division)) throw httpErrors.NOT_FOUND();
    return toBudget(row);
  }

  async list({ payerDivision, year, limit, after }: BudgetQuery, principal: Principal | undefined): Promise<Budget[]> {
    const query = this.dataSource.manager.createQueryBuilder(budgetTable, 'b').orderBy('b.id').limit(limit + 1);
    query.where('b.payer_division = any(:payers)', { payers: seenBy(principal) });
    if (payerDivision !== undefined) query.andWhere('b.payer_division = :payerDivision', { payerDivision });
    if (year !== undefined) query.andWhere('b.year = :year', { year });
    if (after !== undefined) query.andWhere('b.id > :after', { after });
    return (await query.getMany()).map(toBudget);
  }
}

/** The budget that a preparation of that year draws on; the caller's reservation decides whether it suffices. */
export async function findBudgetId(tx: Transaction, of: { payerDivision: string; year: number; programme: string }, neededFen: Fen): Promise<string> {
  const row = await tx.findOneBy(budgetTable, { payer_division: of.payerDivision, year: of.year, programme: of.programme });
  if (row === null) throw exhausted(of.year, 0, neededFen);
  return row.id;
}

/** Applies what moves of entitlements do to budgets, each locked until the commit: two reservations never share a fen. */
export async function changeBudgets(tx: Transaction, changes: ReadonlyMap<string, BudgetChange>): Promise<void> {
  for (const budget of await lockBudgets(tx, [...changes.keys()])) {
    const change = changes.get(budget.id);
    if (change) await tx.update(budgetTable, { id: budget.id }, toRow(changeBudget(budget, change)));
  }
}

/** In the order of their ids, or two transactions could wait for each other. */
async function lockBudgets(tx: Transaction, ids: readonly string[]): Promise<Budget[]> {
  if (ids.length === 0) return [];
  const found = await tx.find(budgetTable, { where: { id: In([...ids]) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  return found.map(toBudget);
}

/** The payers whose money the caller may see: its own, or those in an auditor's territory. */
export function seenBy(principal: Principal | undefined): readonly string[] {
  return divisionsOf(principal, systemClock.today(), 'reward.prepare', 'reward.approve', 'audit.read');
}
