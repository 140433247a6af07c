import { Inject, Injectable } from '@nestjs/common';
import { isId, newId, systemClock, type Instant, type LocalDate } from '@huipin/kernel';
import { inTransaction, type Transaction } from '@huipin/messaging';
import { assertMayActAlone, assertTerritory, CONFIG, created, honourMatch, httpErrors, idempotent, oncePerSourceRef, resource, type Answer, type BaseConfig, type Principal, type Write } from '@huipin/service-defaults';
import { DataSource, IsNull, type SelectQueryBuilder } from 'typeorm';
import { redecideType } from '../claims/claims.service.ts';
import { knownHonourTypeTable } from '../known-honour-types/known-honour-type.table.ts';
import { closeRule, publishRule, type PublishRule, type Rule } from './rule.ts';
import { lockRules, rulesFor } from './rule-book.service.ts';
import { ruleTable, toRow, toRule, type RuleRow } from './rule.table.ts';
import { toView } from './rule.view.ts';

export interface RuleQuery {
  readonly payer?: string | undefined;
  readonly honourTypeCode?: string | undefined;
  readonly on?: LocalDate | undefined;
  readonly knownOn?: Instant | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

@Injectable()
export class RulesService {
  private readonly dataSource: DataSource;
  private readonly config: BaseConfig;

  constructor(dataSource: DataSource, @Inject(CONFIG) config: BaseConfig) {
    this.dataSource = dataSource;
    this.config = config;
  }

  publish(command: PublishRule & { sourceRef?: string | undefined }, write: Write): Promise<Answer> {
    assertMayActAlone(this.config);
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, () =>
        oncePerSourceRef(tx, write, { kind: 'rule', sourceRef: command.sourceRef, content: command }, async () => {
          const rule = await enterRule(tx, command, write.principal);
          return created(toView(rule), addressOf(rule.id));
        }),
      ),
    );
  }

  close(id: string, validTo: LocalDate, write: Write): Promise<Answer> {
    assertMayActAlone(this.config);
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        const closed = await endRule(tx, id, validTo, write);
        return resource(toView(closed), closed.version);
      }),
    );
  }

  async get(id: string, knownOn?: Instant): Promise<Rule> {
    const row = isId(id) ? await this.versions(knownOn).andWhere('r.id = :id', { id }).getOne() : null;
    if (row === null) throw httpErrors.NOT_FOUND();
    return toRule(row);
  }

  async list({ payer, honourTypeCode, on, knownOn, limit, after }: RuleQuery): Promise<Rule[]> {
    const query = this.versions(knownOn);
    if (payer !== undefined) query.andWhere('r.payer_division = :payer', { payer });
    if (honourTypeCode !== undefined) query.andWhere('r.honour_type_code = :honourTypeCode', { honourTypeCode });
    if (on !== undefined) query.andWhere('r.valid_from <= :on and (r.valid_to is null or r.valid_to >= :on)', { on });
    if (after !== undefined) query.andWhere('r.id > :after', { after });
    return (await query.orderBy('r.id').limit(limit + 1).getMany()).map(toRule);
  }

  private versions(knownOn?: Instant): SelectQueryBuilder<RuleRow> {
    const query = this.dataSource.manager.createQueryBuilder(ruleTable, 'r');
    return knownOn === undefined
      ? query.where('r.superseded_at is null')
      : query.where('r.recorded_at <= :knownOn and (r.superseded_at is null or r.superseded_at > :knownOn)', { knownOn });
  }
}

/** Publishes a rule and lets every honour that it bears on be decided anew, in the same transaction. */
export async function enterRule(tx: Transaction, command: PublishRule, principal: Principal): Promise<Rule> {
  await lockRules(tx, [command.honourTypeCode], 'publish');
  const type = await tx.findOneBy(knownHonourTypeTable, { code: command.honourTypeCode });
  const others = (await rulesFor(tx, command.honourTypeCode)).filter(({ payer }) => payer.division === command.payer.division);
  const rule = publishRule(command, type ?? undefined, others, systemClock.now(), newId);
  // After the rule: whether the division exists at all is the better answer to a slip of the pen.
  assertTerritory(principal, rule.payer.division, systemClock.today());
  await tx.insert(ruleTable, toRow(rule));
  await redecideType(tx, rule, 'rule-published');
  return rule;
}

/** Names the last day of a rule and lets every honour that it bore on be decided anew, in the same transaction. */
export async function endRule(tx: Transaction, id: string, validTo: LocalDate, write: Write): Promise<Rule> {
  const row = isId(id) ? await tx.findOneBy(ruleTable, { id, superseded_at: IsNull() }) : null;
  if (row === null) throw httpErrors.NOT_FOUND();
  await lockRules(tx, [row.honour_type_code], 'publish');
  // Read again: it may have been closed while we waited.
  const rule = (await rulesFor(tx, row.honour_type_code)).find((one) => one.id === id)!;
  assertTerritory(write.principal, rule.payer.division, systemClock.today());
  honourMatch(write, rule.version);
  const closed = closeRule(rule, validTo, systemClock.now());
  await tx.update(ruleTable, { id, version: rule.version }, { superseded_at: closed.recordedAt });
  await tx.insert(ruleTable, toRow(closed));
  await redecideType(tx, closed, 'rule-closed');
  return closed;
}

export function addressOf(id: string): string {
  return `/api/rewards/v1/rules/${id}`;
}
