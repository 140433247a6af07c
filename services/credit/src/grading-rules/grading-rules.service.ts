import { readFileSync } from 'node:fs';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { actOf, runInAct, systemClock, toInstant, type Instant } from '@huipin/kernel';
import { inTransaction, rows, type Transaction } from '@huipin/messaging';
import { answer, assertMayActAlone, assertTerritory, CONFIG, etagOf, idempotent, type Answer, type BaseConfig, type Principal, type Write } from '@huipin/service-defaults';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { publishGradingRule, type GradingRule, type PublishGradingRule } from './grading-rule.ts';
import { gradingRuleTable, toGradingRule, toRow } from './grading-rule.table.ts';
import { gradingRuleFields, toView } from './grading-rule.view.ts';
import { recordingInstant } from '../records/recording.ts';

/** Editions that come with the release. */
const shipped = ['edition-1.json'];

@Injectable()
export class GradingRulesService implements OnModuleInit {
  private readonly dataSource: DataSource;
  private readonly config: BaseConfig;
  private readonly listeners = new Set<() => void>();

  constructor(dataSource: DataSource, @Inject(CONFIG) config: BaseConfig) {
    this.dataSource = dataSource;
    this.config = config;
  }

  /** What the release brings is known since the day it is valid from: that is when its document was published. */
  async onModuleInit(): Promise<void> {
    const rules = shipped.map((file) => gradingRuleFields.parse(JSON.parse(readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8'))));
    const known = rules.map((rule) => toRow({ ...rule, version: 1, recordedAt: toInstant(`${rule.validFrom}T00:00:00+08:00`) }));
    await runInAct(actOf('credit', 'grading rules of this release'), () =>
      inTransaction(this.dataSource, (tx) => tx.createQueryBuilder().insert().into(gradingRuleTable).values(known).orIgnore().execute()),
    );
  }

  /** Calls `work` after each publication. */
  whenPublished(work: () => void): void {
    this.listeners.add(work);
  }

  async publish(command: PublishGradingRule, write: Write): Promise<Answer> {
    assertMayActAlone(this.config);
    const given = await inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        const published = await enterEdition(tx, command, write.principal);
        return answer(201, toView(published), { location: RULES_ADDRESS, etag: etagOf(published.version) });
      }),
    );
    this.tellPublished();
    return given;
  }

  tellPublished(): void {
    for (const work of this.listeners) work();
  }

  list(knownAt: Instant): Promise<GradingRule[]> {
    return findRules(this.dataSource.manager, knownAt);
  }
}

export const RULES_ADDRESS = '/api/credit/v1/grading-rules';
const RULES_LOCK = `hashtext('credit: grading rules')`;

/** Enters an edition that its editor may publish for the whole province, and ends the one before it. */
export async function enterEdition(tx: Transaction, command: PublishGradingRule, principal: Principal): Promise<GradingRule> {
  assertTerritory(principal, '340000', systemClock.today());
  // Every decision under way is made under the old editions, and has an instant before the new one's.
  await rows(tx, `select pg_advisory_xact_lock(${RULES_LOCK})`);
  const [last] = await rows<{ known_at: Date | null }>(tx, 'select max(known_at) as known_at from grade_standing');
  const now = recordingInstant(systemClock.now(), last?.known_at ? toInstant(last.known_at) : null);
  const current = await tx.findBy(gradingRuleTable, { superseded_at: IsNull() });
  const { published, closed } = publishGradingRule(command, current.map(toGradingRule), now);
  if (closed) {
    await tx.update(gradingRuleTable, { edition: closed.edition, superseded_at: IsNull() }, { superseded_at: now });
    await tx.insert(gradingRuleTable, toRow(closed));
  }
  await tx.insert(gradingRuleTable, toRow(published));
  return published;
}

/** The editions stay as they are until this transaction ends; many may hold them so at once. */
export async function holdRules(tx: Transaction): Promise<void> {
  await rows(tx, `select pg_advisory_xact_lock_shared(${RULES_LOCK})`);
}

/** The editions as they were known at that instant. */
export async function findRules(manager: EntityManager, knownAt: Instant): Promise<GradingRule[]> {
  const found = await manager
    .createQueryBuilder(gradingRuleTable, 'r')
    .where('r.recorded_at <= :knownAt and (r.superseded_at is null or r.superseded_at > :knownAt)', { knownAt })
    .orderBy('r.valid_from')
    .getMany();
  return found.map(toGradingRule);
}

/** Counts the changes of the rules. */
export async function rulesSeen(manager: EntityManager): Promise<number> {
  const [last] = await rows<{ seq: string | null }>(manager, 'select max(seq) as seq from grading_rule');
  return Number(last?.seq ?? 0);
}
